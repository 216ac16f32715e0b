import type { PostingId } from '@app/core/ids';
import { Injectable } from '@nestjs/common';
import { Database } from '@app/infra/mongo';

/** Texts of the postings of one page: the board keeps none in memory. */
@Injectable()
export class BoardTexts {
  constructor(private readonly database: Database) {}

  /** By id; a posting that is gone is missing. */
  async of(ids: readonly PostingId[]): Promise<ReadonlyMap<PostingId, string>> {
    if (ids.length === 0) return new Map();
    const docs = await this.database.postings
      .find({ _id: { $in: [...ids] } }, { text: 1 })
      .lean<{ _id: PostingId; text: string }[]>();
    return new Map(docs.map(({ _id, text }) => [_id, text]));
  }
}
