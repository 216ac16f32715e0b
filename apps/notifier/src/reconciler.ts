import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import type { Logger } from '@app/infra/logging';
import { CLOCK, LOGGER, Ticker, type ReadinessCheck } from '@app/infra/service';
import { DeliveryHints } from './delivery/delivery-hints.js';
import { Lapsing } from './delivery/lapsing.js';
import { WindowHints } from './windows/window-hints.js';
import { WorkLog } from './work-log.js';

const EVERY_MS = 500;
const SILENCE_MS = 30_000;

/**
 * Finds in MongoDB whatever is due and gives hints for it. This one loop makes digests happen at their hour and repairs a
 * flushed Redis, a crash between two steps, a hint that was lost, and a worker that has gone silent.
 */
@Injectable()
export class NotifierReconciler implements OnApplicationBootstrap, OnModuleDestroy, ReadinessCheck {
  private readonly ticker: Ticker;
  private recycle: () => Promise<void> = () => Promise.resolve();
  private recycledMs = -Infinity;

  constructor(
    private readonly windows: WindowHints,
    private readonly deliveries: DeliveryHints,
    private readonly lapsing: Lapsing,
    private readonly workLog: WorkLog,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.ticker = new Ticker('notifier reconciler', EVERY_MS, () => this.reconcile(), logger);
  }

  onApplicationBootstrap(): void {
    this.ticker.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.ticker.stop();
  }

  /** There is no state to load: it is ready when its servers are. */
  ready(): Promise<void> {
    return Promise.resolve();
  }

  /** What to do when work is due and no job has finished for half a minute. */
  onSilence(recycle: () => Promise<void>): void {
    this.recycle = recycle;
  }

  async reconcile(): Promise<void> {
    const now = this.clock.now();
    await this.deliveries.judgeAbandoned();
    await this.lapsing.letGo();
    const waiting = (await this.windows.give(now)) + (await this.deliveries.give(now));
    if (waiting > 0) await this.watch(waiting);
    else this.workLog.jobFinished();
  }

  private async watch(waiting: number): Promise<void> {
    const now = this.clock.monotonicMs();
    if (this.workLog.msSinceJob() < SILENCE_MS || now - this.recycledMs < SILENCE_MS) return;
    this.recycledMs = now;
    this.logger.error(
      { event: 'worker.silent', waiting, silentMs: Math.round(this.workLog.msSinceJob()) },
      'Work is due and no job has finished: the queue workers are replaced.',
    );
    await this.recycle();
  }
}
