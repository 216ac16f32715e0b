/** Microseconds an item. */
export interface Timing {
  /** Of the round whose mean is the median of all rounds' means. */
  readonly mean: number;
  readonly p50: number;
  readonly p99: number;
  /** Each item's fastest round: what is left when others leave the machine alone. */
  readonly least: number;
  readonly leastP99: number;
  /** User and system time of the process an item, preparation included. */
  readonly cpu: number;
}

const quantile = (values: Float64Array, share: number): number => {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
};
const meanOf = (values: Float64Array): number => values.reduce((sum, x) => sum + x, 0) / values.length;

/** Runs every item in each round; `prepare` comes right before and is not timed, but its CPU counts. */
export function time<T, U>(
  items: readonly T[],
  rounds: number,
  prepare: (item: T) => U,
  run: (prepared: U) => unknown,
): Timing {
  const least = new Float64Array(items.length).fill(Infinity);
  const all = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    const each = new Float64Array(items.length);
    for (const [i, item] of items.entries()) {
      const prepared = prepare(item);
      const start = performance.now();
      run(prepared);
      each[i] = (performance.now() - start) * 1000;
      least[i] = Math.min(least[i] ?? Infinity, each[i] ?? 0);
    }
    const { user, system } = process.cpuUsage(before);
    return { each, mean: meanOf(each), cpu: (user + system) / items.length };
  });
  const middle = <K extends 'mean' | 'cpu'>(key: K) => all.sort((a, b) => a[key] - b[key])[rounds >> 1];
  const cpu = middle('cpu')?.cpu ?? Number.NaN;
  const { each = new Float64Array(1), mean = Number.NaN } = middle('mean') ?? {};
  const [p50, p99] = [quantile(each, 0.5), quantile(each, 0.99)];
  return { mean, p50, p99, least: meanOf(least), leastP99: quantile(least, 0.99), cpu };
}
