import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import { TaskLease } from '@app/infra/coordination';
import type { Logger } from '@app/infra/logging';
import { Database, type OperationDoc } from '@app/infra/mongo';
import { CLOCK, LOGGER, Ticker } from '@app/infra/service';
import { pause } from '@app/infra/system';
import { OperationActs } from './operation-acts.js';
import { OperationStore } from './operation-store.js';

const EVERY_MS = 1_000;
const LEASE_MS = 30_000;
/** So many at a time, and so long between: at most 500 a second. */
const BATCH = 100;
const BETWEEN_MS = 200;

/**
 * Does operations in the background, on one api at a time and one after the other. Where it is cut off, whoever has the turn goes
 * on after the last id that was noted; what was done and not noted is done again, which changes nothing.
 */
@Injectable()
export class OperationRunner implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly ticker: Ticker;
  private readonly lease: TaskLease;

  constructor(
    private readonly operations: OperationStore,
    private readonly acts: OperationActs,
    database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.lease = new TaskLease(database, 'operations', LEASE_MS);
    this.ticker = new Ticker('operations', EVERY_MS, (signal) => this.run(signal), logger);
  }

  onApplicationBootstrap(): void {
    this.ticker.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.ticker.stop();
  }

  /** Does what there is to be done. */
  async run(signal: AbortSignal): Promise<void> {
    if ((await this.operations.running()) === null || !(await this.lease.hold())) return;
    try {
      while (!signal.aborted && (await this.lease.hold())) {
        const operation = await this.operations.running();
        if (operation === null) return;
        await this.step(operation);
        await pause(BETWEEN_MS, signal);
      }
    } finally {
      await this.lease.release();
    }
  }

  private async step(operation: OperationDoc): Promise<void> {
    const now = this.clock.now();
    const done = await this.acts.next(operation, BATCH, now);
    if (done !== null) {
      await this.operations.goOn(operation, done);
      return;
    }
    if (!(await this.operations.end(operation._id, 'done', now))) return;
    const { _id: id, act, by, seen, changed } = operation;
    this.logger.warn({ event: 'operation.done', id, act, by, seen, changed }, 'An operation is done.');
  }
}
