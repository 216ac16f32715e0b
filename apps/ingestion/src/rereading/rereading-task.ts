import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { ServiceConfig } from '@app/infra/config';
import type { Logger } from '@app/infra/logging';
import { Database, DeadLetters } from '@app/infra/mongo';
import { TaskLease } from '@app/infra/coordination';
import { CONFIG, LOGGER, Ticker } from '@app/infra/service';
import { Rereading, type SetAside } from '@app/intake';
import { faultTold } from './reread-counts.js';
import { RereadingRecord } from './rereading-record.js';

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
  /** Null: nothing is to be read again, as far as is known. */
  private left: number | null = null;
  /** False also where the last look at MongoDB failed: a stop then does not wait for it. */
  private holdsLease = false;
  /** The version that is known, and noted, to be read by everywhere. */
  private ended: string | null = null;

  constructor(
    database: Database,
    private readonly rereading: Rereading,
    private readonly record: RereadingRecord,
    private readonly deadLetters: DeadLetters,
    @Inject(CONFIG) { REREAD_PER_SECOND }: ServiceConfig,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.lease = new TaskLease(database, 'rereading', LEASE_MS);
    this.perRound = (REREAD_PER_SECOND * ROUND_MS) / 1_000;
    this.ticker = new Ticker('reading again', ROUND_MS, (signal) => this.round(signal), logger);
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
    this.left = Math.max(0, (this.left ?? 0) - done);
    await this.record.write(this.left);
  }

  /** Returns how many are done with; 0 where none is left. */
  private async some(version: string, most: number): Promise<number> {
    const report = await this.rereading.rereadOldest(version, most);
    this.record.add(report);
    await this.keep(report.setAside);
    return report.found;
  }

  private async begin(versions: readonly string[]): Promise<void> {
    const version = this.rereading.version();
    if (this.left !== null && this.record.isFor(version)) return;
    this.ended = null;
    this.left = await this.rereading.count(versions);
    await this.record.begin(version, this.left);
    this.logger.info(
      { event: 'rereading.began', postings: this.left, versions, version },
      `${this.left} postings were read by other rules and are read again; that alerts nobody.`,
    );
  }

  private async end(): Promise<void> {
    const version = this.rereading.version();
    if (this.ended !== version) await this.record.end(version);
    this.ended = version;
    if (this.left === null) return;
    this.forget();
    this.logger.info({ event: 'rereading.ended', version }, 'All postings are read by the rules of today.');
  }

  private forget(): void {
    this.left = null;
    this.record.isNotOurs();
  }

  private async keep(setAside: readonly SetAside[]): Promise<void> {
    await this.deadLetters.keep(
      setAside.map((one) => ({
        stage: 'reading' as const,
        reason: 'threw',
        message: `A posting could not be read again (${faultTold(one)}); it stays as it was read.`,
        origin: one.source,
        key: one.postingId,
        sample: one.postingId,
      })),
    );
  }
}
