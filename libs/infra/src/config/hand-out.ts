import fs from 'node:fs';
import path from 'node:path';
import { MONGO_KEY, MONGO_PASSWORD, REDIS_PASSWORD, REDIS_USERS } from './database-secrets.js';
import { replaceFile, secretsFolder } from './secret-files.js';
import { secretFilesOf, type SecretReader } from './secrets.js';

/** Who is handed secrets: the containers of docker-compose.yml. */
const SERVICES: readonly SecretReader[] = ['ingestion', 'matcher', 'notifier', 'api'];

/** The databases run as a user of their own, who reads what its group reads. */
const FOR_GROUP = 0o640;
const FOR_OWNER = 0o600;

interface Share {
  readonly receiver: string;
  readonly isWanted: (name: string) => boolean;
  readonly mode: number;
}

const DKIM_KEY = /^dkim-[\w-]+\.pem$/;

function shareOf(service: SecretReader): Share {
  const names = new Set([...secretFilesOf(service), MONGO_PASSWORD, REDIS_PASSWORD]);
  const signsMails = service === 'notifier';
  return {
    receiver: service,
    isWanted: (name) => names.has(name) || (signsMails && DKIM_KEY.test(name)),
    mode: FOR_OWNER,
  };
}

const SHARES: readonly Share[] = [
  ...SERVICES.map(shareOf),
  { receiver: 'mongo', isWanted: (name) => name === MONGO_KEY, mode: FOR_GROUP },
  // Its password is for the health check, which asks as a service would.
  {
    receiver: 'redis',
    isWanted: (name) => [REDIS_USERS, REDIS_PASSWORD].includes(name),
    mode: FOR_GROUP,
  },
];

/**
 * Copies to each receiver that has a folder below `target` the secrets it needs, and takes away what it has and needs not.
 * Returns a line for each, which names files and no content.
 */
export function handOut(dataDir: string, target: string): string[] {
  const all = fs.readdirSync(secretsFolder(dataDir));
  return SHARES.filter(({ receiver }) => fs.existsSync(path.join(target, receiver))).map(
    ({ receiver, isWanted, mode }) => {
      const folder = path.join(target, receiver);
      const wanted = all.filter(isWanted).sort();
      for (const name of fs.readdirSync(folder)) {
        if (!wanted.includes(name)) fs.rmSync(path.join(folder, name), { recursive: true });
      }
      for (const name of wanted) {
        const content = fs.readFileSync(path.join(secretsFolder(dataDir), name), 'utf8');
        replaceFile(path.join(folder, name), content, mode);
      }
      return `gave ${receiver}: ${wanted.join(', ')}`;
    },
  );
}
