import { Injectable } from '@nestjs/common';
import type { PostingView } from '@app/core/domain';
import { Database, toPostingView, type PostingDoc } from '@app/infra/mongo';

const MAX_FAILURES = 5;

/** A posting that waits to be matched, at the change it was committed with. */
export interface WaitingPosting {
  readonly view: PostingView;
  readonly seq: number;
  readonly committedAt: Date;
}

/** The postings that no matcher has compared yet, in MongoDB. */
@Injectable()
export class WaitingPostings {
  constructor(private readonly database: Database) {}

  /** Those of the given ids that still wait. */
  async load(ids: readonly string[]): Promise<WaitingPosting[]> {
    const found = await this.database.postings
      .find(
        { _id: { $in: [...ids] }, unmatched: true, matchFailures: { $lt: MAX_FAILURES } },
        { html: 0, sketch: 0 },
      )
      .lean<Omit<PostingDoc, 'html' | 'sketch'>[]>();
    return found.map(toWaiting);
  }

  /** Ids and numbers of the oldest ones. */
  async oldest(limit: number): Promise<{ _id: string; seq: number }[]> {
    const found = await this.database.postings
      .find({ unmatched: true, matchFailures: { $lt: MAX_FAILURES } }, { matchSeq: 1 })
      .sort({ matchSeq: 1 })
      .hint('unmatched')
      .limit(limit)
      .lean<{ _id: string; matchSeq: number }[]>();
    return found.map(({ _id, matchSeq }) => ({ _id, seq: matchSeq }));
  }

  /** Marks these as matched, unless a newer revision was committed meanwhile. */
  async markMatched(postings: readonly WaitingPosting[]): Promise<void> {
    if (postings.length === 0) return;
    await this.database.postings.bulkWrite(
      postings.map(({ view, seq }) => ({
        updateOne: {
          filter: { _id: view.id, matchSeq: seq },
          update: { $set: { unmatched: false, matchFailures: 0 } },
        },
      })),
      { ordered: false },
    );
  }

  /** Counts a failure; the posting is tried again until it has failed five times. */
  async countFailure({ view, seq }: WaitingPosting): Promise<void> {
    await this.database.postings.updateOne({ _id: view.id, matchSeq: seq }, { $inc: { matchFailures: 1 } });
  }
}

function toWaiting(posting: Omit<PostingDoc, 'html' | 'sketch'>): WaitingPosting {
  return { view: toPostingView(posting), seq: posting.matchSeq, committedAt: posting.revisedAt };
}
