import { Injectable } from '@nestjs/common';
import { asId, type DeliveryId, type PostingId, type SavedSearchId } from '@app/core/ids';
import type { Alert, KeptDelivery, KeptPosting, SavedSearch } from '@app/core/records';
import { isEmptied } from '@app/core/searches';
import type { TraceEntry } from '@app/core/trace';
import { Database } from '@app/infra/mongo';
import { linesOf, wordingsOf, type KnownWording } from '@app/infra/trace';

/** Alerts on the page, the newest. */
export const MOST_LISTED = 20;
const MOST_LINES = 500;
const PATIENCE_MS = 3_000;

export type MatchedPosting = Pick<KeptPosting, '_id' | 'title' | 'company'>;

/** What the operators' page of one saved search shows of the record. Each question is answered by an index, and has a bound. */
@Injectable()
export class SearchRecordStore {
  constructor(private readonly database: Database) {}

  /** Null also where its person was erased: an empty record stays of it. */
  async find(id: SavedSearchId): Promise<SavedSearch | null> {
    const found = await this.database.savedSearches.findById(id).lean<SavedSearch>();
    return found === null || isEmptied(found) ? null : found;
  }

  wordings(id: SavedSearchId): Promise<KnownWording[]> {
    return wordingsOf(this.database, { savedSearchId: id });
  }

  /** Alerts of its person that it is a reason of, the newest first: up to one more than are listed. */
  alerts({ _id, subscriberId }: SavedSearch): Promise<Alert[]> {
    return this.database.alerts
      .find({ subscriberId, 'matches.savedSearchId': _id })
      .sort({ createdAt: -1 })
      .limit(MOST_LISTED + 1)
      .maxTimeMS(PATIENCE_MS)
      .lean<Alert[]>();
  }

  postings(ids: readonly PostingId[]): Promise<MatchedPosting[]> {
    return this.database.postings
      .find({ _id: { $in: [...ids] } }, { title: 1, company: 1 })
      .lean<MatchedPosting[]>();
  }

  /** The mails that these alerts are in. */
  mails(ids: readonly DeliveryId[]): Promise<KeptDelivery[]> {
    return this.database.deliveries.find({ _id: { $in: [...ids] } }).lean<KeptDelivery[]>();
  }

  /** The mails that asked whether it was meant, the newest first. */
  confirmations({ _id }: SavedSearch): Promise<KeptDelivery[]> {
    // A confirmation's id begins with that of its search.
    const begin = `${_id}.confirmation.`;
    const range = { $gte: asId<DeliveryId>(begin), $lt: asId<DeliveryId>(`${begin}\uffff`) };
    return this.database.deliveries
      .find({ _id: range })
      .sort({ _id: -1 })
      .limit(MOST_LISTED)
      .lean<KeptDelivery[]>();
  }

  /** Lines of the trace about its person, the newest first. */
  lines({ subscriberId }: SavedSearch): Promise<TraceEntry[]> {
    return linesOf(this.database, { subscriber: subscriberId }, MOST_LINES);
  }
}
