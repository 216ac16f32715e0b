import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { pollSource } from '@app/core/contracts';
import type { Clock } from '@app/core/time';
import type { Logger } from '@app/infra/logging';
import { Metrics } from '@app/infra/metrics';
import { Producer } from '@app/infra/queue';
import { CLOCK, LOGGER, Ticker } from '@app/infra/service';
import { SourceStore } from '../reading/source-store.js';
import { planSchedulers } from '@app/core/lifecycle';

const DUE_EVERY_MS = 1_000;
const SCHEDULERS_EVERY_MS = 15_000;
const DUE_AT_ONCE = 500;

/**
 * Keeps one BullMQ job scheduler for each enabled source, remade from MongoDB whenever Redis has lost it, and hints at
 * every source that MongoDB says is due: back-offs, first reads and lost schedules need nothing else.
 */
@Injectable()
export class ScheduleReconciler implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly due: Ticker;
  private readonly schedulers: Ticker;
  private seenDue = new Set<string>();

  constructor(
    private readonly store: SourceStore,
    private readonly producer: Producer,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) logger: Logger,
    private readonly metrics: Metrics,
  ) {
    this.due = new Ticker('due sources', DUE_EVERY_MS, () => this.hintDue(), logger);
    this.schedulers = new Ticker('source schedulers', SCHEDULERS_EVERY_MS, () => this.reconcile(), logger);
  }

  onApplicationBootstrap(): void {
    this.due.start();
    this.schedulers.start();
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all([this.due.stop(), this.schedulers.stop()]);
  }

  /** Sources changed: looks at once. */
  wake(): void {
    this.due.wake();
    this.schedulers.wake();
  }

  async hintDue(): Promise<void> {
    const names = await this.store.due(this.clock.now(), DUE_AT_ONCE);
    this.metrics.reconciled(pollSource.name, names.filter((name) => !this.seenDue.has(name)).length);
    this.seenDue = new Set(names);
    await this.producer.enqueueAll(
      pollSource,
      names.map((source) => ({ v: 1 as const, source })),
    );
  }

  /** Makes the schedulers in Redis those that the sources in MongoDB need. */
  async reconcile(): Promise<void> {
    const queue = this.producer.queue(pollSource);
    const [sources, existing] = await Promise.all([this.store.enabled(), queue.getJobSchedulers()]);
    const plan = planSchedulers(sources, existing);
    for (const { id, source, everyMs } of plan.upsert) {
      const data = { v: 1 as const, source };
      await queue.upsertJobScheduler(id, { every: everyMs }, { name: pollSource.name, data });
    }
    for (const id of plan.remove) await queue.removeJobScheduler(id);
  }
}
