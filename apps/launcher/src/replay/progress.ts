import type { Clock } from '@app/core/time';
import type { ReplayProgress } from '@app/core/running';
import { shareTold, type ComparedBatch, type PairChange } from '@app/replay';

const EVERY_MS = 2_000;

type Side = 'base' | 'against';
type Usage = { readonly usage: { readonly memoryMb: number } };

interface Sides {
  readonly base: Usage;
  readonly against: Usage;
}

/** Tells how far a replay has come, how fast each build reads, and how long it may still take. */
export class Progress {
  private done = 0;
  private begunAt = 0;
  private toldMs = -Infinity;
  private readonly beganMs: number;
  private readonly pairs = { lost: 0, gained: 0 };
  private readonly read = { base: { postings: 0, ms: 0 }, against: { postings: 0, ms: 0 } };

  constructor(
    private readonly all: number,
    private readonly clock: Clock,
    private readonly log: (line: string) => void,
  ) {
    this.beganMs = clock.monotonicMs();
  }

  /** A batch was compared by an earlier run. */
  had(count: number, pairs: readonly PairChange[]): void {
    this.done += count;
    this.begunAt = this.done;
    for (const { change } of pairs) this.pairs[change] += 1;
  }

  /** What earlier runs have compared is known. */
  goesOn(): void {
    if (this.done > 0) this.log(`replay: goes on after ${shareTold(this.done, this.all)} postings`);
  }

  /** How far it has come. */
  get figures(): ReplayProgress {
    const seconds = (this.clock.monotonicMs() - this.beganMs) / 1_000;
    const perSecond = seconds > 0 ? (this.done - this.begunAt) / seconds : 0;
    return { done: this.done, all: this.all, ...this.pairs, perSecond };
  }

  /** A build read some postings. */
  took(side: Side, postings: number, ms: number): void {
    this.read[side].postings += postings;
    this.read[side].ms += ms;
  }

  /** A batch was compared. */
  add({ count, pairs }: ComparedBatch & { readonly count: number }, sides: Sides): void {
    this.done += count;
    for (const { change } of pairs) this.pairs[change] += 1;
    const nowMs = this.clock.monotonicMs();
    if (nowMs - this.toldMs < EVERY_MS) return;
    this.toldMs = nowMs;
    const { lost, gained } = this.pairs;
    const left = this.secondsLeft(nowMs);
    this.log(
      `replay: ${shareTold(this.done, this.all)} postings; pairs ${lost} lost, ${gained} gained; ${this.speeds(sides)}; about ${left} s left`,
    );
  }

  /** Everything was compared. */
  end(sides: Sides, { cpuMs, wallMs }: { readonly cpuMs: number; readonly wallMs: number }): void {
    const share = wallMs === 0 ? 0 : cpuMs / wallMs;
    this.log(
      `replay: ${shareTold(this.done, this.all)} postings in ${(wallMs / 1_000).toFixed(1)} s with ${share.toFixed(2)} of one core; ${this.speeds(sides)}`,
    );
  }

  private speeds(sides: Sides): string {
    const told = (side: Side, name: string): string => {
      const { postings, ms } = this.read[side];
      const rate = ms === 0 ? 0 : Math.round((1_000 * postings) / ms);
      return `${name} ${rate}/s, ${sides[side].usage.memoryMb} MB`;
    };
    return `${told('base', 'before')}, ${told('against', 'after')}`;
  }

  private secondsLeft(nowMs: number): number {
    const each = (nowMs - this.beganMs) / Math.max(1, this.done - this.begunAt);
    return Math.ceil((each * (this.all - this.done)) / 1_000);
  }
}
