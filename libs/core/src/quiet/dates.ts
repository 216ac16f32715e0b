import { DAY_MS } from './rules.js';

/** No posting that is open now is older; what says so has no date (many systems write 1970 or 1900). */
const FIRST_YEAR = Date.UTC(2000, 0, 1);

/** A date without a time of day may be ahead of UTC by the date line; no more is put down to clocks. */
const AHEAD_MS = DAY_MS;

/** Dates that lie no further apart than this were written by one run of a program. */
const ONE_RUN_MS = 60_000;

/** What a source says about when an opening was posted, as far as it can be believed: null where it cannot. */
export function believedClaim(claim: Date | null, now: Date): Date | null {
  if (claim === null) return null;
  const at = claim.getTime();
  return at >= FIRST_YEAR && at <= now.getTime() + AHEAD_MS ? claim : null;
}

/**
 * True where the dates of a read say when the list was built, and not when its items were posted: there are two or more,
 * every item has one, and all lie within a minute.
 */
export function areBuildDates(claims: readonly (Date | null | undefined)[]): boolean {
  const times = claims.flatMap((claim) => claim?.getTime() ?? []);
  if (times.length < 2 || times.length < claims.length) return false;
  let [first, last] = [Infinity, -Infinity];
  for (const time of times) [first, last] = [Math.min(first, time), Math.max(last, time)];
  return last - first < ONE_RUN_MS;
}
