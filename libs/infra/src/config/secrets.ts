import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { table } from '@app/core/untrusted';
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

/** Name of a secret that is a random text, as `techjobboard secrets` calls it. */
export type RenewableSecret = keyof typeof RENEWABLE;
export const RENEWABLE_SECRETS = Object.keys(RENEWABLE) as readonly RenewableSecret[];

const secret = (bytes: number) => randomBytes(bytes).toString('base64url');
const randomLine = () => `${secret(18)}\n`;
const newKeyId = () => `k${secret(4).replace(/[^A-Za-z0-9]/g, '0')}`;

/** Folder of the secrets below a data folder. */
export const secretsFolder = (dataDir: string): string => path.join(dataDir, 'secrets');

/** A file of DATA_DIR/secrets: where it lies, what it is in a few words, and whether it was made just now. */
export interface SecretFile {
  readonly file: string;
  readonly what: string;
  readonly isNew: boolean;
}

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

function freshKeyRing(): KeyRing {
  const id = newKeyId();
  return { current: id, keys: { [id]: secret(32) } };
}

function readKeyRing(file: string): KeyRing {
  const parsed = KeyRingSchema.safeParse(JSON.parse(fs.readFileSync(file, 'utf8')));
  if (!parsed.success || !table(parsed.data.keys).has(parsed.data.current)) {
    throw new ConfigError(
      `${file} is damaged: restore it from a backup, or remove it to make new keys (old links stop working).`,
    );
  }
  return parsed.data;
}

const SIGNING_KEYS = 'signing-keys.json';
const HASH_KEY = 'hash-key';

const keyRingText = (ring: KeyRing): string => `${JSON.stringify(ring, null, 2)}\n`;

/** The secrets that take nothing but chance to make: one more is one more line here. */
const MADE_FROM_CHANCE = [
  { name: SIGNING_KEYS, what: 'the keys that sign links', make: () => keyRingText(freshKeyRing()) },
  { name: HASH_KEY, what: 'the key of stored hashes', make: () => `${secret(32)}\n` },
  {
    name: RENEWABLE.operator,
    what: "the password of the operators' console (user operator)",
    make: randomLine,
  },
  { name: RENEWABLE.metrics, what: 'the password of /metrics (user metrics)', make: randomLine },
  { name: RENEWABLE.admin, what: "the token of the operators' commands", make: randomLine },
];

/** Makes those of the secrets that are missing, and names all of them; needs no server. */
export function makeSecrets(dataDir: string): SecretFile[] {
  const folder = secretsFolder(dataDir);
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  return MADE_FROM_CHANCE.map(({ name, what, make }) => {
    const file = path.join(folder, name);
    return { file, what, isNew: makeSecretFile(file, make) };
  });
}

/** Reads the secrets, making on first use those that are missing. */
export function loadSecrets(dataDir: string): Secrets {
  makeSecrets(dataDir);
  const read = (name: string) => fs.readFileSync(path.join(secretsFolder(dataDir), name), 'utf8').trim();
  return {
    signingKeys: readKeyRing(path.join(secretsFolder(dataDir), SIGNING_KEYS)),
    hashKey: read(HASH_KEY),
    operator: { user: 'operator', password: read(RENEWABLE.operator) },
    metricsPassword: read(RENEWABLE.metrics),
    adminToken: read(RENEWABLE.admin),
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
  const previous = table(signingKeys.keys).get(signingKeys.current) ?? '';
  const next: KeyRing = { current: id, keys: { [signingKeys.current]: previous, [id]: secret(32) } };
  replaceFile(path.join(secretsFolder(dataDir), SIGNING_KEYS), keyRingText(next));
  return next;
}

/** Renews a secret that is a random text, and returns its file. What was there before opens nothing once the services restart. */
export function rotateSecret(dataDir: string, name: RenewableSecret): string {
  loadSecrets(dataDir);
  const file = path.join(secretsFolder(dataDir), RENEWABLE[name]);
  replaceFile(file, randomLine());
  return file;
}
