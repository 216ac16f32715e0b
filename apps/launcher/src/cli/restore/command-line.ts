import { UsageError, type CommandLine } from '@app/cli';

const usage = [
  'techjobboard restore FOLDER    restores a backup into an empty database; what may have been sent since is held',
  'techjobboard restore held      counts what is held',
  'techjobboard restore release   lets what is held go out: where none of it was sent',
  'techjobboard restore drop      ends what is held, on the record, without a mail',
].join('\n');

/** What is asked for is a folder, or what is to become of what is held. */
export const COMMAND_LINE: CommandLine<string> = {
  usage,
  read: ([what, ...rest]) => {
    if (what === undefined || what.startsWith('-') || rest.length > 0) throw new UsageError(usage);
    return what;
  },
};
