import { partitionName, partitionNames, type Partition } from '../contracts/index.js';

/** A matcher as its last sign of life tells. Times are in seconds before now. */
export interface MatcherSign {
  readonly share: Partition;
  readonly startedAgo: number;
  readonly seenAgo: number;
  /** That it said goodbye. */
  readonly stopped: boolean;
}

/** Silent for longer, a process is gone; absent for longer, a share is missing: a restart is shorter than that. */
export const MOMENT_SECONDS = 60;
/** Matchers of two counts may run beside each other for that long, while one takes over from the other. */
const OVERLAP_SECONDS = 5 * 60;

/** Whether a process that gave this sign still runs. */
export const isAlive = ({ seenAgo, stopped }: { seenAgo: number; stopped: boolean }): boolean =>
  !stopped && seenAgo <= MOMENT_SECONDS;

/** The shares that run, and those that should: of the count that comes nearest to being whole. */
export interface Shares {
  /** All that are wanted; none where no matcher runs. */
  readonly wanted: readonly string[];
  /** Those of the wanted ones that run. */
  readonly running: readonly string[];
  readonly missing: readonly string[];
  /** Running shares of other counts. */
  readonly strays: readonly string[];
}

/** Reads from the signs which shares run and which are wanted. */
export function sharesOf(signs: readonly MatcherSign[]): Shares {
  const alive = signs.filter(isAlive).map(({ share }) => share);
  const names = new Set(alive.map(partitionName));
  const counts = [...new Set(alive.map(({ count }) => count))];
  const running = (count: number): string[] => partitionNames(count).filter((name) => names.has(name));
  const [best] = counts.sort((a, b) => running(b).length / b - running(a).length / a || b - a);
  const wanted = best === undefined ? [] : partitionNames(best);
  return {
    wanted,
    running: wanted.filter((name) => names.has(name)),
    missing: wanted.filter((name) => !names.has(name)),
    strays: [...names].filter((name) => !wanted.includes(name)).sort(),
  };
}

/** For how long no matcher has run; 0 while one does. `watchedFor`: since when somebody looks. */
export function withoutMatcherFor(signs: readonly MatcherSign[], watchedFor: number): number {
  if (signs.some(isAlive)) return 0;
  return Math.min(watchedFor, ...signs.map(({ seenAgo }) => seenAgo));
}

/** What is wrong with the shares that run, in a sentence; null where they make one whole, or will in a moment. */
export function faultOfShares(signs: readonly MatcherSign[]): string | null {
  const { wanted, running, missing, strays } = sharesOf(signs);
  const all = [...running, ...strays].join(', ');
  if (missing.length > 0 && strays.length > 0) {
    return `Matchers run for the shares ${all}, which make no whole: ${missing.join(', ')} is missing, and no posting is compared with every search. Check MATCHER_PARTITION.`;
  }
  const overdue = missing.filter((name) => missingFor(name, wanted, signs) > MOMENT_SECONDS);
  if (overdue.length > 0) {
    return `No matcher runs for the share ${overdue.join(', ')} of the saved searches: who belongs to it gets no alerts.`;
  }
  if (strays.length > 0 && overlapFor(wanted, strays, signs) > OVERLAP_SECONDS) {
    return `Matchers of different counts run beside each other: ${all}. Stop those that are not wanted: ${strays.join(', ')}.`;
  }
  return null;
}

const isOneOf = (names: readonly string[]) => (sign: MatcherSign) =>
  names.includes(partitionName(sign.share));

/** Since it was last seen; one that was never seen, since the first of its count has run. */
function missingFor(name: string, wanted: readonly string[], signs: readonly MatcherSign[]): number {
  const own = signs.filter(isOneOf([name]));
  if (own.length > 0) return Math.min(...own.map(({ seenAgo }) => seenAgo));
  return runningFor(wanted, signs);
}

const runningFor = (names: readonly string[], signs: readonly MatcherSign[]): number =>
  Math.max(
    0,
    ...signs
      .filter(isAlive)
      .filter(isOneOf(names))
      .map(({ startedAgo }) => startedAgo),
  );

const overlapFor = (
  wanted: readonly string[],
  strays: readonly string[],
  signs: readonly MatcherSign[],
): number => Math.min(runningFor(wanted, signs), runningFor(strays, signs));
