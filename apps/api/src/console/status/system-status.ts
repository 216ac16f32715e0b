import { Inject, Injectable } from '@nestjs/common';
import { QUEUES } from '@app/core/contracts';
import type { Clock } from '@app/core/time';
import type { Held } from '@app/infra/backup';
import type { SignOfLife } from '@app/infra/coordination';
import type { KeptAlarm, KeptDeadLetter } from '@app/core/running';
import type { Source } from '@app/core/records';
import type { KeptRereading } from '@app/core/running';
import { Producer } from '@app/infra/queue';
import { CLOCK } from '@app/infra/service';
import { BoardLoader } from '../../board/board-loader.js';
import { StatusStore, WAITING, type WaitingState } from './status-store.js';

const MOST_LETTERS = 50;

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
  readonly alarms: readonly KeptAlarm[];
  /** What a restore has held for the operator. */
  readonly held: Held;
  readonly postings: { readonly open: number; readonly all: number; readonly unmatched: number };
  readonly searches: { readonly active: number; readonly pending: number };
  readonly sources: readonly Source[];
  readonly deliveries: readonly DeliveryCount[];
  readonly deadLetters: readonly KeptDeadLetter[];
  readonly queues: readonly QueueCount[];
  /** Matchers and apis that live, by service and share. */
  readonly processes: readonly SignOfLife[];
  /** Changes that the board has not taken in yet. */
  readonly boardLag: number;
  /** The latest reading of stored postings by new rules; null: there was none. */
  readonly rereading: KeptRereading | null;
  /** When the last finished backup was taken; null: never. */
  readonly lastBackup: Date | null;
}

/** Reads the state of the system. */
@Injectable()
export class SystemStatus {
  constructor(
    private readonly store: StatusStore,
    private readonly producer: Producer,
    private readonly board: BoardLoader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async read(): Promise<Status> {
    const [alarms, held, postings, searches, sources, deliveries, deadLetters, queues, boardLag, lastBackup] =
      await Promise.all([
        this.store.ringing(),
        this.store.held(),
        this.postings(),
        this.searches(),
        this.store.sources(),
        this.deliveries(),
        this.store.deadLetters(MOST_LETTERS),
        Promise.all(QUEUES.map((contract) => this.queue(contract as never))),
        this.store.postingsAfter(this.board.upTo),
        this.store.lastBackup(),
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
      rereading: await this.store.rereading(),
      processes: await this.store.processes(),
    };
  }

  /** Decides over what a restore has held: see infra/backup. */
  decideHeld(release: boolean): Promise<Held> {
    return this.store.decideHeld(release, this.clock.now());
  }

  /** Has something that was given up tried again. False where that cannot be. */
  replay(deadLetterId: string): Promise<boolean> {
    return this.store.replay(deadLetterId, this.clock.now());
  }

  private async postings(): Promise<Status['postings']> {
    const [all, unmatched] = await Promise.all([this.store.allPostings(), this.store.unmatchedPostings()]);
    return { open: this.board.openPostings, all, unmatched };
  }

  private async searches(): Promise<Status['searches']> {
    const [active, pending] = await Promise.all([
      this.store.searches('active'),
      this.store.searches('pending'),
    ]);
    return { active, pending };
  }

  /** What waits by state, what was given up, and how many there are besides, which have ended well. */
  private async deliveries(): Promise<DeliveryCount[]> {
    const counted = await Promise.all([
      ...WAITING.map((state) => this.waiting(state)),
      countOf('sending', this.store.sending()),
      countOf('held', this.store.heldDeliveries()),
      countOf('dead', this.store.deadDeliveries()),
    ]);
    const all = await this.store.allDeliveries();
    const others = all - counted.reduce((sum, { count }) => sum + count, 0);
    const ended = { state: 'accepted, suppressed', count: Math.max(0, others), oldestDueAt: null };
    return [...counted, ended].filter(({ count }) => count > 0);
  }

  private async waiting(state: WaitingState): Promise<DeliveryCount> {
    const [count, oldestDueAt] = await Promise.all([
      this.store.waiting(state),
      this.store.firstWaiting(state),
    ]);
    return { state, count, oldestDueAt };
  }

  private async queue(contract: (typeof QUEUES)[number]): Promise<QueueCount> {
    const counts = await this.producer.queue(contract as never).getJobCounts();
    return { queue: contract.name, counts };
  }
}
