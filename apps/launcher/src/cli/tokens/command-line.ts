import { subcommandOf, type CommandLine } from '@app/cli';

/** How `techjobboard tokens` is used. */
export const USAGE = [
  'techjobboard tokens issue SOURCE [LABEL]   makes a token that may push postings of SOURCE, and shows it this once',
  'techjobboard tokens webhook SOURCE [LABEL] makes an address for signed webhooks, and shows its secret this once',
  'techjobboard tokens list                   lists the tokens, never their secrets',
  'techjobboard tokens revoke ID              ends a token at once',
].join('\n');

export const COMMAND_LINE: CommandLine<readonly string[]> = {
  usage: USAGE,
  read: subcommandOf(USAGE, ['issue', 'webhook', 'list', 'revoke']),
};
