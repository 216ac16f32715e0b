import { Inject, Injectable } from '@nestjs/common';
import { HINTS } from '@app/core/contracts';
import type { Subscriber } from '@app/core/records';
import { resumeSearch } from '@app/core/searches';
import type { Clock } from '@app/core/time';
import { CLOCK, Hints } from '@app/infra/service';
import { SavedSearchStore } from '../stores/saved-search-store.js';
import { SubscriberStore } from '../stores/subscriber-store.js';

/** The answer of somebody who was asked whether they still want their searches. */
@Injectable()
export class Renewals {
  constructor(
    private readonly searches: SavedSearchStore,
    private readonly subscribers: SubscriberStore,
    private readonly hints: Hints,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Yes: it goes on, and what was stopped for want of an answer is active again. May be said at any time. */
  async keep({ _id, renewal }: Subscriber): Promise<void> {
    const now = this.clock.now();
    const seq = await this.searches.inChangeOrder(async (session, number) => {
      // What the stop paused has its instant; what its owner had paused has another.
      const endedAt = renewal?.endedAt ?? null;
      const stopped = endedAt === null ? [] : await this.searches.pausedAt(_id, endedAt, session);
      for (const search of stopped) {
        const resumed = resumeSearch(search, { seq: number, now });
        if (resumed.kind === 'changed') await this.searches.replace(resumed.search, session);
      }
      await this.subscribers.renew(_id, now, session);
      return number;
    });
    this.hints.send(HINTS.savedSearchesChanged, { seq });
  }
}
