import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import { Metrics } from '@app/infra/metrics';
import { Database } from '@app/infra/mongo';
import { CLOCK } from '@app/infra/service';
import type { RereadReport } from '@app/intake';
import { RereadingStore, type RereadingFigures } from './rereading-store.js';
import { NOTHING_READ, countedWith, type RereadCounts } from './reread-counts.js';

/**
 * How far a reading by new rules has come, for the console: one record for each version of the rules, written by the one process
 * that reads. These are figures: where a process ends between reading and noting, its last round is missing in them.
 */
@Injectable()
export class RereadingRecord {
  /** The version that is being read by; null: none. */
  private version: string | null = null;
  private counts: RereadCounts = NOTHING_READ;
  /** When this process took it up, and what had been read then. */
  private took = { atMs: 0, read: 0 };
  private readonly outcomes;
  private readonly leftGauge;
  private readonly store: RereadingStore;

  constructor(
    database: Database,
    metrics: Metrics,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.store = new RereadingStore(database);
    this.outcomes = metrics.counter(
      'postings_reread_total',
      'Stored postings that were read again by new rules, by what came of it.',
      ['outcome'],
    );
    this.leftGauge = metrics.gauge(
      'postings_to_reread',
      'Open postings that were read by other rules and wait to be read again.',
    );
  }

  /** True where this process has begun to count for a version. */
  isFor(version: string): boolean {
    return this.version === version;
  }

  /** Begins, or goes on with what another process had counted. `left`: so many are to be read. */
  async begin(version: string, left: number): Promise<void> {
    const before = await this.store.find(version);
    this.version = version;
    this.counts = before ?? NOTHING_READ;
    this.took = { atMs: this.clock.monotonicMs(), read: this.counts.read };
    const now = this.clock.now();
    await this.store.begin(version, { ...this.figures(now), all: this.counts.read + left });
    await this.store.forgetOld();
  }

  /** Counts what one step has done; `write` brings it on record. */
  add(report: RereadReport): void {
    this.counts = countedWith(this.counts, report, this.clock.now());
    const failed = report.setAside.length;
    const changed = report.sources.reduce((sum, one) => sum + one.changed, 0);
    this.outcomes.inc({ outcome: 'changed' }, changed);
    this.outcomes.inc({ outcome: 'failed' }, failed);
    this.outcomes.inc({ outcome: 'same' }, Math.max(0, report.found - changed - failed));
  }

  /** Writes what was counted, once a round, and how many are left. */
  async write(left: number): Promise<void> {
    this.leftGauge.set(left);
    if (this.version === null) return;
    await this.store.write(this.version, this.figures(this.clock.now()));
  }

  /** Nothing is left. Also where the process that read the last ended before it could note that. */
  async end(version: string): Promise<void> {
    await this.store.end(version, this.clock.now());
    this.isNotOurs();
  }

  /** Nothing is left, or another process reads. */
  isNotOurs(): void {
    this.version = null;
    this.leftGauge.set(0);
  }

  private figures(seenAt: Date): RereadingFigures {
    const { read, sources, lastFault } = this.counts;
    const seconds = (this.clock.monotonicMs() - this.took.atMs) / 1_000;
    const perSecond = seconds > 0 ? (read - this.took.read) / seconds : 0;
    return { read, sources, lastFault, seenAt, perSecond };
  }
}
