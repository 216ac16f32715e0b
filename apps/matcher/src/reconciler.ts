import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Partition } from '@app/core/contracts';
import type { Logger } from '@app/infra/logging';
import { Metrics } from '@app/infra/metrics';
import { Producer } from '@app/infra/queue';
import { LOGGER, Ticker } from '@app/infra/service';
import { PARTITION, queueOf } from './partition.js';
import { SearchDirectory } from './search-directory.js';
import { WaitingStore } from './waiting-store.js';

const EVERY_MS = 500;
const LIMIT = 5_000;
const IDS_PER_JOB = 50;

/**
 * Finds postings in MongoDB that wait although their hint should have come: after a flushed Redis, a crash, a job that
 * was given up. A posting must be seen waiting twice in a row, so that fresh hints are not doubled.
 */
@Injectable()
export class MatcherReconciler implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly ticker: Ticker;
  private readonly backlog;
  private seenWaiting = new Set<string>();

  constructor(
    private readonly waiting: WaitingStore,
    private readonly directory: SearchDirectory,
    private readonly producer: Producer,
    @Inject(PARTITION) private readonly partition: Partition,
    @Inject(LOGGER) logger: Logger,
    private readonly metrics: Metrics,
  ) {
    this.ticker = new Ticker('matcher reconciler', EVERY_MS, () => this.reconcile(), logger);
    this.backlog = metrics.gauge(
      'postings_waiting',
      'Postings that wait to be matched (counted up to 5,000). Every matcher of a share reports the same: take max().',
    );
  }

  onApplicationBootstrap(): void {
    this.ticker.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.ticker.stop();
  }

  async reconcile(): Promise<void> {
    const waiting = await this.waiting.oldest(LIMIT);
    this.backlog.set(waiting.length);
    const overdue = waiting.filter(({ _id, seq }) => this.seenWaiting.has(`${_id}@${seq}`));
    this.seenWaiting = new Set(waiting.map(({ _id, seq }) => `${_id}@${seq}`));
    this.metrics.reconciled(queueOf(this.partition).name, overdue.length);
    for (let from = 0; from < overdue.length; from += IDS_PER_JOB) {
      const part = overdue.slice(from, from + IDS_PER_JOB);
      const postingIds = part.map(({ _id }) => _id);
      await this.producer.enqueue(queueOf(this.partition), {
        v: 1,
        postingIds,
        seq: Math.max(...part.map(({ seq }) => seq)),
        found: 'reconciler',
      });
    }
    await this.directory.maintain();
  }
}
