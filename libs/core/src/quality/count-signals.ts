import type { KeptSignal, SignalKind } from './signal.js';

const DAY_MS = 86_400_000;
const MOST_LINES = 30;

/** Over what signals are counted: twelve weeks by week, or fourteen days by day. */
export const SIGNAL_SPANS = { weeks: { days: 7, periods: 12 }, days: { days: 1, periods: 14 } } as const;
export type SignalSpan = keyof typeof SIGNAL_SPANS;

/** From an instant on, and before another. */
export interface Period {
  readonly from: Date;
  readonly until: Date;
}

/** What is counted of a signal. */
export type CountedSignal = Pick<
  KeptSignal,
  'kind' | 'value' | 'at' | 'source' | 'clauses' | 'times' | 'postingId' | 'subscriberId'
>;

/** Which signals are meant; what is absent does not matter. `field` and `clause`: of a clause that held. */
export interface SignalFilter {
  readonly kind?: SignalKind;
  readonly value?: string;
  readonly source?: string;
  readonly field?: string;
  readonly clause?: string;
  readonly within?: Period;
}

/** How often it was said, by what was said. `yes` and `no` are judgements. */
export type Tally = Readonly<
  Record<'yes' | 'no' | 'because' | 'mute' | 'unsubscribed' | 'complaint' | 'wrong-fact', number>
>;

/** Counts under their names, the most first; at most thirty, and how many names are left out. */
export interface TallyBy<Counted> {
  readonly lines: readonly { readonly name: string; readonly counted: Counted }[];
  readonly leftOut: number;
}

/** All that is counted. */
export interface QualityCounts {
  readonly total: Tally;
  /** The newest first. */
  readonly periods: readonly { readonly period: Period; readonly counted: Tally }[];
  readonly sources: TallyBy<Tally>;
  /** Judgements by the field of a clause that held, and by the clause itself. */
  readonly fields: TallyBy<Tally>;
  readonly clauses: TallyBy<Tally>;
  /** Clauses that people did not want. */
  readonly because: TallyBy<number>;
  readonly whyLeft: TallyBy<number>;
  readonly wrongFacts: TallyBy<number>;
}

/** The periods that end with the one that it is now, the newest first. Weeks begin on Monday, all in UTC. */
export function periodsOf(span: SignalSpan, now: Date): Period[] {
  const { days, periods } = SIGNAL_SPANS[span];
  const today = Math.floor(now.getTime() / DAY_MS);
  // Day 0 was a Thursday.
  const first = days === 7 ? today - ((today + 3) % 7) : today;
  return Array.from({ length: periods }, (_, n) => ({
    from: new Date((first - n * days) * DAY_MS),
    until: new Date((first - (n - 1) * days) * DAY_MS),
  }));
}

/** Whether a filter means a signal: what a number counts and what is listed behind it are the same. */
export function isCounted(signal: CountedSignal, filter: SignalFilter): boolean {
  const { kind, value, source, field, clause, within } = filter;
  return (
    (kind === undefined || signal.kind === kind) &&
    (value === undefined || signal.value === value) &&
    (source === undefined || signal.source === source) &&
    (field === undefined || signal.clauses.some((held) => held.field === field)) &&
    (clause === undefined || signal.clauses.some((held) => held.text === clause)) &&
    (within === undefined || (signal.at >= within.from && signal.at < within.until))
  );
}

/** Counts signals by period, source, field, clause and what was said. Those of no period are left out. */
export function countSignals(signals: readonly CountedSignal[], periods: readonly Period[]): QualityCounts {
  const counted = signals.filter((signal) => periods.some((within) => isCounted(signal, { within })));
  const judged = counted.filter(({ kind }) => kind === 'judgement');
  const ofKind = (kind: SignalKind) =>
    sumsOf(
      counted.filter((signal) => signal.kind === kind),
      ({ value }) => [value],
    );
  return {
    total: tallyOf(counted),
    periods: periods.map((period) => ({
      period,
      counted: tallyOf(counted.filter((signal) => isCounted(signal, { within: period }))),
    })),
    sources: talliesOf(counted, ({ source }) => (source === null ? [] : [source])),
    fields: talliesOf(judged, ({ clauses }) => clauses.map(({ field }) => field)),
    clauses: talliesOf(judged, ({ clauses }) => clauses.map(({ text }) => text)),
    because: ofKind('because'),
    whyLeft: ofKind('unsubscribed'),
    wrongFacts: ofKind('wrong-fact'),
  };
}

type NamesOf = (signal: CountedSignal) => readonly string[];

/** A signal counts once under each of its names. */
function byName(signals: readonly CountedSignal[], namesOf: NamesOf): [string, CountedSignal[]][] {
  const groups = new Map<string, CountedSignal[]>();
  for (const signal of signals)
    for (const name of new Set(namesOf(signal))) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [signal]);
      else group.push(signal);
    }
  return [...groups];
}

const talliesOf = (signals: readonly CountedSignal[], namesOf: NamesOf): TallyBy<Tally> =>
  mostOf(byName(signals, namesOf).map(([name, of]) => ({ name, of, counted: tallyOf(of) })));

const sumsOf = (signals: readonly CountedSignal[], namesOf: NamesOf): TallyBy<number> =>
  mostOf(byName(signals, namesOf).map(([name, of]) => ({ name, of, counted: timesOf(of) })));

function mostOf<Counted>(
  lines: readonly {
    readonly name: string;
    readonly of: readonly CountedSignal[];
    readonly counted: Counted;
  }[],
): TallyBy<Counted> {
  const sorted = lines
    .map(({ name, of, counted }) => ({ name, counted, times: timesOf(of) }))
    .sort((a, b) => b.times - a.times || (a.name < b.name ? -1 : 1));
  const shown = sorted.slice(0, MOST_LINES).map(({ name, counted }) => ({ name, counted }));
  return { lines: shown, leftOut: sorted.length - shown.length };
}

const timesOf = (signals: readonly CountedSignal[]): number =>
  signals.reduce((sum, { times }) => sum + times, 0);

function tallyOf(signals: readonly CountedSignal[]): Tally {
  const of = (kind: SignalKind, value?: string): number =>
    timesOf(
      signals.filter((signal) => signal.kind === kind && (value === undefined || signal.value === value)),
    );
  return {
    yes: of('judgement', 'yes'),
    no: of('judgement', 'no'),
    because: of('because'),
    mute: of('mute'),
    unsubscribed: of('unsubscribed'),
    complaint: of('complaint'),
    'wrong-fact': of('wrong-fact'),
  };
}
