/** A posting loses half of what recency gives in so many days. */
export const RECENCY_DAYS = 30;
/** What is left for a very old posting. */
export const RECENCY_FLOOR = 0.5;

const DAY = 86_400_000;
const MOST_DAYS = 1_000;

/** Factors of recency by whole days of age. */
const RECENCY = Float64Array.from(
  { length: MOST_DAYS + 2 },
  (_, days) => RECENCY_FLOOR + (1 - RECENCY_FLOOR) * 2 ** (-days / RECENCY_DAYS),
);

/** The factor of recency for an age in milliseconds, between the whole days in a straight line. */
export function recencyOf(age: number): number {
  const days = Math.min(MOST_DAYS, Math.max(0, age / DAY));
  const whole = Math.floor(days);
  const from = RECENCY[whole]!;
  return from + (RECENCY[whole + 1]! - from) * (days - whole);
}
