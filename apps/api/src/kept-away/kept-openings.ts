import type { ClusterId, PostingId, SubscriberId } from '@app/core/ids';
import type { KeptAway, KeptAwayKind } from '@app/core/kept-away';
import type { Clock } from '@app/core/time';
import { CLOCK } from '@app/infra/service';
import { Inject, Injectable } from '@nestjs/common';
import { readBrowserMarks } from './browser-marks.js';
import { KeptAwayStore, type NamedPosting } from './kept-away-store.js';

/** An opening that a person keeps away. `posting` null: none of it may be shown any more. */
export interface KeptOpening {
  readonly mark: KeptAway;
  readonly posting: NamedPosting | null;
}

/** The openings that a person wants to hear no more of. */
@Injectable()
export class KeptOpenings {
  constructor(
    private readonly store: KeptAwayStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A posting, and what the person keeps of its opening; null where it is not shown any more. */
  async about(
    subscriberId: SubscriberId,
    postingId: PostingId,
  ): Promise<{ readonly posting: NamedPosting; readonly kept: KeptAwayKind | null } | null> {
    const posting = await this.store.posting(postingId);
    if (posting === null) return null;
    const mark = await this.store.find(subscriberId, posting.clusterId);
    return { posting, kept: mark?.kind ?? null };
  }

  /** The newest first. */
  async all(subscriberId: SubscriberId): Promise<KeptOpening[]> {
    const marks = await this.store.all(subscriberId);
    const postings = await this.store.named(marks.flatMap(({ postingIds }) => postingIds.slice(0, 5)));
    return marks.map((mark) => {
      const known = mark.postingIds.flatMap((id) => postings.get(id) ?? []);
      return { mark, posting: known.find(({ state }) => state === 'open') ?? known[0] ?? null };
    });
  }

  /** Keeps the opening of a posting away, with all that it is listed as. */
  async keep(
    subscriberId: SubscriberId,
    { _id, clusterId }: Pick<NamedPosting, '_id' | 'clusterId'>,
    kind: KeptAwayKind,
  ): Promise<void> {
    const others = (await this.store.postingsOf([clusterId])).get(clusterId) ?? [];
    const postingIds = [_id, ...others.filter((id) => id !== _id)];
    await this.store.keep(subscriberId, [{ clusterId, postingIds, kind, at: this.clock.now() }]);
  }

  /** Takes over what a browser kept, of openings that are on record. Returns how many. */
  async takeOver(subscriberId: SubscriberId, text: string): Promise<number> {
    const given = readBrowserMarks(text, this.clock.now());
    const postings = await this.store.postingsOf(given.map(({ cluster }) => cluster));
    const marks = given.flatMap(({ cluster: clusterId, kind, at }) => {
      const postingIds = postings.get(clusterId);
      return postingIds === undefined ? [] : [{ clusterId, postingIds, kind, at }];
    });
    await this.store.keep(subscriberId, marks);
    return marks.length;
  }

  letGo(subscriberId: SubscriberId, cluster: ClusterId): Promise<void> {
    return this.store.letGo(subscriberId, cluster);
  }

  letAllGo(subscriberId: SubscriberId): Promise<void> {
    return this.store.letAllGo(subscriberId);
  }
}
