import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { SubscriberId } from '@app/core/ids';
import type { Clock } from '@app/core/time';
import type { Logger } from '@app/infra/logging';
import { CLOCK, LOGGER, Ticker } from '@app/infra/service';
import { PersonalDataStore } from './personal-data-store.js';

const LOOK_EVERY_MS = 10_000;
/** Lines wait a quarter of a second for each other, and some seconds where MongoDB was away. */
const LATEST_MS = 60_000;

/**
 * Takes erased people from lines of the trace that other processes held in memory when they were erased. What is written
 * later than a minute after goes with its age, as every line does.
 */
@Injectable()
export class LateLines implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly erased = new Map<SubscriberId, number>();
  private readonly ticker: Ticker;

  constructor(
    private readonly store: PersonalDataStore,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.ticker = new Ticker('late lines', LOOK_EVERY_MS, () => this.look(), logger);
  }

  onApplicationBootstrap(): void {
    this.ticker.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.ticker.stop();
  }

  /** Somebody has just been erased. */
  expect(subscriberId: SubscriberId): void {
    this.erased.set(subscriberId, this.clock.monotonicMs());
  }

  /** Looks for all who were erased within the last minute. */
  async look(): Promise<void> {
    const nowMs = this.clock.monotonicMs();
    for (const [subscriberId, sinceMs] of this.erased) {
      await this.store.forgetLines(subscriberId);
      if (nowMs - sinceMs >= LATEST_MS) this.erased.delete(subscriberId);
    }
  }
}
