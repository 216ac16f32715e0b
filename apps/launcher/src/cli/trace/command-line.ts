import { parseArgs } from 'node:util';
import { UsageError, type CommandLine } from '@app/cli';

/** How `techjobboard trace` is used. */
export const USAGE = [
  'techjobboard trace why ADDRESS POSTING [--json]   says why a person got a posting, or did not, gate by gate',
  '',
  'POSTING is an id, an address of the posting (here or at its source), or words of its title and company.',
].join('\n');

/** What was asked. */
export interface TraceAsked {
  readonly address: string;
  readonly posting: string;
  readonly json: boolean;
}

function read(args: readonly string[]): TraceAsked {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [command, address, ...posting] = positionals;
  if (command !== 'why' || address === undefined || posting.length === 0) throw new UsageError(USAGE);
  return { address, posting: posting.join(' '), json: values.json };
}

export const COMMAND_LINE: CommandLine<TraceAsked> = { usage: USAGE, read };
