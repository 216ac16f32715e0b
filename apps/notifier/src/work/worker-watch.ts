import { Inject, Injectable } from '@nestjs/common';
import { closeWindows, sendOver } from '@app/core/contracts';
import { CHANNEL_NAMES } from '@app/core/delivery';
import type { Clock } from '@app/core/time';
import type { Logger } from '@app/infra/logging';
import { Producer, QueueServer } from '@app/infra/queue';
import { CLOCK, LOGGER } from '@app/infra/service';
import { WorkLog } from './work-log.js';

const QUEUES_HERE = [closeWindows, ...CHANNEL_NAMES.map(sendOver)] as const;
const SILENCE_MS = 30_000;

/** Replaces the queue workers where work is due and no job has finished for half a minute. */
@Injectable()
export class WorkerWatch {
  private recycledMs = -Infinity;

  constructor(
    private readonly workLog: WorkLog,
    private readonly queues: QueueServer,
    private readonly producer: Producer,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** To be told at each look how much work is due and may be done. */
  async look(waiting: number): Promise<void> {
    if (waiting === 0) return this.workLog.jobFinished();
    const now = this.clock.monotonicMs();
    if (this.workLog.msSinceJob() < SILENCE_MS || now - this.recycledMs < SILENCE_MS) return;
    this.recycledMs = now;
    // What an operator has paused is silent as it should be.
    const paused = await Promise.all(QUEUES_HERE.map((one) => this.producer.queue(one as never).isPaused()));
    if (paused.includes(true)) return;
    this.logger.error(
      { event: 'worker.silent', waiting, silentMs: Math.round(this.workLog.msSinceJob()) },
      'Work is due and no job has finished: the queue workers are replaced.',
    );
    await this.queues.recycle();
  }
}
