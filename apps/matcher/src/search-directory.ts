import type { IndexedWording } from '@app/core/wordings';
import { Inject, Injectable, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { AnalysedPosting } from '@app/search/match';
import type { Logger } from '@app/infra/logging';
import { Metrics } from '@app/infra/metrics';
import { Database } from '@app/infra/mongo';
import { latestSeq } from '@app/infra/coordination';
import { LOGGER, type ReadinessCheck } from '@app/infra/service';
import { SearchStore } from './search-store.js';
import { SearchWordings } from '@app/search/wordings';
import { WarmStart } from './warm-start/warm-start.js';

/**
 * Keeps the saved searches in memory and knows up to which change they are complete. A posting with number n may only be
 * matched once every change up to n is applied: since numbers are given in commit order, one read of the changes after
 * the last applied number finds them all. Hints wake it early; the read is the record.
 */
@Injectable()
export class SearchDirectory implements OnModuleInit, BeforeApplicationShutdown, ReadinessCheck {
  private readonly wordings = new SearchWordings();
  private appliedSeq = -1;
  private pending: Promise<void> = Promise.resolve();
  private loading: Promise<void> | null = null;
  private readonly size;

  constructor(
    private readonly database: Database,
    private readonly source: SearchStore,
    private readonly warmStart: WarmStart,
    @Inject(LOGGER) private readonly logger: Logger,
    metrics: Metrics,
  ) {
    this.size = metrics.gauge(
      'saved_searches_indexed',
      'Wordings of saved searches in the index of this matcher.',
    );
  }

  /**
   * Loads every search that is active or that an unmatched posting may still need. Once: Nest initialises a service
   * whose microservice is deferred a second time, when its HTTP listener opens.
   */
  async onModuleInit(): Promise<void> {
    this.loading ??= this.load();
    await this.loading;
  }

  private async load(): Promise<void> {
    const warm = await this.warmStart.load(this.wordings);
    const target = await latestSeq(this.database);
    if (warm === null) {
      await this.source.fill(this.wordings);
      this.appliedSeq = target;
      // At once: a process that is killed leaves no file at its end.
      this.warmStart.save(this.wordings, target);
    } else {
      this.appliedSeq = warm;
      await this.applyChanges(target);
    }
    this.report();
    this.logger.info(
      { event: 'searches.loaded', searches: this.wordings.size, seq: target, warm: warm !== null },
      'Saved searches are loaded.',
    );
  }

  /** The next start finds what this one knows. */
  beforeApplicationShutdown(): void {
    if (this.appliedSeq >= 0) this.warmStart.save(this.wordings, this.appliedSeq);
  }

  /** The change up to which the index is complete; -1 before it is loaded. */
  get upTo(): number {
    return this.appliedSeq;
  }

  /** How many wordings it holds. */
  get holds(): number {
    return this.wordings.size;
  }

  ready(): Promise<void> {
    if (this.appliedSeq < 0) return Promise.reject(new Error('The saved searches are not loaded yet.'));
    return Promise.resolve();
  }

  /** Makes sure that every change up to `seq` is applied. Calls that come together share one read. */
  async catchUp(seq: number): Promise<void> {
    if (this.appliedSeq >= seq) return;
    this.pending = this.pending.then(
      () => this.applyChanges(seq),
      () => this.applyChanges(seq),
    );
    await this.pending;
  }

  /** Which wordings match; the caller has called `catchUp` with the posting's number. */
  match(posting: AnalysedPosting, seq: number, now: Date): IndexedWording[] {
    if (this.appliedSeq < seq)
      throw new Error(`The index has applied changes up to ${this.appliedSeq}, not ${seq}.`);
    return this.wordings.match(posting, seq, now);
  }

  /** Applies what is new, and forgets wordings that no waiting posting needs. */
  async maintain(): Promise<void> {
    await this.catchUp(await latestSeq(this.database));
    this.wordings.dropEndedBefore(await this.source.oldestNeeded());
    this.report();
  }

  private async applyChanges(seq: number): Promise<void> {
    if (this.appliedSeq >= seq) return;
    const changed = await this.source.changedAfter(this.appliedSeq);
    for (const search of changed.own) this.wordings.apply(search);
    this.appliedSeq = Math.max(seq, changed.lastSeq);
    this.report();
  }

  private report(): void {
    this.size.set(this.wordings.size);
    for (const { savedSearchId, message } of this.wordings.brokenSearches) {
      this.logger.error(
        { event: 'search.unreadable', savedSearchId, reason: message },
        'A stored query no longer parses.',
      );
    }
  }
}
