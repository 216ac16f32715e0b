/** Each bucket ends at this many times its beginning. */
const RATIO = 1.25;
/** From 1 ms up to a little over two weeks; what is longer is counted in the last. */
const LAST = 95;

/**
 * A quantile read from buckets is wrong by no more than this share of the true value, from 1 ms up to the last bucket: the
 * middle of a bucket, in ratios, is told for whatever lies in it.
 */
export const QUANTILE_ERROR = Math.sqrt(RATIO) - 1;

/** How many durations lay in each bucket; buckets without any are left out. Keys are numbers of buckets. */
export type Durations = Readonly<Record<string, number>>;

/** The bucket of a duration in ms. Bucket 0 has what is shorter than a millisecond; a clock that went back counts there too. */
export function bucketOf(ms: number): number {
  if (!(ms >= 1)) return 0;
  return Math.min(LAST, 1 + Math.floor(Math.log(ms) / Math.log(RATIO)));
}

/** The duration in ms that is told for a bucket. */
const middleOf = (bucket: number): number => (bucket === 0 ? 0 : RATIO ** (bucket - 0.5));

/** Several sets of durations as one. */
export function mergeDurations(all: readonly Durations[]): Durations {
  const sums = new Map<string, number>();
  for (const one of all)
    for (const [bucket, count] of Object.entries(one)) sums.set(bucket, (sums.get(bucket) ?? 0) + count);
  return Object.fromEntries(sums);
}

/** The duration in ms that a share of all is not longer than, within QUANTILE_ERROR; null where there is none. */
export function quantile(durations: Durations, share: number): number | null {
  const buckets = Object.entries(durations)
    .map(([bucket, count]) => ({ bucket: Number(bucket), count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.bucket - b.bucket);
  const total = buckets.reduce((sum, { count }) => sum + count, 0);
  const wanted = Math.max(1, Math.ceil(share * total));
  let passed = 0;
  for (const { bucket, count } of buckets) {
    passed += count;
    if (passed >= wanted) return middleOf(bucket);
  }
  return null;
}
