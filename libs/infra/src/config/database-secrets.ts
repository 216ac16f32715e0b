import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {
  makeFromChance,
  randomLine,
  replaceFile,
  secretsFolder,
  type ChanceSecret,
  type SecretFile,
} from './secret-files.js';

/** The user of both databases that the services are. */
export const SERVICE_USER = 'techjobboard';
/** The user of Redis that may do everything: for the operator alone, no program of ours is it. */
const REDIS_ADMIN = 'admin';

/** Names of files in DATA_DIR/secrets. */
export const MONGO_KEY = 'mongodb-key';
export const MONGO_PASSWORD = 'mongodb-password';
export const REDIS_PASSWORD = 'redis-password';
const REDIS_ADMIN_PASSWORD = 'redis-admin-password';
export const REDIS_USERS = 'redis-users.acl';

const FROM_CHANCE: readonly ChanceSecret[] = [
  {
    name: MONGO_KEY,
    what: 'the key file of MongoDB: who holds it may do everything there',
    // mongod takes the letters of plain base64 only.
    make: () => `${randomBytes(96).toString('base64')}\n`,
  },
  { name: MONGO_PASSWORD, what: 'the password of the services at MongoDB', make: randomLine },
  { name: REDIS_PASSWORD, what: 'the password of the services at Redis', make: randomLine },
  { name: REDIS_ADMIN_PASSWORD, what: `the password of the user ${REDIS_ADMIN} at Redis`, make: randomLine },
];

/** Names of the files by which the databases know their users. They belong to a server, so no backup holds them. */
export const DATABASE_SECRETS: readonly string[] = [...FROM_CHANCE.map(({ name }) => name), REDIS_USERS];

/** What opens the databases of a data folder. */
export interface DatabaseSecrets {
  readonly mongoKeyFile: string;
  readonly mongoPassword: string;
  readonly redisUsersFile: string;
  readonly redisPassword: string;
  readonly redisAdmin: { readonly user: string; readonly password: string };
}

/**
 * What the services may do on Redis: everything that queues and hints need. Not: change its settings, load code, empty it,
 * end it, copy it elsewhere, keep functions in it (Redis 7), or stop the connections and scripts of others.
 */
const SERVICE_RULES =
  '~* &* +@all -@admin -@dangerous -@scripting +eval +evalsha +script|load +script|exists +info +role ' +
  '+client|setname +client|getname +client|id +client|list';

const hashOf = (password: string): string => `#${createHash('sha256').update(password).digest('hex')}`;

const aclOf = ({ redisPassword, redisAdmin }: DatabaseSecrets): string =>
  [
    'user default off resetkeys -@all',
    `user ${SERVICE_USER} on ${hashOf(redisPassword)} ${SERVICE_RULES}`,
    `user ${redisAdmin.user} on ${hashOf(redisAdmin.password)} ~* &* +@all`,
    '',
  ].join('\n');

/** Where the key file of a data folder's MongoDB lies, if there is one. */
export function mongoKeyFile(dataDir: string): string | null {
  const file = path.join(secretsFolder(dataDir), MONGO_KEY);
  return fs.existsSync(file) ? file : null;
}

function read(dataDir: string): DatabaseSecrets {
  const file = (name: string) => path.join(secretsFolder(dataDir), name);
  const text = (name: string) => fs.readFileSync(file(name), 'utf8').trim();
  return {
    mongoKeyFile: file(MONGO_KEY),
    mongoPassword: text(MONGO_PASSWORD),
    redisUsersFile: file(REDIS_USERS),
    redisPassword: text(REDIS_PASSWORD),
    redisAdmin: { user: REDIS_ADMIN, password: text(REDIS_ADMIN_PASSWORD) },
  };
}

/** Makes those of the databases' secrets that are missing, and names all of them. */
export function makeDatabaseSecrets(dataDir: string): SecretFile[] {
  const made = makeFromChance(dataDir, FROM_CHANCE);
  const secrets = read(dataDir);
  const file = secrets.redisUsersFile;
  const isNew = !fs.existsSync(file);
  // It follows from the passwords and from the rules of this version: what an older one wrote is replaced.
  if (isNew || fs.readFileSync(file, 'utf8') !== aclOf(secrets)) replaceFile(file, aclOf(secrets));
  return [...made, { file, what: 'the users of Redis and what each may do', isNew }];
}

/** What opens the databases of a data folder; made on first use, by whoever starts the servers. */
export function databaseSecrets(dataDir: string): DatabaseSecrets {
  makeDatabaseSecrets(dataDir);
  return read(dataDir);
}

/** Renews everything that opens the databases. The servers take it at their next start. */
export function rotateDatabaseSecrets(dataDir: string): void {
  makeDatabaseSecrets(dataDir);
  for (const { name, make } of FROM_CHANCE) replaceFile(path.join(secretsFolder(dataDir), name), make());
  makeDatabaseSecrets(dataDir);
}
