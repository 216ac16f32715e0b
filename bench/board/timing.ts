/** Milliseconds that each run took, and what people ask of them. */
export class Timings {
  private readonly ms: number[] = [];
  private readonly wall: number[] = [];

  /** Runs and times one thing: CPU time of the process, which other work on the machine does not lengthen. */
  time<T>(run: () => T): T {
    const wall = performance.now();
    const start = process.cpuUsage();
    const result = run();
    const { user, system } = process.cpuUsage(start);
    this.ms.push((user + system) / 1_000);
    this.wall.push(performance.now() - wall);
    return result;
  }

  get count(): number {
    return this.ms.length;
  }

  /** All runs together. */
  get total(): number {
    return this.ms.reduce((sum, each) => sum + each, 0);
  }

  get mean(): number {
    return this.total / this.ms.length;
  }

  /** The time that this share of the runs stayed within. */
  quantile(share: number): number {
    const sorted = [...this.ms].sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  }

  /** The same by the clock on the wall. */
  wallQuantile(share: number): number {
    const sorted = [...this.wall].sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  }

  get max(): number {
    return this.ms.reduce((most, each) => Math.max(most, each), 0);
  }

  /** Indices of the slowest runs. */
  slowest(count: number): number[] {
    return this.ms
      .map((ms, i) => ({ ms, i }))
      .sort((a, b) => b.ms - a.ms)
      .slice(0, count)
      .map(({ i }) => i);
  }

  at(i: number): number {
    return this.ms[i] ?? 0;
  }

  toString(): string {
    const [p50, p90, p99] = [0.5, 0.9, 0.99].map((share) => this.quantile(share).toFixed(2));
    return `p50 ${p50} ms, p90 ${p90} ms, p99 ${p99} ms, max ${this.max.toFixed(2)} ms of CPU; wall p50 ${this.wallQuantile(0.5).toFixed(2)}, p99 ${this.wallQuantile(0.99).toFixed(2)}`;
  }
}
