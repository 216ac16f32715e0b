import { moreUrgent } from '@app/core/alerts';
import type { PostingId, SavedSearchId, SubscriberId } from '@app/core/ids';
import type { Rhythm } from '@app/core/subscription';
import type { Found } from '../protocol.js';

/** What one subscriber would be told of one opening. */
export interface ShadowAlert {
  readonly subscriberId: SubscriberId;
  /** Id of the opening's first posting. */
  readonly opening: PostingId;
  readonly rhythm: Rhythm;
  /** Its postings that were found, the first one first, and by which searches. */
  readonly postings: readonly [PostingId, ...PostingId[]];
  readonly searches: readonly SavedSearchId[];
}

type OfSubscriber = Map<PostingId, ShadowAlert>;

/** The alerts of one build: one for each subscriber and opening. */
export class ShadowAlerts {
  private readonly bySubscriber = new Map<SubscriberId, OfSubscriber>();
  private pairsFound = 0;
  private alertsMade = 0;

  get pairs(): number {
    return this.pairsFound;
  }

  get size(): number {
    return this.alertsMade;
  }

  get subscribers(): IterableIterator<SubscriberId> {
    return this.bySubscriber.keys();
  }

  /** Takes what was found of a posting; postings come in their order. */
  add({ postingId, opening, alerts }: Found): void {
    for (const { subscriberId, rhythm, searches } of alerts) {
      this.pairsFound += searches.length;
      const own = this.bySubscriber.get(subscriberId) ?? new Map<PostingId, ShadowAlert>();
      this.bySubscriber.set(subscriberId, own);
      const known = own.get(opening);
      if (known === undefined) this.alertsMade += 1;
      own.set(opening, {
        ...{ subscriberId, opening },
        rhythm: known === undefined ? rhythm : moreUrgent(known.rhythm, rhythm),
        postings: known === undefined ? [postingId] : [...known.postings, postingId],
        searches: [...new Set([...(known?.searches ?? []), ...searches])],
      });
    }
  }

  /** Those of one subscriber, by opening. */
  of(subscriberId: SubscriberId): ReadonlyMap<PostingId, ShadowAlert> {
    return this.bySubscriber.get(subscriberId) ?? new Map<PostingId, ShadowAlert>();
  }
}
