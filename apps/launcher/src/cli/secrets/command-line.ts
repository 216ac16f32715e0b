import { subcommandOf, type CommandLine } from '@app/cli';

/** How `techjobboard secrets` is used. */
export const USAGE = [
  'techjobboard secrets rotate signing    makes a new signing key; links signed with the one before stay valid',
  "techjobboard secrets rotate operator   makes a new password for the account operator of the console; it counts from the api's next start",
  'techjobboard secrets rotate metrics    makes a new password for /metrics (user "metrics")',
  "techjobboard secrets rotate admin      makes a new token for the operator's commands",
  'techjobboard secrets rotate databases  makes new passwords for MongoDB and Redis; while TechJobBoard is stopped',
].join('\n');

export const COMMAND_LINE: CommandLine<readonly string[]> = {
  usage: USAGE,
  read: subcommandOf(USAGE, ['rotate']),
};
