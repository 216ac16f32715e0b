import type { PostingId, SavedSearchId } from '@app/core/ids';
import { Injectable } from '@nestjs/common';
import type { MailedPosting } from '@app/mails';
import type { KeptPosting, SavedSearch } from '@app/core/records';
import { Database } from '@app/infra/mongo';
import { NOT_TOLD } from '@app/infra/postings';

/** Searches and postings in MongoDB, as they are now. */
@Injectable()
export class FactsStore {
  constructor(private readonly database: Database) {}

  /** Those of these that exist, deleted ones too. */
  searches(ids: readonly SavedSearchId[]): Promise<SavedSearch[]> {
    return this.database.savedSearches.find({ _id: { $in: [...ids] } }).lean<SavedSearch[]>();
  }

  /** The numbers of the latest changes of these postings. */
  numbers(ids: readonly PostingId[]): Promise<Pick<KeptPosting, '_id' | 'seq'>[]> {
    return this.database.postings
      .find({ _id: { $in: [...ids] } }, { seq: 1 })
      .lean<Pick<KeptPosting, '_id' | 'seq'>[]>();
  }

  /** What a delivery may tell of these postings. */
  postings(ids: readonly PostingId[]): Promise<MailedPosting[]> {
    return this.database.postings.find({ _id: { $in: [...ids] } }, NOT_TOLD).lean<MailedPosting[]>();
  }
}
