import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import type { Logger } from '@app/infra/logging';
import { CLOCK, LOGGER, Ticker } from '@app/infra/service';
import { BoardLoader } from '../../board/board-loader.js';
import { OverviewStore } from './overview-store.js';

const EVERY_MS = 60_000;

/** Notes once a minute how full the servers are: the last look of a day is what the trend is made of. */
@Injectable()
export class CapacityWatch implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly ticker: Ticker;

  constructor(
    private readonly store: OverviewStore,
    private readonly board: BoardLoader,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.ticker = new Ticker('capacity', EVERY_MS, () => this.look(), logger);
  }

  onApplicationBootstrap(): void {
    this.ticker.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.ticker.stop();
  }

  async look(): Promise<void> {
    const sizes = await this.store.sizes();
    await this.store.noteGauges({ ...sizes, openPostings: this.board.openPostings }, this.clock.now());
  }
}
