import { Injectable } from '@nestjs/common';
import type { QueryFilter } from 'mongoose';
import type { PostingId } from '@app/core/ids';
import type { KeptPosting } from '@app/core/records';
import { latestSeq } from '@app/infra/coordination';
import { Database } from '@app/infra/mongo';
import { NOT_TOLD, type ToldPosting } from '@app/infra/postings';

const BATCH = 500;

/** Postings in MongoDB, as the board takes them in: in the order of changes, a few at a time. */
@Injectable()
export class BoardPostingStore {
  constructor(private readonly database: Database) {}

  /** Number of the latest change of anything. */
  latestChange(): Promise<number> {
    return latestSeq(this.database);
  }

  /** Those that are shown and open, or closed since then; of these what changed up to a number. */
  openOrClosedSince(since: Date, upTo: number): AsyncIterable<ToldPosting> {
    return this.inOrder({
      seq: { $lte: upTo },
      $or: [{ state: 'open' as const }, { closedAt: { $gte: since } }],
      hidden: { $exists: false },
    });
  }

  /** Whatever changed after a number: closed and hidden ones too. */
  changedAfter(seq: number): AsyncIterable<ToldPosting> {
    return this.inOrder({ seq: { $gt: seq } });
  }

  /** Null where there is none, or none that is shown. */
  async shown(id: PostingId): Promise<ToldPosting | null> {
    const posting = await this.database.postings.findById(id, NOT_TOLD).lean<ToldPosting>();
    return posting?.hidden === undefined ? posting : null;
  }

  private inOrder(filter: QueryFilter<KeptPosting>): AsyncIterable<ToldPosting> {
    const cursor = this.database.postings
      .find(filter, NOT_TOLD)
      .sort({ seq: 1 })
      .lean<ToldPosting[]>()
      .cursor({ batchSize: BATCH });
    return cursor as AsyncIterable<ToldPosting>;
  }
}
