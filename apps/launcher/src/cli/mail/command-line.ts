import { subcommandOf, type CommandLine } from '@app/cli';

/** How `techjobboard mail` is used. */
export const USAGE = [
  'techjobboard mail check            makes DKIM keys where there are none, and lists the DNS records with what is there now',
  'techjobboard mail check ADDRESS    does the same and sends a mail to try to ADDRESS',
  'techjobboard mail suppressed ADDRESS  says whether an address is suppressed, and why',
  'techjobboard mail lift ADDRESS     lets mails go to it again',
].join('\n');

export const COMMAND_LINE: CommandLine<readonly string[]> = {
  usage: USAGE,
  read: subcommandOf(USAGE, ['check', 'suppressed', 'lift']),
};
