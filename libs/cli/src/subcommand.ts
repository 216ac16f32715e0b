import { UsageError } from './usage.js';

/** Reads a command line whose first word must be one of these; the words after it are that one's own to read. */
export const subcommandOf =
  (usage: string, names: readonly string[]) =>
  (args: readonly string[]): readonly string[] => {
    if (!names.includes(args[0] ?? '')) throw new UsageError(usage);
    return args;
  };
