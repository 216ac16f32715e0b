import { UsageError } from '@app/cli';
import { lockDataDir } from '@app/embedded';
import {
  RENEWABLE_SECRETS,
  rotateDatabaseSecrets,
  rotateSecret,
  rotateSigningKeys,
  secretsFolder,
} from '@app/infra/config';
import { USAGE } from './command-line.js';

const RESTART = 'Restart TechJobBoard to use it.';

/** Only while nothing runs on the folder: the servers have taken in what is there now. */
function rotateDatabases(dataDir: string): string {
  const unlock = lockDataDir(dataDir);
  try {
    rotateDatabaseSecrets(dataDir);
    return `The new ones lie in ${secretsFolder(dataDir)}. The next start uses them.`;
  } finally {
    unlock();
  }
}

/** Renews one of the secrets of a data folder and returns what to print. Throws UsageError for a wrong command, ServerError where TechJobBoard must be stopped. */
export function secretsCommand(dataDir: string, args: readonly string[]): string {
  const [command, what] = args;
  if (command !== 'rotate') throw new UsageError(USAGE);
  if (what === 'signing') {
    const { current } = rotateSigningKeys(dataDir);
    return `New links are signed with key ${current}. ${RESTART}`;
  }
  if (what === 'databases') return rotateDatabases(dataDir);
  const name = RENEWABLE_SECRETS.find((one) => one === what);
  if (name === undefined) throw new UsageError(USAGE);
  return `The new one lies in ${rotateSecret(dataDir, name)}. ${RESTART}`;
}
