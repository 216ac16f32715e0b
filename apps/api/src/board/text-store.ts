import type { PostingId } from '@app/core/ids';
import { Injectable } from '@nestjs/common';
import { Database } from '@app/infra/mongo';
import type { KeptPosting } from '@app/core/records';

/** Texts of the postings of one page in MongoDB: the board keeps none in memory. */
@Injectable()
export class TextStore {
  constructor(private readonly database: Database) {}

  /** By id; a posting that is gone is missing. */
  async of(ids: readonly PostingId[]): Promise<ReadonlyMap<PostingId, string>> {
    if (ids.length === 0) return new Map();
    const postings = await this.database.postings
      .find({ _id: { $in: [...ids] } }, { text: 1 })
      .lean<Pick<KeptPosting, '_id' | 'text'>[]>();
    return new Map(postings.map(({ _id, text }) => [_id, text]));
  }
}
