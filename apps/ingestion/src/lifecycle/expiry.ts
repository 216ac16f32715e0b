import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import type { Logger } from '@app/infra/logging';
import { CLOCK, LOGGER, Ticker } from '@app/infra/service';
import { Intake } from '@app/intake';
import { SourceStore } from '../reading/source-store.js';

const LOOK_EVERY_MS = 30_000;
const AT_ONCE = 1_000;

/** Closes postings whose own closing date has passed. */
@Injectable()
export class Expiry implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly ticker: Ticker;

  constructor(
    private readonly sources: SourceStore,
    private readonly intake: Intake,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.ticker = new Ticker('closing dates', LOOK_EVERY_MS, () => this.closeOver(), logger);
  }

  onApplicationBootstrap(): void {
    this.ticker.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.ticker.stop();
  }

  /** Closes those that are over; a long backlog takes several rounds. */
  async closeOver(): Promise<void> {
    const over = await this.sources.overPostings(this.clock.now(), AT_ONCE);
    await this.intake.close(over, 'valid-through-passed');
  }
}
