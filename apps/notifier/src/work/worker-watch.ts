import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import type { Logger } from '@app/infra/logging';
import { QueueServer } from '@app/infra/queue';
import { CLOCK, LOGGER } from '@app/infra/service';
import { WorkLog } from './work-log.js';

const SILENCE_MS = 30_000;

/** Replaces the queue workers where work is due and no job has finished for half a minute. */
@Injectable()
export class WorkerWatch {
  private recycledMs = -Infinity;

  constructor(
    private readonly workLog: WorkLog,
    private readonly queues: QueueServer,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** To be told at each look how much work is due and may be done. */
  async look(waiting: number): Promise<void> {
    if (waiting === 0) return this.workLog.jobFinished();
    const now = this.clock.monotonicMs();
    if (this.workLog.msSinceJob() < SILENCE_MS || now - this.recycledMs < SILENCE_MS) return;
    this.recycledMs = now;
    this.logger.error(
      { event: 'worker.silent', waiting, silentMs: Math.round(this.workLog.msSinceJob()) },
      'Work is due and no job has finished: the queue workers are replaced.',
    );
    await this.queues.recycle();
  }
}
