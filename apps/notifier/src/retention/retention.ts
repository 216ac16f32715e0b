import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import type { ServiceConfig } from '@app/infra/config';
import type { Logger } from '@app/infra/logging';
import { Metrics } from '@app/infra/metrics';
import { Database } from '@app/infra/mongo';
import { CLOCK, CONFIG, LOGGER, Ticker } from '@app/infra/service';
import { pause } from '@app/infra/system';
import { retentionRules, takeDay, type RetentionRule } from './retention-writes.js';

const LOOK_MS = 10 * 60_000;
const DAY_MS = 86_400_000;
const BETWEEN_BATCHES_MS = 50;

/** Once a day, on one of the notifiers: forgets what has been kept long enough, a few records at a time. */
@Injectable()
export class Retention implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly ticker: Ticker;
  private readonly rules: readonly RetentionRule[];
  private readonly forgotten;

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) config: ServiceConfig,
    metrics: Metrics,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.rules = retentionRules(database, config, clock);
    this.forgotten = metrics.counter('retention_forgotten_total', 'Records that had been kept long enough.', [
      'kind',
    ]);
    this.ticker = new Ticker('retention', LOOK_MS, (signal) => this.daily(signal), logger);
  }

  onApplicationBootstrap(): void {
    this.ticker.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.ticker.stop();
  }

  /** Does the day's work unless a process began it in the last day. If cut off, it resumes the next day. */
  async daily(signal: AbortSignal): Promise<void> {
    if (!(await this.isOurs())) return;
    const counts: Record<string, number> = {};
    for (const rule of this.rules) counts[rule.name] = await this.apply(rule, signal);
    const level = Object.values(counts).some((count) => count > 0) ? 'info' : 'debug';
    this.logger[level](
      { event: 'retention.done', ...counts },
      'What had been kept long enough is forgotten.',
    );
  }

  private isOurs(): Promise<boolean> {
    return takeDay(this.database, this.clock.now());
  }

  private async apply({ name, days, forget }: RetentionRule, signal: AbortSignal): Promise<number> {
    const before = new Date(this.clock.now().getTime() - days * DAY_MS);
    let count = 0;
    while (!signal.aborted) {
      const batch = await forget(before);
      count += batch.forgotten;
      if (!batch.more) break;
      await pause(BETWEEN_BATCHES_MS, signal);
    }
    this.forgotten.inc({ kind: name }, count);
    return count;
  }
}
