import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { ConfigError } from './config.js';

const KeyRingSchema = z.object({
  current: z.string().min(1),
  keys: z.record(z.string(), z.string().min(40)),
});

/** Signing keys by id. New tokens are signed with `current`; tokens of every listed key are still accepted. */
export interface KeyRing {
  readonly current: string;
  readonly keys: Readonly<Record<string, string>>;
}

/** What the processes must know and nobody else may: kept in DATA_DIR/secrets, each file with mode 0600. */
export interface Secrets {
  readonly signingKeys: KeyRing;
  /** Key of stored hashes (addresses, Message-IDs): never rotated, since what it made must be found again. */
  readonly hashKey: string;
  readonly operator: { readonly user: string; readonly password: string };
  /** Opens /metrics, for the user `metrics`, and nothing else. */
  readonly metricsPassword: string;
  /** What the operator's commands show to the ingestion service. */
  readonly adminToken: string;
}

/** Files of the random texts of which nothing but themselves depends: each may be renewed at any time. */
const RENEWABLE = {
  operator: 'operator-password',
  metrics: 'metrics-password',
  admin: 'admin-token',
} as const;

/** Name of a secret that is a random text, as `npm run secrets` calls it. */
export type RenewableSecret = keyof typeof RENEWABLE;
export const RENEWABLE_SECRETS = Object.keys(RENEWABLE) as readonly RenewableSecret[];

const secret = (bytes: number) => randomBytes(bytes).toString('base64url');
const newKeyId = () => `k${secret(4).replace(/[^A-Za-z0-9]/g, '0')}`;

/** Folder of the secrets below a data folder. */
export const secretsFolder = (dataDir: string): string => path.join(dataDir, 'secrets');

/** Creates the file once; another process that does so at the same time wins or loses as a whole. */
function createOnce(file: string, content: () => string): void {
  if (fs.existsSync(file)) return;
  const temporary = `${file}.${process.pid}.tmp`;
  fs.writeFileSync(temporary, content(), { mode: 0o600, flag: 'wx' });
  try {
    fs.linkSync(temporary, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    fs.rmSync(temporary, { force: true });
  }
}

function freshKeyRing(): KeyRing {
  const id = newKeyId();
  return { current: id, keys: { [id]: secret(32) } };
}

function readKeyRing(file: string): KeyRing {
  const parsed = KeyRingSchema.safeParse(JSON.parse(fs.readFileSync(file, 'utf8')));
  if (!parsed.success || parsed.data.keys[parsed.data.current] === undefined) {
    throw new ConfigError(
      `${file} is damaged: restore it from a backup, or remove it to make new keys (old links stop working).`,
    );
  }
  return parsed.data;
}

/** Reads the secrets, making on first use those that are missing. */
export function loadSecrets(dataDir: string): Secrets {
  const folder = secretsFolder(dataDir);
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const keyFile = path.join(folder, 'signing-keys.json');
  const hashFile = path.join(folder, 'hash-key');
  const renewable = (name: RenewableSecret): string => {
    const file = path.join(folder, RENEWABLE[name]);
    createOnce(file, () => `${secret(18)}\n`);
    return fs.readFileSync(file, 'utf8').trim();
  };
  createOnce(keyFile, () => `${JSON.stringify(freshKeyRing(), null, 2)}\n`);
  createOnce(hashFile, () => `${secret(32)}\n`);
  return {
    signingKeys: readKeyRing(keyFile),
    hashKey: fs.readFileSync(hashFile, 'utf8').trim(),
    operator: { user: 'operator', password: renewable('operator') },
    metricsPassword: renewable('metrics'),
    adminToken: renewable('admin'),
  };
}

function replaceFile(file: string, content: string): void {
  const temporary = `${file}.${process.pid}.tmp`;
  fs.writeFileSync(temporary, content, { mode: 0o600 });
  fs.renameSync(temporary, file);
}

/** Makes a new current signing key and keeps the newest old one, so that links in mails already read stay valid. */
export function rotateSigningKeys(dataDir: string): KeyRing {
  const { signingKeys } = loadSecrets(dataDir);
  const id = newKeyId();
  const previous = signingKeys.keys[signingKeys.current] ?? '';
  const next: KeyRing = { current: id, keys: { [signingKeys.current]: previous, [id]: secret(32) } };
  replaceFile(path.join(secretsFolder(dataDir), 'signing-keys.json'), `${JSON.stringify(next, null, 2)}\n`);
  return next;
}

/** Renews a secret that is a random text, and returns its file. What was there before opens nothing once the services restart. */
export function rotateSecret(dataDir: string, name: RenewableSecret): string {
  loadSecrets(dataDir);
  const file = path.join(secretsFolder(dataDir), RENEWABLE[name]);
  replaceFile(file, `${secret(18)}\n`);
  return file;
}
