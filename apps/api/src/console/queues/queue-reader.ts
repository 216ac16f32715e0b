import { Inject, Injectable } from '@nestjs/common';
import type { Job, Queue } from 'bullmq';
import { QUEUES, matchInPartition, matchPostings, readPartition } from '@app/core/contracts';
import {
  SPANS,
  SPAN_MS,
  mergeCounts,
  pointsOf,
  ratesOf,
  type QueueRates,
  type QueueSample,
  type Span,
} from '@app/core/queue-figures';
import type { Clock } from '@app/core/time';
import { table } from '@app/core/untrusted';
import { Producer } from '@app/infra/queue';
import { CLOCK } from '@app/infra/service';
import { QueueStore } from './queue-store.js';

/** The oldest is looked for among so many that are taken next: what is urgent is taken before what is older. */
const LOOKED_AT = 50;

/** A queue as it is now. */
export interface QueueNow {
  readonly name: string;
  readonly waiting: number;
  readonly delayed: number;
  readonly inFlight: number;
  /** When the oldest of those that wait was given; null where none waits. */
  readonly oldestAt: Date | null;
  /** Processes that take its jobs. */
  readonly workers: number;
  readonly isPaused: boolean;
}

/** A queue now, and over the last hour. */
export interface QueueLine {
  readonly now: QueueNow;
  readonly lastHour: QueueRates;
}

/** One span of a queue: its points, and all of it as one. */
export interface SpanFigures {
  readonly span: Span;
  readonly points: readonly QueueSample[];
  readonly all: QueueRates;
}

/** A queue with everything that its page shows. */
export interface QueueFigures {
  readonly at: Date;
  readonly now: QueueNow;
  readonly spans: readonly SpanFigures[];
}

/** Reads queues from Redis, and their figures from MongoDB. */
@Injectable()
export class QueueReader {
  constructor(
    private readonly store: QueueStore,
    private readonly producer: Producer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Every queue in a line. */
  async all(): Promise<QueueLine[]> {
    const queues = await this.queues();
    return Promise.all(
      [...queues.values()].map(async (queue) => {
        const [now, { all }] = await Promise.all([nowOf(queue), this.span(queue.name, 'hour')]);
        return { now, lastHour: all };
      }),
    );
  }

  /** One queue; null where there is none of that name. */
  async one(name: string): Promise<QueueFigures | null> {
    const queue = (await this.queues()).get(name);
    if (queue === undefined) return null;
    const [now, ...spans] = await Promise.all([nowOf(queue), ...SPANS.map((span) => this.span(name, span))]);
    return { at: this.clock.now(), now, spans };
  }

  /** The queues by name: where the saved searches are spread, those of the shares in place of the one of all. */
  async queues(): Promise<ReadonlyMap<string, Queue>> {
    const shares = (await this.store.shares()).map(readPartition).filter(({ count }) => count > 1);
    const ofShares = shares.map(({ index, count }) => matchInPartition(index, count));
    const known = QUEUES.filter(({ name }) => name !== matchPostings.name || shares.length === 0);
    const contracts = [...known, ...ofShares.sort((a, b) => a.name.localeCompare(b.name))];
    return new Map(contracts.map((contract) => [contract.name, this.producer.queue(contract as never)]));
  }

  private async span(queue: string, span: Span): Promise<SpanFigures> {
    const now = this.clock.now();
    const points = pointsOf(await this.store.samples(queue, span, now), span, now);
    return { span, points, all: ratesOf(mergeCounts(points), SPAN_MS[span].all) };
  }
}

async function nowOf(queue: Queue): Promise<QueueNow> {
  const [counts, next, workers, isPaused] = await Promise.all([
    queue.getJobCounts(),
    queue.getJobs(['waiting', 'prioritized'], 0, LOOKED_AT - 1, true) as Promise<(Job | undefined)[]>,
    queue.getWorkers(),
    queue.isPaused(),
  ]);
  const count = (state: string): number => table(counts).get(state) ?? 0;
  // A job that was taken since its id was read is none any more.
  const given = next.flatMap((job) => (job === undefined ? [] : [job.timestamp]));
  return {
    name: queue.name,
    waiting: count('waiting') + count('prioritized'),
    delayed: count('delayed'),
    inFlight: count('active'),
    oldestAt: given.length === 0 ? null : new Date(Math.min(...given)),
    workers: workers.length,
    isPaused,
  };
}
