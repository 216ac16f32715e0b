import { getHeapStatistics } from 'node:v8';
import { Inject, Injectable } from '@nestjs/common';
import type { KeptAlarm } from '@app/core/running';
import type { Clock } from '@app/core/time';
import type { DayFiguresDoc } from '@app/infra/mongo';
import { CLOCK } from '@app/infra/service';
import { BoardLoader } from '../../board/board-loader.js';
import { OverviewStore, type FailingSource } from './overview-store.js';

/** Days of the trends. */
export const DAYS = 14;
const DAY_MS = 86_400_000;
/** Who looks within that time sees the same: many lookers cost no more than one. */
const KEPT_MS = 2_000;

/** When the oldest of each kind has been due since; null where none waits. */
export interface OldestOfKinds {
  readonly alert: Date | null;
  readonly mail: Date | null;
  readonly posting: Date | null;
  readonly read: Date | null;
  /** The newest, as a report waits until it is decided. */
  readonly report: Date | null;
}

/** All that the overview shows. Counts of what waits end at MOST_COUNTED. */
export interface OverviewFacts {
  readonly now: Date;
  readonly alarms: readonly KeptAlarm[];
  /** The oldest first; days on which nothing was counted are missing. */
  readonly days: readonly DayFiguresDoc[];
  readonly domains: readonly DayFiguresDoc[];
  readonly alertsDue: number;
  readonly mailsDue: number;
  readonly deadLetters: number;
  readonly oldest: OldestOfKinds;
  readonly sources: { readonly enabled: number; readonly failing: number; readonly doubted: number };
  readonly failing: readonly FailingSource[];
  readonly lastBackup: Date | null;
  readonly openPostings: number;
  readonly heap: { readonly used: number; readonly most: number };
}

/** Reads what the overview shows. */
@Injectable()
export class OverviewReader {
  private kept: { readonly at: number; readonly facts: Promise<OverviewFacts> } | null = null;

  constructor(
    private readonly store: OverviewStore,
    private readonly board: BoardLoader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Read at most every two seconds; a read that failed is not kept. */
  read(): Promise<OverviewFacts> {
    const at = this.clock.monotonicMs();
    if (this.kept !== null && at - this.kept.at < KEPT_MS) return this.kept.facts;
    const facts = this.readNow();
    this.kept = { at, facts };
    facts.catch(() => (this.kept = null));
    return facts;
  }

  /** The same, read anew. */
  async readNow(): Promise<OverviewFacts> {
    const { store } = this;
    const now = this.clock.now();
    const [alarms, days, domains, alertsDue, mailsDue, deadLetters, oldest, sources, failing, lastBackup] =
      await Promise.all([
        store.ringing(),
        store.days(now, DAYS),
        store.domains(now),
        store.alertsDue(now),
        store.mailsDue(now),
        store.deadLetters(new Date(now.getTime() - DAY_MS)),
        this.oldest(now),
        this.sources(),
        store.longestFailing(),
        store.lastBackup(),
      ]);
    const { used_heap_size: used, heap_size_limit: most } = getHeapStatistics();
    const { openPostings } = this.board;
    const read = {
      alarms,
      days,
      domains,
      alertsDue,
      mailsDue,
      deadLetters,
      oldest,
      sources,
      failing,
      lastBackup,
    };
    return { now, ...read, openPostings, heap: { used, most } };
  }

  private async oldest(now: Date): Promise<OldestOfKinds> {
    const [alert, mail, posting, read, report] = await Promise.all([
      this.store.oldestAlert(now),
      this.store.oldestMail(now),
      this.store.oldestPosting(),
      this.store.oldestRead(now),
      this.store.newestReport(),
    ]);
    return { alert, mail, posting, read, report };
  }

  private async sources(): Promise<OverviewFacts['sources']> {
    const [enabled, failing, doubted] = await Promise.all([
      this.store.enabledSources(),
      this.store.failingSources(),
      this.store.doubtedSources(),
    ]);
    return { enabled, failing, doubted };
  }
}
