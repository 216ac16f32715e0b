import path from 'node:path';
import { parseArgs } from 'node:util';
import type { CommandLine } from '@app/cli';

/** What `techjobboard demo` was asked to do. */
export interface DemoOptions {
  /** A folder of recorded boards; null: the samples. */
  readonly recordings: string | null;
}

export const COMMAND_LINE: CommandLine<DemoOptions> = {
  usage: [
    'techjobboard demo   shows the way from a saved search to its alert, in a board of its own that is gone afterwards',
    '  --recordings FOLDER   reads recorded boards (FOLDER/ats/...) in place of the samples',
  ].join('\n'),
  read: (args) => {
    const { recordings } = parseArgs({ args: [...args], options: { recordings: { type: 'string' } } }).values;
    return { recordings: recordings === undefined ? null : path.resolve(recordings) };
  },
};
