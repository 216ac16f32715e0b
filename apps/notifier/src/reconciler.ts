import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import type { Logger } from '@app/infra/logging';
import { CLOCK, LOGGER, Ticker, type ReadinessCheck } from '@app/infra/service';
import { DueDeliveries } from './delivery/due-deliveries.js';
import { Lapsing } from './delivery/lapsing.js';
import { WindowHints } from './windows/window-hints.js';
import { WorkerWatch } from './work/worker-watch.js';

const EVERY_MS = 500;

/**
 * Finds in MongoDB whatever is due and gives hints for it. This one loop makes digests happen at their hour and repairs a
 * flushed Redis, a crash between two steps, a hint that was lost, and a worker that has gone silent.
 */
@Injectable()
export class NotifierReconciler implements OnApplicationBootstrap, OnModuleDestroy, ReadinessCheck {
  private readonly ticker: Ticker;

  constructor(
    private readonly windows: WindowHints,
    private readonly deliveries: DueDeliveries,
    private readonly lapsing: Lapsing,
    private readonly workers: WorkerWatch,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) logger: Logger,
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

  async reconcile(): Promise<void> {
    const now = this.clock.now();
    await this.deliveries.judgeAbandoned();
    await this.lapsing.letGo();
    const waiting = (await this.windows.give(now)) + (await this.deliveries.give(now));
    await this.workers.look(waiting);
  }
}
