import { parseArgs } from 'node:util';
import { UsageError } from '@app/cli';

/** How much there may be of each thing, and how much there is where nothing is said. */
const COUNTS = {
  postings: { least: 1, most: 100_000, usual: 1_000, of: 'postings' },
  searches: { least: 0, most: 5_000, usual: 50, of: 'saved searches' },
  days: { least: 1, most: 365, usual: 30, of: 'days of history' },
  seed: { least: 0, most: 2_147_483_647, usual: 1, of: 'the number that the data is drawn from' },
} as const;

type CountName = keyof typeof COUNTS;

/** What `techjobboard seed` was asked to do. */
export interface SeedOptions {
  readonly postings: number;
  readonly searches: number;
  readonly days: number;
  /** The same number gives the same data. */
  readonly seed: number;
  readonly intoExisting: boolean;
}

const grouped = (value: number): string => value.toLocaleString('en-GB');

const lineOf = (name: CountName): string => {
  const { least, most, usual, of } = COUNTS[name];
  return `  ${`--${name} N`.padEnd(18)}${of}: ${least} to ${grouped(most)}; default: ${grouped(usual)}`;
};

/** How `techjobboard seed` is used. */
export const USAGE = [
  'techjobboard seed   fills an empty board with invented postings, searches, mails and their history; sends nothing',
  ...(Object.keys(COUNTS) as CountName[]).map(lineOf),
  '  --into-existing   also where there is something already',
].join('\n');

function countOf(name: CountName, text: string | undefined): number {
  const { least, most, usual } = COUNTS[name];
  if (text === undefined) return usual;
  const value = /^\d{1,15}$/.test(text) ? Number(text) : NaN;
  if (value >= least && value <= most) return value;
  throw new UsageError(
    `--${name} ${text}: it must be a whole number from ${least} to ${grouped(most)}.\n${USAGE}`,
  );
}

/** An option's value may begin with a dash, as in `--days -3`: it is then refused by its name and not as an option. */
const joined = (args: readonly string[]): string[] => {
  const parts: string[] = [];
  for (const arg of args) {
    const before = parts.at(-1) ?? '';
    const isValue = /^-\d/.test(arg) && Object.keys(COUNTS).includes(before.slice(2));
    if (isValue) parts[parts.length - 1] = `${before}=${arg}`;
    else parts.push(arg);
  }
  return parts;
};

/** Reads the command line. Throws UsageError that names the option, its value and what is allowed. */
export function readOptions(args: readonly string[]): SeedOptions {
  const { values } = parse(joined(args));
  return {
    postings: countOf('postings', values.postings),
    searches: countOf('searches', values.searches),
    days: countOf('days', values.days),
    seed: countOf('seed', values.seed),
    intoExisting: values['into-existing'] ?? false,
  };
}

function parse(args: string[]) {
  const text = { type: 'string' } as const;
  const options = {
    postings: text,
    searches: text,
    days: text,
    seed: text,
    'into-existing': { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ args, options });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${USAGE}`);
  }
}
