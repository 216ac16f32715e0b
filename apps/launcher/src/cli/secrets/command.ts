import { RENEWABLE_SECRETS, rotateSecret, rotateSigningKeys } from '@app/infra/config';
import { UsageError } from '@app/cli';

/** How `techjobboard secrets` is used. */
export const USAGE = [
  'techjobboard secrets rotate signing    makes a new signing key; links signed with the one before stay valid',
  "techjobboard secrets rotate operator   makes a new operator's password",
  'techjobboard secrets rotate metrics    makes a new password for /metrics (user "metrics")',
  "techjobboard secrets rotate admin      makes a new token for the operator's commands",
].join('\n');

const RESTART = 'Restart TechJobBoard to use it.';

/** Renews one of the secrets of a data folder and returns what to print. Throws UsageError for a wrong command. */
export function secretsCommand(dataDir: string, args: readonly string[]): string {
  const [command, what] = args;
  if (command !== 'rotate') throw new UsageError(USAGE);
  if (what === 'signing') {
    const { current } = rotateSigningKeys(dataDir);
    return `New links are signed with key ${current}. ${RESTART}`;
  }
  const name = RENEWABLE_SECRETS.find((one) => one === what);
  if (name === undefined) throw new UsageError(USAGE);
  return `The new one lies in ${rotateSecret(dataDir, name)}. ${RESTART}`;
}
