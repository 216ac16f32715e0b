import { UsageError, type CommandLine } from '@app/cli';

const usage = `techjobboard clusters split POSTING        gives a posting an opening of its own; it is matched again
techjobboard clusters join POSTING INTO    puts its opening into that of another posting of the same company
POSTING is an id: the last part of a posting's address on the board.`;

/** What was found wrong with the openings, and is to be put right. */
export interface Correction {
  readonly command: 'split' | 'join';
  readonly posting: string;
  readonly into: string | undefined;
}

export const COMMAND_LINE: CommandLine<Correction> = {
  usage,
  read: ([command, posting, into]) => {
    const isSplit = command === 'split' && into === undefined;
    const isJoin = command === 'join' && into !== undefined;
    if (posting === undefined || (!isSplit && !isJoin)) throw new UsageError(usage);
    return { command, posting, into };
  },
};
