import path from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from '@app/cli';
import { LIMIT_NAMES, readLimit, type LimitName, type Limits } from '@app/replay';

const MOST_DAYS = 3_650;
const USUAL = { days: '30', share: '0.5' } as const;

/** What `techjobboard replay` was asked to do. */
export interface ReplayOptions {
  /** A new replay, or one that was cut off. */
  readonly start:
    | { readonly kind: 'new'; readonly against: string; readonly days: number; readonly out: string | null }
    | { readonly kind: 'resume'; readonly folder: string };
  /** Of one core. */
  readonly share: number;
  readonly limits: Limits;
  /** Where the report goes as JSON, beside its folder. */
  readonly json: string | null;
  /** Whether the board keeps how far it has come, and its report, for the console. */
  readonly keep: boolean;
}

/** How `techjobboard replay` is used. */
export const USAGE = `techjobboard replay --against FOLDER|REVISION [--days 30] [--out FOLDER]
techjobboard replay --resume FOLDER
Reads the postings of the last days again, puts them into openings and compares them with the saved searches, once by this build and once
by another, and says which alerts differ and why. Nothing is sent, and nothing is stored on the board but how far it has come and its report,
without names and words of searches: the console shows it under /replays.
  --against X       another build: its folder, or a revision of this checkout, which is built first
  --days N          postings whose latest revision is at most so old: 1 to ${MOST_DAYS}; default: ${USUAL.days}
  --out FOLDER      where state and report go (default: DATA_DIR/replays/TIME)
  --resume FOLDER   goes on with a replay that was cut off: the folder that it wrote to
  --share S         of one core, at most: above 0, up to 1; default: ${USUAL.share}
  --json FILE       writes the report as JSON there too
  --no-keep         the board keeps nothing of it, and the console does not show it
  --most-lost L, --most-gained L, --most-moved L
                    at most so many alerts may differ so: 12, or 0.5% of the alerts of this build
  --most-people L   at most so many people may be affected: 12, or 1% of those with a search
Exit code: 0 compared and within the limits, 1 over a limit or failed, 2 typed wrong.`;

const text = { type: 'string' } as const;

/** Reads the command line. Throws UsageError that names the option and what is allowed. */
export function readOptions(args: readonly string[]): ReplayOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...{ against: text, days: text, out: text, resume: text, share: text, json: text },
      ...{ 'most-lost': text, 'most-gained': text, 'most-moved': text, 'most-people': text },
      'no-keep': { type: 'boolean' },
    },
  });
  return {
    start: startOf(values),
    share: shareOf(values.share ?? USUAL.share),
    limits: limitsOf(new Map(Object.entries(values))),
    json: values.json === undefined ? null : path.resolve(given('--json', values.json)),
    keep: values['no-keep'] !== true,
  };
}

interface StartValues {
  readonly against?: string | undefined;
  readonly days?: string | undefined;
  readonly out?: string | undefined;
  readonly resume?: string | undefined;
}

function startOf({ against, days, out, resume }: StartValues): ReplayOptions['start'] {
  if (resume !== undefined) {
    if (against !== undefined || days !== undefined || out !== undefined)
      throw new UsageError(
        `--resume goes on as the replay was begun: without --against, --days and --out.\n${USAGE}`,
      );
    return { kind: 'resume', folder: path.resolve(given('--resume', resume)) };
  }
  if (against === undefined) throw new UsageError(USAGE);
  const folder = out === undefined ? null : path.resolve(given('--out', out));
  return { kind: 'new', against: given('--against', against), days: daysOf(days ?? USUAL.days), out: folder };
}

function given(option: string, value: string): string {
  if (value.trim() === '') throw new UsageError(`${option} needs a value.\n${USAGE}`);
  return value;
}

function daysOf(value: string): number {
  const days = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (days >= 1 && days <= MOST_DAYS) return days;
  throw new UsageError(`--days ${value}: it must be a whole number from 1 to ${MOST_DAYS}.\n${USAGE}`);
}

function shareOf(value: string): number {
  const share = /^(?:0?\.\d{1,6}|1(?:\.0+)?)$/.test(value) ? Number(value) : 0;
  if (share > 0) return share;
  throw new UsageError(`--share ${value}: it must be above 0 and at most 1, as in 0.5.\n${USAGE}`);
}

function limitsOf(values: ReadonlyMap<string, unknown>): Limits {
  const limits = LIMIT_NAMES.flatMap((name): [LimitName, NonNullable<ReturnType<typeof readLimit>>][] => {
    const value = values.get(`most-${name}`);
    if (typeof value !== 'string') return [];
    const limit = readLimit(value);
    if (limit === null) {
      throw new UsageError(
        `--most-${name} ${value}: it must be a number, as in 12, or a share from 0% to 100%, as in 0.5%.\n${USAGE}`,
      );
    }
    return [[name, limit]];
  });
  return Object.fromEntries(limits);
}
