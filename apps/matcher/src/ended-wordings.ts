import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Logger } from '@app/infra/logging';
import { Database } from '@app/infra/mongo';
import { latestSeq, takeTurn } from '@app/infra/coordination';
import { LOGGER, Ticker } from '@app/infra/service';
import { SearchStore } from './search-store.js';
import { WaitingStore } from './waiting-store.js';

const EVERY_MS = 10_000;

/**
 * Takes wordings that have ended, and that no waiting posting needs, from the record. One of all matchers does it at a
 * time, apart from the reconciler: what it takes away is dead weight, and nothing waits for it.
 */
@Injectable()
export class EndedWordings implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly ticker: Ticker;

  constructor(
    private readonly database: Database,
    private readonly waiting: WaitingStore,
    private readonly searches: SearchStore,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.ticker = new Ticker('ended wordings', EVERY_MS, () => this.look(), logger);
  }

  onApplicationBootstrap(): void {
    this.ticker.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.ticker.stop();
  }

  /** Takes them away, unless another matcher has done so within the last ten seconds. */
  async look(): Promise<void> {
    if (!(await takeTurn(this.database, 'ended-wordings', EVERY_MS))) return;
    const next = (await latestSeq(this.database)) + 1;
    const oldest = Math.min((await this.waiting.oldestOfAll()) ?? next, next);
    await this.searches.forgetEnded(oldest);
  }
}
