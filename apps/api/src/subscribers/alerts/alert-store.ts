import type { SubscriberId, PostingId, DeliveryId, SavedSearchId } from '@app/core/ids';
import { Injectable } from '@nestjs/common';
import type { Alert, KeptDelivery, SavedSearch } from '@app/core/records';
import type { PastWording } from '@app/core/trace';
import { Database } from '@app/infra/mongo';
import type { MailedPosting } from '@app/mails';
import type { AlertPosition } from './alert-position.js';

/** What of a delivery tells how its alerts stand. */
export type DeliveryOfAlert = Pick<KeptDelivery, '_id' | 'state' | 'reason' | 'finishedAt' | 'items'>;

/** A search, and how it is and was typed. */
export type SearchAsTyped = Pick<SavedSearch, '_id' | 'query' | 'typed' | 'versions' | 'previous'>;

/** The alerts of a subscriber in MongoDB, with the postings and the deliveries that they are about. */
@Injectable()
export class AlertStore {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  page(subscriberId: SubscriberId, after: AlertPosition | null, limit: number): Promise<Alert[]> {
    const behind =
      after === null
        ? {}
        : { $or: [{ createdAt: { $lt: after.at } }, { createdAt: after.at, _id: { $gt: after.id } }] };
    return this.database.alerts
      .find({ subscriberId, ...behind })
      .sort({ createdAt: -1, _id: 1 })
      .limit(limit)
      .lean<Alert[]>();
  }

  /** Those of the postings that are on record and not hidden. */
  postings(ids: readonly PostingId[]): Promise<MailedPosting[]> {
    return this.database.postings
      .find({ _id: { $in: [...ids] }, hidden: { $exists: false } }, { html: 0, sketch: 0, draft: 0 })
      .lean<MailedPosting[]>();
  }

  /** How a subscriber's searches are and were typed, as far as that is kept. */
  async searches(subscriberId: SubscriberId, ids: readonly SavedSearchId[]): Promise<SearchAsTyped[]> {
    const [searches, past] = await Promise.all([
      this.database.savedSearches
        .find({ _id: { $in: [...ids] }, subscriberId }, { query: 1, typed: 1, versions: 1, previous: 1 })
        .lean<SearchAsTyped[]>(),
      this.database.pastWordings
        .find({ savedSearchId: { $in: [...ids] }, subscriberId })
        .sort({ fromSeq: 1 })
        .lean<PastWording[]>(),
    ]);
    return searches.map((search) => {
      const before = past.filter(({ savedSearchId }) => savedSearchId === search._id);
      return { ...search, versions: [...before, ...search.versions] };
    });
  }

  deliveries(ids: readonly DeliveryId[]): Promise<DeliveryOfAlert[]> {
    return this.database.deliveries
      .find({ _id: { $in: [...ids] } }, { state: 1, reason: 1, finishedAt: 1, items: 1 })
      .lean<DeliveryOfAlert[]>();
  }
}
