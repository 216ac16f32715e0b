import type { Job } from 'bullmq';
import { beginningOf, bucketOf } from '@app/core/queue-figures';
import type { Clock } from '@app/core/time';
import type { QueueTally } from '../mongo/index.js';

const MINUTE = 60_000;
/** While MongoDB is away so many minutes of so many queues are kept; older ones are let go, as figures are no record. */
const MOST_KEPT = 200;

type Tally = { -readonly [Field in keyof QueueTally]: QueueTally[Field] } & {
  readonly waited: Record<string, number>;
  readonly worked: Record<string, number>;
};

/** Counts in memory what one process gives to queues and works off them, by minute. */
export class QueueSamples {
  private readonly tallies = new Map<string, Tally>();

  constructor(private readonly clock: Clock) {}

  /** So many hints were put on a queue. */
  given(queue: string, count: number): void {
    this.tally(queue).given += count;
  }

  /** A try of a job ended. */
  ended(
    queue: string,
    {
      timestamp,
      processedOn,
      finishedOn,
      attemptsMade,
    }: Pick<Job, 'timestamp' | 'processedOn' | 'finishedOn' | 'attemptsMade'>,
    how: 'done' | 'failed',
  ): void {
    const tally = this.tally(queue);
    tally[how] += 1;
    if (processedOn === undefined) return;
    // A later try has waited for its pause, not for a worker.
    if (attemptsMade <= 1) addTo(tally.waited, processedOn - timestamp);
    if (finishedOn !== undefined) addTo(tally.worked, finishedOn - processedOn);
  }

  /** All that was counted since it was last taken. */
  take(): QueueTally[] {
    const taken = [...this.tallies.values()];
    this.tallies.clear();
    return taken;
  }

  /** Keeps what could not be written for the next time, before what came since, as far as there is room. */
  putBack(tallies: readonly QueueTally[]): void {
    const since = [...this.tallies.entries()];
    this.tallies.clear();
    const room = Math.max(0, MOST_KEPT - since.length);
    // Under names that no later count finds, as these are complete.
    for (const [n, tally] of tallies.slice(-room).entries()) this.tallies.set(`kept ${n}`, copyOf(tally));
    for (const [name, tally] of since) this.tallies.set(name, tally);
  }

  private tally(queue: string): Tally {
    const at = beginningOf(this.clock.now(), MINUTE);
    const name = `${queue} ${at.toISOString()}`;
    const known = this.tallies.get(name);
    if (known !== undefined) return known;
    const made: Tally = { queue, at, given: 0, done: 0, failed: 0, waited: {}, worked: {} };
    this.tallies.set(name, made);
    return made;
  }
}

const copyOf = (tally: QueueTally): Tally => ({
  ...tally,
  waited: { ...tally.waited },
  worked: { ...tally.worked },
});

function addTo(durations: Record<string, number>, ms: number): void {
  const bucket = bucketOf(ms);
  durations[bucket] = (durations[bucket] ?? 0) + 1;
}
