import { Inject, Injectable } from '@nestjs/common';
import type { QueryFilter } from 'mongoose';
import { QUEUES } from '@app/core/contracts';
import type { Clock } from '@app/core/time';
import { countHeld, dropHeld, lastBackupAt, releaseHeld, type Held } from '@app/infra/backup';
import { Database, replayDeadLetter, type AlarmDoc, type DeadLetterDoc } from '@app/infra/mongo';
import type { Source } from '@app/core/records';
import { Producer } from '@app/infra/queue';
import { CLOCK } from '@app/infra/service';
import { BoardLoader } from '../board/board-loader.js';

const MOST_LETTERS = 50;
/** The page counts no further: a count by index still reads an entry for each. */
export const MOST_COUNTED = 10_000;
const WAITING = ['pending', 'retry', 'ambiguous'] as const;

interface Countable<Doc> {
  countDocuments(filter: QueryFilter<Doc>, options: { limit: number; hint: string }): PromiseLike<number>;
}

/** Counts by the index of that name, up to MOST_COUNTED. */
const upTo = async <Doc>(model: Countable<Doc>, filter: QueryFilter<Doc>, hint: string): Promise<number> =>
  model.countDocuments(filter, { limit: MOST_COUNTED, hint });

const countOf = async (state: string, count: Promise<number>): Promise<DeliveryCount> => ({
  state,
  count: await count,
  oldestDueAt: null,
});

/** Deliveries in one state, and the oldest that waits. */
export interface DeliveryCount {
  readonly state: string;
  readonly count: number;
  readonly oldestDueAt: Date | null;
}

/** Jobs of one queue, by state. */
export interface QueueCount {
  readonly queue: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** The state of the whole system, as the record tells it. Counts end at MOST_COUNTED, but for how many there are in all. */
export interface Status {
  readonly now: Date;
  /** Those that ring, the oldest first. */
  readonly alarms: readonly AlarmDoc[];
  /** What a restore has held for the operator. */
  readonly held: Held;
  readonly postings: { readonly open: number; readonly all: number; readonly unmatched: number };
  readonly searches: { readonly active: number; readonly pending: number };
  readonly sources: readonly Source[];
  readonly deliveries: readonly DeliveryCount[];
  readonly deadLetters: readonly DeadLetterDoc[];
  readonly queues: readonly QueueCount[];
  /** Changes that the board has not taken in yet. */
  readonly boardLag: number;
  /** When the last finished backup was taken; null: never. */
  readonly lastBackup: Date | null;
}

/** Reads the state of the system. */
@Injectable()
export class SystemStatus {
  constructor(
    private readonly database: Database,
    private readonly producer: Producer,
    private readonly board: BoardLoader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async read(): Promise<Status> {
    const [alarms, held, postings, searches, sources, deliveries, deadLetters, queues, boardLag, lastBackup] =
      await Promise.all([
        this.database.alarms.find({ clearedAt: null }).sort({ raisedAt: 1 }).lean<AlarmDoc[]>(),
        countHeld(this.database),
        this.postings(),
        this.searches(),
        this.database.sources.find().sort({ _id: 1 }).lean<Source[]>(),
        this.deliveries(),
        this.database.deadLetters.find().sort({ lastAt: -1 }).limit(MOST_LETTERS).lean<DeadLetterDoc[]>(),
        Promise.all(QUEUES.map((contract) => this.queue(contract as never))),
        upTo(this.database.postings, { seq: { $gt: this.board.upTo } }, 'seq_1'),
        lastBackupAt(this.database),
      ]);
    return {
      now: this.clock.now(),
      alarms,
      held,
      postings,
      searches,
      sources,
      deliveries,
      deadLetters,
      queues,
      boardLag,
      lastBackup,
    };
  }

  /** Decides over what a restore has held: see infra/backup. */
  async decideHeld(release: boolean): Promise<Held> {
    const now = this.clock.now();
    return release ? releaseHeld(this.database, now) : dropHeld(this.database, now);
  }

  /** Has something that was given up tried again. False where that cannot be. */
  replay(deadLetterId: string): Promise<boolean> {
    return replayDeadLetter(this.database, deadLetterId, this.clock.now());
  }

  private async postings(): Promise<Status['postings']> {
    const [all, unmatched] = await Promise.all([
      this.database.postings.estimatedDocumentCount(),
      // The index is of postings that wait only; its first field is what makes MongoDB see that it can count by it.
      upTo(this.database.postings, { matchSeq: { $gte: 0 }, unmatched: true }, 'unmatched'),
    ]);
    return { open: this.board.openPostings, all, unmatched };
  }

  private async searches(): Promise<Status['searches']> {
    const { savedSearches } = this.database;
    const [active, pending] = await Promise.all([
      upTo(savedSearches, { state: 'active' }, 'state_1'),
      upTo(savedSearches, { state: 'pending' }, 'state_1'),
    ]);
    return { active, pending };
  }

  /** What waits by state, what was given up, and how many there are besides, which have ended well. */
  private async deliveries(): Promise<DeliveryCount[]> {
    const { deliveries } = this.database;
    const isThere = { $type: 'date' as const };
    const counted = await Promise.all([
      ...WAITING.map((state) => this.waiting(state)),
      countOf('sending', upTo(deliveries, { state: 'sending', 'lease.until': isThere }, 'leases')),
      countOf('held', upTo(deliveries, { state: 'held' }, 'held')),
      countOf('dead', upTo(deliveries, { state: 'dead', finishedAt: isThere }, 'dead')),
    ]);
    const all = await deliveries.estimatedDocumentCount();
    const others = all - counted.reduce((sum, { count }) => sum + count, 0);
    const ended = { state: 'accepted, suppressed', count: Math.max(0, others), oldestDueAt: null };
    return [...counted, ended].filter(({ count }) => count > 0);
  }

  private async waiting(state: (typeof WAITING)[number]): Promise<DeliveryCount> {
    const { deliveries } = this.database;
    const filter = { state, nextAt: { $type: 'date' as const } };
    const [count, oldest] = await Promise.all([
      upTo(deliveries, filter, 'waiting'),
      deliveries
        .findOne(filter, { nextAt: 1, _id: 0 })
        .sort({ nextAt: 1 })
        .hint('waiting')
        .lean<{ nextAt: Date }>(),
    ]);
    return { state, count, oldestDueAt: oldest?.nextAt ?? null };
  }

  private async queue(contract: (typeof QUEUES)[number]): Promise<QueueCount> {
    const counts = await this.producer.queue(contract as never).getJobCounts();
    return { queue: contract.name, counts };
  }
}
