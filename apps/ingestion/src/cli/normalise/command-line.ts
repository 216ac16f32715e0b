import { parseArgs } from 'node:util';
import { UsageError, type CommandLine } from '@app/cli';

const usage = `techjobboard normalise explain FILE|TEXT|- [--json]
Prints every fact that is read from a posting, the words it was read from, and every claim with its scope and why it won or lost.
The posting is a file, a text in quotation marks, or standard input (-): JSON with title, and text or html, and what else a pushed
posting may have, or plain text whose first line is the title. Nothing is stored, and no server is needed.
  --json   prints the same as JSON`;

/** The posting whose facts are explained, as it was typed, and how. */
export interface Explaining {
  readonly posting: string;
  readonly asJson: boolean;
}

export const COMMAND_LINE: CommandLine<Explaining> = {
  usage,
  read: (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    const [command, posting, ...more] = positionals;
    if (command !== 'explain' || posting === undefined) throw new UsageError(usage);
    if (more.length > 0)
      throw new UsageError(`One posting at a time: put a text in quotation marks.\n${usage}`);
    return { posting, asJson: values.json };
  },
};
