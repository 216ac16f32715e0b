import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Pausable } from '@app/core/operating';
import type { Clock } from '@app/core/time';
import type { Logger } from '@app/infra/logging';
import type { PauseDoc } from '@app/infra/mongo';
import { CLOCK, LOGGER, Ticker } from '@app/infra/service';
import { QueueReader } from '../queues/queue-reader.js';
import { PauseStore, type Delayed } from './pause-store.js';

const KEEP_EVERY_MS = 15_000;
const HOURS_AHEAD = [0, 1, 6, 24] as const;
const HOUR_MS = 3_600_000;

/** What an operator asks to be stopped or to go on. All mail has an empty name. */
export interface PauseWish {
  readonly what: Pausable;
  readonly name: string;
  readonly act: 'pause' | 'resume';
}

/** Pauses and resumes. The record says what is paused; Redis is made to follow it, also after it has lost its data. */
@Injectable()
export class PauseDesk implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly keeper: Ticker;

  constructor(
    private readonly store: PauseStore,
    private readonly queues: QueueReader,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.keeper = new Ticker('paused queues', KEEP_EVERY_MS, () => this.keep(), logger);
  }

  onApplicationBootstrap(): void {
    this.keeper.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.keeper.stop();
  }

  standing(): Promise<PauseDoc[]> {
    return this.store.standing();
  }

  /** What a stop of all mail would delay, or delays. */
  delayed(): Promise<Delayed[]> {
    const now = this.clock.now().getTime();
    return Promise.all(HOURS_AHEAD.map((hours) => this.store.delayedUntil(new Date(now + hours * HOUR_MS))));
  }

  /** Names that can be chosen. */
  async names(): Promise<{ readonly queues: readonly string[]; readonly sources: readonly string[] }> {
    const [queues, sources] = await Promise.all([this.queues.queues(), this.store.sources()]);
    return { queues: [...queues.keys()], sources };
  }

  /** Does what is asked. False where there is nothing of that name. */
  async decide({ what, name, act }: PauseWish, by: string): Promise<boolean> {
    if (!(await this.isThere(what, name))) return false;
    if (act === 'pause') await this.store.put(what, name, by, this.clock.now());
    else await this.store.lift(what, name);
    if (what === 'queue') await this.follow(name, act === 'pause');
    this.logger.warn({ event: `pause.${act}`, what, name, by }, 'An operator paused or resumed something.');
    return true;
  }

  /** Pauses in Redis what is paused on record. */
  async keep(): Promise<void> {
    for (const name of await this.store.pausedQueues()) {
      await this.follow(name, true);
      // It may have been resumed meanwhile, by whoever did not see this pause.
      if (!(await this.store.pausedQueues()).includes(name)) await this.follow(name, false);
    }
  }

  private async follow(name: string, isPaused: boolean): Promise<void> {
    const queue = (await this.queues.queues()).get(name);
    if (queue === undefined || (await queue.isPaused()) === isPaused) return;
    await (isPaused ? queue.pause() : queue.resume());
  }

  private async isThere(what: Pausable, name: string): Promise<boolean> {
    switch (what) {
      case 'mail':
        return name === '';
      case 'domain':
        return /^(?=.{3,253}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(name);
      case 'queue':
        return (await this.queues.queues()).has(name);
      case 'source':
        return this.store.isSource(name);
    }
  }
}
