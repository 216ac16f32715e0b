import fs from 'node:fs';
import path from 'node:path';
import { table } from '@app/core/untrusted';
import { ConfigError } from './config-error.js';
import { makeDatabaseSecrets } from './database-secrets.js';
import {
  chance,
  makeFromChance,
  randomLine,
  replaceFile,
  secretsFolder,
  type ChanceSecret,
  type SecretFile,
} from './secret-files.js';
import { type KeyRing, freshKeyRing, keyRingOf, keyRingText, newKeyId } from './key-ring.js';

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

const SIGNING_KEYS = 'signing-keys.json';
const HASH_KEY = 'hash-key';

/** The secrets that take nothing but chance to make: one more is one more line here. */
const MADE_FROM_CHANCE: readonly ChanceSecret[] = [
  { name: SIGNING_KEYS, what: 'the keys that sign links', make: () => keyRingText(freshKeyRing()) },
  { name: HASH_KEY, what: 'the key of stored hashes', make: () => `${chance(32)}\n` },
  {
    name: RENEWABLE.operator,
    what: "the password of the operators' console (user operator)",
    make: randomLine,
  },
  { name: RENEWABLE.metrics, what: 'the password of /metrics (user metrics)', make: randomLine },
  { name: RENEWABLE.admin, what: "the token of the operators' commands", make: randomLine },
];

/** Makes those of the secrets that are missing, and names all of them; needs no server. For whoever starts the services. */
export const makeSecrets = (dataDir: string): SecretFile[] => [
  ...makeFromChance(dataDir, MADE_FROM_CHANCE),
  ...makeDatabaseSecrets(dataDir),
];

function readFile(dataDir: string, name: string): string {
  const file = path.join(secretsFolder(dataDir), name);
  if (fs.existsSync(file)) return fs.readFileSync(file, 'utf8').trim();
  throw new ConfigError(
    `${file} is missing: \`npm start\` and \`techjobboard init\` make it. Is DATA_DIR that of the board?`,
  );
}

/** Where each secret lies. */
const FILES: Readonly<Record<keyof Secrets, string>> = {
  signingKeys: SIGNING_KEYS,
  hashKey: HASH_KEY,
  operator: RENEWABLE.operator,
  metricsPassword: RENEWABLE.metrics,
  adminToken: RENEWABLE.admin,
};
const ALL = Object.keys(FILES) as readonly (keyof Secrets)[];

/** What each service reads of the secrets; the rest it need not have. */
const READ_BY = {
  ingestion: ['metricsPassword', 'adminToken'],
  matcher: ['metricsPassword'],
  notifier: ['metricsPassword', 'signingKeys', 'hashKey'],
  api: ['metricsPassword', 'operator', 'signingKeys', 'hashKey'],
  // `techjobboard ingest`, which answers nobody.
  ingest: [],
} as const satisfies Readonly<Record<string, readonly (keyof Secrets)[]>>;

/** The programs that work on the record, as their secrets are told apart. */
export type SecretReader = keyof typeof READ_BY;

/** What a service has of the secrets. */
export type ServiceSecrets = Partial<Secrets>;

/** Names of the files in DATA_DIR/secrets that a service reads. */
export const secretFilesOf = (service: SecretReader): string[] => READ_BY[service].map((name) => FILES[name]);

/** Reads secrets: those that are named, or all. Makes none; throws ConfigError where one is missing. */
export function loadSecrets(dataDir: string): Secrets;
export function loadSecrets<Name extends keyof Secrets>(
  dataDir: string,
  names: readonly Name[],
): Pick<Secrets, Name>;
export function loadSecrets(dataDir: string, names: readonly (keyof Secrets)[] = ALL): Partial<Secrets> {
  const text = (name: keyof Secrets) => readFile(dataDir, FILES[name]);
  const readers: { readonly [Name in keyof Secrets]: () => Secrets[Name] } = {
    signingKeys: () => keyRingOf(path.join(secretsFolder(dataDir), SIGNING_KEYS), text('signingKeys')),
    hashKey: () => text('hashKey'),
    operator: () => ({ user: 'operator', password: text('operator') }),
    metricsPassword: () => text('metricsPassword'),
    adminToken: () => text('adminToken'),
  };
  return Object.fromEntries(names.map((name) => [name, readers[name]()]));
}

/** Reads what a service uses of the secrets, and nothing else. */
export const loadServiceSecrets = (dataDir: string, service: SecretReader): ServiceSecrets =>
  loadSecrets<keyof Secrets>(dataDir, READ_BY[service]);

/** Makes a new current signing key and keeps the newest old one, so that links in mails already read stay valid. */
export function rotateSigningKeys(dataDir: string): KeyRing {
  makeSecrets(dataDir);
  const { signingKeys } = loadSecrets(dataDir, ['signingKeys']);
  const id = newKeyId();
  const previous = table(signingKeys.keys).get(signingKeys.current) ?? '';
  const next: KeyRing = { current: id, keys: { [signingKeys.current]: previous, [id]: chance(32) } };
  replaceFile(path.join(secretsFolder(dataDir), SIGNING_KEYS), keyRingText(next));
  return next;
}

/** Renews a secret that is a random text, and returns its file. What was there before opens nothing once the services restart. */
export function rotateSecret(dataDir: string, name: RenewableSecret): string {
  makeSecrets(dataDir);
  const file = path.join(secretsFolder(dataDir), RENEWABLE[name]);
  replaceFile(file, randomLine());
  return file;
}
