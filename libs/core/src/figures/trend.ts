/** A measure at a day, counted from any day on. */
export interface Measured {
  readonly day: number;
  readonly value: number;
}

/** Fewer days say nothing of a trend. */
const LEAST_DAYS = 3;

/** How much a measure grows a day: the slope of the straight line that fits best (least squares). Null for fewer than three days. */
export function growthPerDay(measures: readonly Measured[]): number | null {
  if (measures.length < LEAST_DAYS) return null;
  const mean = (of: (one: Measured) => number): number =>
    measures.reduce((sum, one) => sum + of(one), 0) / measures.length;
  const [day, value] = [mean((one) => one.day), mean((one) => one.value)];
  const spread = measures.reduce((sum, one) => sum + (one.day - day) ** 2, 0);
  if (spread === 0) return null;
  return measures.reduce((sum, one) => sum + (one.day - day) * (one.value - value), 0) / spread;
}

/** In how many days a measure reaches a limit by its trend; null where it does not grow, or too few days are known. */
export function daysLeft(measures: readonly Measured[], limit: number): number | null {
  const growth = growthPerDay(measures);
  const last = measures.at(-1);
  if (growth === null || growth <= 0 || last === undefined) return null;
  return Math.max(0, (limit - last.value) / growth);
}
