/** Microseconds an item. */
export interface Timing {
  readonly mean: number;
  readonly p50: number;
  readonly p99: number;
  /** User and system time of the whole process, an item. */
  readonly cpu: number;
}

/** Sums up one round. */
export function summary(each: Float64Array, cpu: number): Timing {
  const sorted = Float64Array.from(each).sort();
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { mean: each.reduce((sum, x) => sum + x, 0) / each.length, p50: at(0.5), p99: at(0.99), cpu };
}
