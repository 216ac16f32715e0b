import { Injectable } from '@nestjs/common';
import { DELIVERY_CONTENTS } from '@app/core/delivery';
import { lastDays } from '@app/core/figures';
import { POSTING_REPORT_KINDS, type Source } from '@app/core/records';
import type { KeptAlarm } from '@app/core/running';
import { lastBackupAt } from '@app/infra/backup';
import { figuresOfDays, figuresOfDomains, noteGauges } from '@app/infra/coordination';
import { Database, type DayFiguresDoc, type DayGauges } from '@app/infra/mongo';
import { WAITING_TO_MATCH } from '@app/infra/postings';

/** Counts of what waits end there: a count by an index still reads an entry for each. */
export const MOST_COUNTED = 2_000;
/** Sources are counted further: there are never many. */
const MOST_SOURCES = 10_000;
const LIMIT = { limit: MOST_COUNTED };
/** Domains and failing sources that are named. */
export const MOST_NAMED = 10;

/** A source that fails, as far as the overview names it. */
export type FailingSource = Pick<Source, '_id' | 'failures' | 'lastError'>;

/** What the overview asks MongoDB: each answer is found by an index and ends at a bound, however much is on record. */
@Injectable()
export class OverviewStore {
  constructor(private readonly database: Database) {}

  ringing(): Promise<KeptAlarm[]> {
    return this.database.alarms.find({ clearedAt: null }).sort({ raisedAt: 1 }).lean<KeptAlarm[]>();
  }

  days(now: Date, count: number): Promise<DayFiguresDoc[]> {
    return figuresOfDays(this.database, now, count);
  }

  /** Domains of today and yesterday. */
  domains(now: Date): Promise<DayFiguresDoc[]> {
    return figuresOfDomains(this.database, lastDays(now, 2), MOST_NAMED);
  }

  async alertsDue(now: Date): Promise<number> {
    return this.database.alerts.countDocuments({ state: 'pending', dueAt: { $lte: now } }, LIMIT);
  }

  async oldestAlert(now: Date): Promise<Date | null> {
    const found = await this.database.alerts
      .findOne({ state: 'pending', dueAt: { $lte: now } }, { dueAt: 1, _id: 0 })
      .sort({ dueAt: 1 })
      .lean<{ dueAt: Date }>();
    return found?.dueAt ?? null;
  }

  async mailsDue(now: Date): Promise<number> {
    return this.database.deliveries.countDocuments(
      { kind: 'alerts', nextAt: { $type: 'date', $lte: now } },
      { ...LIMIT, hint: 'due-by-kind' },
    );
  }

  async oldestMail(now: Date): Promise<Date | null> {
    const found = await this.database.deliveries
      .findOne({ nextAt: { $type: 'date', $lte: now }, kind: { $in: [...DELIVERY_CONTENTS] } }, { nextAt: 1 })
      .sort({ nextAt: 1 })
      .lean<{ nextAt: Date }>();
    return found?.nextAt ?? null;
  }

  async oldestPosting(): Promise<Date | null> {
    const found = await this.database.postings
      .findOne(WAITING_TO_MATCH, { _id: 0, revisedAt: 1 })
      .sort({ matchSeq: 1 })
      .hint('unmatched')
      .lean<{ revisedAt: Date }>();
    return found?.revisedAt ?? null;
  }

  /** The source that has been due for longest. */
  async oldestRead(now: Date): Promise<Date | null> {
    const found = await this.database.sources
      .findOne({ enabled: true, paused: { $ne: true }, nextPollAt: { $lte: now } }, { nextPollAt: 1 })
      .sort({ nextPollAt: 1 })
      .lean<{ nextPollAt: Date }>();
    return found?.nextPollAt ?? null;
  }

  async newestReport(): Promise<Date | null> {
    const found = await this.database.reports
      .findOne({ kind: { $in: [...POSTING_REPORT_KINDS] } }, { lastAt: 1 })
      .sort({ lastAt: -1 })
      .lean<{ lastAt: Date }>();
    return found?.lastAt ?? null;
  }

  async deadLetters(since: Date): Promise<number> {
    return this.database.deadLetters.countDocuments({ lastAt: { $gt: since } }, LIMIT);
  }

  async enabledSources(): Promise<number> {
    return this.database.sources.countDocuments({ enabled: true }, { limit: MOST_SOURCES });
  }

  async failingSources(): Promise<number> {
    return this.database.sources.countDocuments(FAILING, { ...LIMIT, hint: 'failing' });
  }

  async doubtedSources(): Promise<number> {
    return this.database.sources.countDocuments(DOUBTED, { ...LIMIT, hint: 'doubted' });
  }

  /** Those that have failed most often in a row. */
  longestFailing(): Promise<FailingSource[]> {
    return this.database.sources
      .find(FAILING, { failures: 1, lastError: 1 })
      .sort({ failures: -1 })
      .hint('failing')
      .limit(MOST_NAMED)
      .lean<FailingSource[]>();
  }

  lastBackup(): Promise<Date | null> {
    return lastBackupAt(this.database);
  }

  /** What MongoDB says of its disk and its sizes. */
  async sizes(): Promise<Omit<DayGauges, 'openPostings'>> {
    const stats = await this.database.connection.db?.stats();
    const of = (name: string): number => Number(stats?.[name] ?? 0);
    return {
      diskUsed: of('fsUsedSize'),
      diskTotal: of('fsTotalSize'),
      dataBytes: of('storageSize'),
      indexBytes: of('indexSize'),
    };
  }

  noteGauges(gauges: DayGauges, now: Date): Promise<void> {
    return noteGauges(this.database, gauges, now);
  }
}

const FAILING = { enabled: true, failures: { $gte: 1 } } as const;
const DOUBTED = { enabled: true, alarm: { $type: 'object' as const } };
