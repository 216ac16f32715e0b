import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { QueryFilter } from 'mongoose';
import type { Logger } from '@app/infra/logging';
import { Database } from '@app/infra/mongo';
import { latestSeq, takeTurn } from '@app/infra/coordination';
import type { SavedSearch } from '@app/core/records';
import { LOGGER, Ticker } from '@app/infra/service';
import { WaitingPostings } from './waiting-postings.js';

const EVERY_MS = 10_000;
/** What lets MongoDB use the partial index, which holds nothing else. The types of mongoose do not know this name of a type. */
const HAS_ENDED: QueryFilter<SavedSearch> = { 'versions.toSeq': { $type: 'number' as 'double' } };

/**
 * Takes wordings that have ended, and that no waiting posting needs, from the record. One of all matchers does it at a
 * time, apart from the reconciler: what it takes away is dead weight, and nothing waits for it.
 */
@Injectable()
export class EndedWordings implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly ticker: Ticker;

  constructor(
    private readonly database: Database,
    private readonly waiting: WaitingPostings,
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
    await this.database.savedSearches.updateMany(
      { $and: [HAS_ENDED, { 'versions.toSeq': { $lt: oldest } }] },
      { $pull: { versions: { toSeq: { $lt: oldest, $ne: null } } } },
      { hint: 'ended-wordings' },
    );
  }
}
