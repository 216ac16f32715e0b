import type { PostingId } from '@app/core/ids';
import { Inject, Injectable } from '@nestjs/common';
import type { QueryFilter } from 'mongoose';
import type { PostingView } from '@app/core/posting';
import { partitionName, partitionNames, type Partition } from '@app/core/contracts';
import { toPostingView, type KeptPosting } from '@app/core/records';
import { Database } from '@app/infra/mongo';
import { NOT_TOLD, WAITING_TO_MATCH, type ToldPosting } from '@app/infra/postings';
import { PARTITION } from './partition.js';

/** A posting that waits to be matched, at the change it was committed with. */
export interface WaitingPosting {
  readonly view: PostingView;
  readonly seq: number;
  readonly revision: number;
  readonly committedAt: Date;
  readonly validThrough: Date | null;
  /** The trace that it was committed in. */
  readonly traceparent: string | undefined;
}

/** The postings that no matcher has compared yet, in MongoDB. */
@Injectable()
export class WaitingStore {
  private readonly mine: QueryFilter<KeptPosting>;

  constructor(
    private readonly database: Database,
    @Inject(PARTITION) private readonly partition: Partition,
  ) {
    const isSpread = partition.count > 1;
    this.mine = {
      ...WAITING_TO_MATCH,
      ...(isSpread ? { matchedBy: { $ne: partitionName(partition) } } : {}),
    };
  }

  /** Those of the given ids that still wait. */
  async load(ids: readonly PostingId[]): Promise<WaitingPosting[]> {
    const found = await this.database.postings
      .find({ _id: { $in: [...ids] }, ...this.mine }, NOT_TOLD)
      .lean<ToldPosting[]>();
    return found.map(toWaiting);
  }

  /** Ids and numbers of the oldest ones that wait for this share. */
  oldest(limit: number): Promise<{ _id: PostingId; seq: number }[]> {
    return this.find(this.mine, limit);
  }

  /** Number of the oldest one that waits for any share; null where none does. */
  async oldestOfAll(): Promise<number | null> {
    const [oldest] = await this.find(WAITING_TO_MATCH, 1);
    return oldest?.seq ?? null;
  }

  private async find(
    filter: QueryFilter<KeptPosting>,
    limit: number,
  ): Promise<{ _id: PostingId; seq: number }[]> {
    const found = await this.database.postings
      .find(filter, { matchSeq: 1 })
      .sort({ matchSeq: 1 })
      .hint('unmatched')
      .limit(limit)
      .lean<{ _id: PostingId; matchSeq: number }[]>();
    return found.map(({ _id, matchSeq }) => ({ _id, seq: matchSeq }));
  }

  /** Marks these as matched, unless a newer revision was committed meanwhile. */
  async markMatched(postings: readonly WaitingPosting[]): Promise<void> {
    if (postings.length === 0) return;
    await this.database.postings.collection.bulkWrite(
      postings.map(({ view, seq }) => ({
        updateOne: { filter: { _id: view.id as never, matchSeq: seq }, update: this.mark() },
      })),
      { ordered: false },
    );
  }

  /** With one share the posting is done; with several it is done once every share of this count has compared it. */
  private mark() {
    const { count } = this.partition;
    if (count === 1) return { $set: { unmatched: false, matchFailures: 0 }, $unset: { traceparent: '' } };
    const known = { $ifNull: ['$matchedBy', []] };
    const ofThisCount = { $setIntersection: ['$matchedBy', partitionNames(count)] };
    return [
      { $set: { matchedBy: { $setUnion: [known, [partitionName(this.partition)]] } } },
      { $set: { unmatched: { $lt: [{ $size: ofThisCount }, count] } } },
      { $set: { traceparent: { $cond: ['$unmatched', '$traceparent', '$$REMOVE'] } } },
    ];
  }

  /** Counts a failure; the posting is tried again until it has failed five times. */
  async countFailure({ view, seq }: WaitingPosting): Promise<void> {
    await this.database.postings.updateOne({ _id: view.id, matchSeq: seq }, { $inc: { matchFailures: 1 } });
  }
}

function toWaiting(posting: Omit<KeptPosting, 'html' | 'sketch'>): WaitingPosting {
  return {
    view: toPostingView(posting),
    seq: posting.matchSeq,
    revision: posting.revision,
    committedAt: posting.revisedAt,
    validThrough: posting.validThrough,
    traceparent: posting.traceparent,
  };
}
