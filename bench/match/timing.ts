import fs from 'node:fs';

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
  /** The same of the measuring thread alone, without the collector's threads; NaN where the system does not tell. */
  readonly thread: number;
}

const OWN_THREAD = `/proc/self/task/${process.pid}/schedstat`;

/** Microseconds that the main thread has run: the first number of its schedstat, in nanoseconds (Linux). */
const threadMicros = (): number =>
  fs.existsSync(OWN_THREAD) ? Number(fs.readFileSync(OWN_THREAD, 'utf8').split(' ')[0]) / 1_000 : Number.NaN;

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
    const threadBefore = threadMicros();
    const each = new Float64Array(items.length);
    for (const [i, item] of items.entries()) {
      const prepared = prepare(item);
      const start = performance.now();
      run(prepared);
      each[i] = (performance.now() - start) * 1000;
      least[i] = Math.min(least[i] ?? Infinity, each[i] ?? 0);
    }
    const { user, system } = process.cpuUsage(before);
    const thread = (threadMicros() - threadBefore) / items.length;
    return { each, mean: meanOf(each), cpu: (user + system) / items.length, thread };
  });
  const middle = <K extends 'mean' | 'cpu' | 'thread'>(key: K) =>
    all.sort((a, b) => a[key] - b[key])[rounds >> 1];
  const cpu = middle('cpu')?.cpu ?? Number.NaN;
  const thread = middle('thread')?.thread ?? Number.NaN;
  const { each = new Float64Array(1), mean = Number.NaN } = middle('mean') ?? {};
  const [p50, p99] = [quantile(each, 0.5), quantile(each, 0.99)];
  return { mean, p50, p99, least: meanOf(least), leastP99: quantile(least, 0.99), cpu, thread };
}
