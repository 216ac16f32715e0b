import { keptAwayId, type ClusterId, type PostingId, type SubscriberId } from '@app/core/ids';
import { MOST_KEPT_AWAY, MOST_KEPT_POSTINGS, type KeptAway } from '@app/core/kept-away';
import type { KeptPosting } from '@app/core/records';
import { Database } from '@app/infra/mongo';
import { Injectable } from '@nestjs/common';

/** What is shown of a posting that is kept away. */
export type NamedPosting = Pick<KeptPosting, '_id' | 'clusterId' | 'title' | 'company' | 'state'>;
const NAMED = { clusterId: 1, title: 1, company: 1, state: 1 } as const;

const SHOWN = { hidden: { $exists: false } };

/** What people keep away, in MongoDB, with the postings that it is about. */
@Injectable()
export class KeptAwayStore {
  constructor(private readonly database: Database) {}

  /** Null where it is hidden or no longer on record. */
  posting(id: PostingId): Promise<NamedPosting | null> {
    return this.database.postings.findOne({ _id: id, ...SHOWN }, NAMED).lean<NamedPosting>();
  }

  /** Those of the openings that are on record, a bounded number of each. */
  async postingsOf(clusters: readonly ClusterId[]): Promise<ReadonlyMap<ClusterId, PostingId[]>> {
    const found = await this.database.postings
      .find({ clusterId: { $in: [...clusters] } }, { clusterId: 1 })
      .limit(clusters.length * MOST_KEPT_POSTINGS)
      .lean<Pick<KeptPosting, '_id' | 'clusterId'>[]>();
    const postings = new Map<ClusterId, PostingId[]>();
    for (const { _id, clusterId } of found)
      postings.set(clusterId, [...(postings.get(clusterId) ?? []), _id].slice(0, MOST_KEPT_POSTINGS));
    return postings;
  }

  /** Those of these that may be shown. */
  async named(ids: readonly PostingId[]): Promise<ReadonlyMap<PostingId, NamedPosting>> {
    const found = await this.database.postings
      .find({ _id: { $in: [...ids] }, ...SHOWN }, NAMED)
      .lean<NamedPosting[]>();
    return new Map(found.map((posting) => [posting._id, posting]));
  }

  /** Null where the person does not keep the opening away. */
  find(subscriberId: SubscriberId, cluster: ClusterId): Promise<KeptAway | null> {
    return this.database.keptAway.findById(keptAwayId(subscriberId, cluster)).lean<KeptAway>();
  }

  /** The newest first. */
  all(subscriberId: SubscriberId): Promise<KeptAway[]> {
    return this.database.keptAway
      .find({ subscriberId })
      .sort({ at: -1 })
      .limit(MOST_KEPT_AWAY)
      .lean<KeptAway[]>();
  }

  /** Keeps each in the place of what was kept of its opening before; where they are too many the oldest leave. */
  async keep(
    subscriberId: SubscriberId,
    marks: readonly Omit<KeptAway, '_id' | 'subscriberId'>[],
  ): Promise<void> {
    if (marks.length === 0) return;
    await this.database.keptAway.bulkWrite(
      marks.map((mark) => {
        const _id = keptAwayId(subscriberId, mark.clusterId);
        const replacement = { ...mark, _id, subscriberId };
        return { replaceOne: { filter: { _id }, replacement, upsert: true } };
      }),
    );
    const beyond = await this.database.keptAway
      .find({ subscriberId }, { _id: 1 })
      .sort({ at: -1 })
      .skip(MOST_KEPT_AWAY)
      .lean<Pick<KeptAway, '_id'>[]>();
    if (beyond.length > 0)
      await this.database.keptAway.deleteMany({ _id: { $in: beyond.map(({ _id }) => _id) } });
  }

  async letGo(subscriberId: SubscriberId, cluster: ClusterId): Promise<void> {
    await this.database.keptAway.deleteOne({ _id: keptAwayId(subscriberId, cluster) });
  }

  async letAllGo(subscriberId: SubscriberId): Promise<void> {
    await this.database.keptAway.deleteMany({ subscriberId });
  }
}
