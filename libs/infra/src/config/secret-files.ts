import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Folder of the secrets below a data folder. */
export const secretsFolder = (dataDir: string): string => path.join(dataDir, 'secrets');

/** A file of DATA_DIR/secrets: where it lies, what it is in a few words, and whether it was made just now. */
export interface SecretFile {
  readonly file: string;
  readonly what: string;
  readonly isNew: boolean;
}

/** A secret that takes nothing but chance to make. */
export interface ChanceSecret {
  readonly name: string;
  readonly what: string;
  readonly make: () => string;
}

/** That many bytes of chance, in letters that need no escaping in an address. */
export const chance = (bytes: number): string => randomBytes(bytes).toString('base64url');

/** A random text that cannot be guessed, as the content of a file. */
export const randomLine = (): string => `${chance(18)}\n`;

/**
 * Makes a secret's file, mode 0600, where there is none; another process that does so at the same time wins or loses as a
 * whole. Returns whether this call made it.
 */
export function makeSecretFile(file: string, content: () => string): boolean {
  if (fs.existsSync(file)) return false;
  const temporary = `${file}.${process.pid}.tmp`;
  fs.writeFileSync(temporary, content(), { mode: 0o600, flag: 'wx' });
  try {
    fs.linkSync(temporary, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    fs.rmSync(temporary, { force: true });
  }
}

/** Makes those of some secrets that are missing, and names all of them. */
export function makeFromChance(dataDir: string, secrets: readonly ChanceSecret[]): SecretFile[] {
  const folder = secretsFolder(dataDir);
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  return secrets.map(({ name, what, make }) => {
    const file = path.join(folder, name);
    return { file, what, isNew: makeSecretFile(file, make) };
  });
}

/** Puts new content in the place of a secret's file, as a whole, mode 0600 unless another is named. */
export function replaceFile(file: string, content: string, mode = 0o600): void {
  const temporary = `${file}.${process.pid}.tmp`;
  fs.rmSync(temporary, { force: true });
  fs.writeFileSync(temporary, content, { mode: 0o600, flag: 'wx' });
  // Not by the mode of its making, which the umask narrows.
  fs.chmodSync(temporary, mode);
  fs.renameSync(temporary, file);
}
