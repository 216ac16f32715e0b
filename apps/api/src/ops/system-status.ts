import { Inject, Injectable } from '@nestjs/common';
import { QUEUES } from '@app/core/contracts';
import type { Clock } from '@app/core/time';
import { countHeld, dropHeld, lastBackupAt, releaseHeld, type Held } from '@app/infra/backup';
import {
  Database,
  replayDeadLetter,
  type AlarmDoc,
  type DeadLetterDoc,
  type SourceDoc,
} from '@app/infra/mongo';
import { Producer } from '@app/infra/queue';
import { CLOCK } from '@app/infra/service';
import { BoardLoader } from '../board/board-loader.js';

const MOST_LETTERS = 50;

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

/** The state of the whole system, as the record tells it. */
export interface Status {
  readonly now: Date;
  /** Those that ring, the oldest first. */
  readonly alarms: readonly AlarmDoc[];
  /** What a restore has held for the operator. */
  readonly held: Held;
  readonly postings: { readonly open: number; readonly closed: number; readonly unmatched: number };
  readonly searches: Readonly<Record<string, number>>;
  readonly sources: readonly SourceDoc[];
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
        this.countBy('savedSearches', '$state'),
        this.database.sources.find().sort({ _id: 1 }).lean<SourceDoc[]>(),
        this.deliveries(),
        this.database.deadLetters.find().sort({ lastAt: -1 }).limit(MOST_LETTERS).lean<DeadLetterDoc[]>(),
        Promise.all(QUEUES.map((contract) => this.queue(contract as never))),
        this.database.postings.countDocuments({ seq: { $gt: this.board.upTo } }),
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
    const [states, unmatched] = await Promise.all([
      this.countBy('postings', '$state'),
      this.database.postings.countDocuments({ unmatched: true }),
    ]);
    return { open: states['open'] ?? 0, closed: states['closed'] ?? 0, unmatched };
  }

  private async countBy(
    collection: 'postings' | 'savedSearches',
    field: string,
  ): Promise<Record<string, number>> {
    const rows = await this.database.connection
      .collection(collection)
      .aggregate<{ _id: string; count: number }>([{ $group: { _id: field, count: { $sum: 1 } } }])
      .toArray();
    return Object.fromEntries(rows.map(({ _id, count }) => [_id, count]));
  }

  private async deliveries(): Promise<DeliveryCount[]> {
    const rows = await this.database.deliveries.aggregate<{
      _id: string;
      count: number;
      oldest: Date | null;
    }>([
      { $group: { _id: '$state', count: { $sum: 1 }, oldest: { $min: '$nextAt' } } },
      { $sort: { _id: 1 } },
    ]);
    return rows.map(({ _id, count, oldest }) => ({ state: _id, count, oldestDueAt: oldest }));
  }

  private async queue(contract: (typeof QUEUES)[number]): Promise<QueueCount> {
    const counts = await this.producer.queue(contract as never).getJobCounts();
    return { queue: contract.name, counts };
  }
}
