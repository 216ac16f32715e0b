import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Gauge } from 'prom-client';
import type { ServiceConfig } from '@app/infra/config';
import type { Logger } from '@app/infra/logging';
import { Metrics } from '@app/infra/metrics';
import { Database, DeadLetters } from '@app/infra/mongo';
import { TaskLease } from '@app/infra/coordination';
import { CONFIG, LOGGER, Ticker } from '@app/infra/service';
import { Rereading, type SetAside } from '@app/intake';

const ROUND_MS = 1_000;
const LEASE_MS = 30_000;

/**
 * Reads open postings again, oldest change first, when the rules of reading have changed. One process does it, so many a
 * second at most, in small transactions between all others; whoever takes over goes on with what is left.
 */
@Injectable()
export class RereadingTask implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly ticker: Ticker;
  private readonly lease: TaskLease;
  private readonly perRound: number;
  private readonly leftGauge: Gauge;
  /** Null: nothing is to be read again, as far as is known. */
  private left: number | null = null;
  /** False also where the last look at MongoDB failed: a stop then does not wait for it. */
  private holdsLease = false;

  constructor(
    database: Database,
    private readonly rereading: Rereading,
    private readonly deadLetters: DeadLetters,
    metrics: Metrics,
    @Inject(CONFIG) { REREAD_PER_SECOND }: ServiceConfig,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.lease = new TaskLease(database, 'rereading', LEASE_MS);
    this.perRound = (REREAD_PER_SECOND * ROUND_MS) / 1_000;
    this.ticker = new Ticker('reading again', ROUND_MS, (signal) => this.round(signal), logger);
    this.leftGauge = metrics.gauge(
      'postings_to_reread',
      'Open postings that were read by other rules and wait to be read again.',
    );
  }

  onApplicationBootstrap(): void {
    if (this.perRound > 0) this.ticker.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.ticker.stop();
    if (this.holdsLease) await this.lease.release();
  }

  /** Who has the lease keeps it when nothing is left: two processes with other cities would undo each other's work. */
  private async round(signal: AbortSignal): Promise<void> {
    this.holdsLease = false;
    this.holdsLease = await this.lease.hold();
    if (!this.holdsLease) return this.forget();
    const versions = await this.rereading.staleVersions();
    if (versions.length === 0) return this.end();
    await this.begin(versions);
    let done = 0;
    for (const version of versions) {
      for (let some = -1; some !== 0 && done < this.perRound && !signal.aborted; done += some) {
        some = await this.some(version, this.perRound - done);
      }
    }
    this.leftGauge.set((this.left = Math.max(0, (this.left ?? 0) - done)));
  }

  /** Returns how many are done with; 0 where none is left. */
  private async some(version: string, most: number): Promise<number> {
    const { found, setAside } = await this.rereading.rereadOldest(version, most);
    await this.keep(setAside);
    return found;
  }

  private async begin(versions: readonly string[]): Promise<void> {
    if (this.left !== null) return;
    this.left = await this.rereading.count(versions);
    this.logger.info(
      { event: 'rereading.began', postings: this.left, versions },
      `${this.left} postings were read by other rules and are read again; that alerts nobody.`,
    );
  }

  private end(): void {
    if (this.left === null) return;
    this.forget();
    this.logger.info({ event: 'rereading.ended' }, 'All postings are read by the rules of today.');
  }

  private forget(): void {
    this.left = null;
    this.leftGauge.set(0);
  }

  private async keep(setAside: readonly SetAside[]): Promise<void> {
    await this.deadLetters.keep(
      setAside.map(({ postingId, source, stage, thrown }) => ({
        stage: 'reading' as const,
        reason: 'threw',
        message: `A posting could not be read again (${stage}: ${thrown.name}: ${thrown.message.slice(0, 200)}); it stays as it was read.`,
        origin: source,
        key: postingId,
        sample: postingId,
      })),
    );
  }
}
