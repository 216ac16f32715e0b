import type { SubscriberId, PostingId, DeliveryId } from '@app/core/ids';
import { Injectable } from '@nestjs/common';
import type { Alert, KeptDelivery } from '@app/core/records';
import { Database } from '@app/infra/mongo';
import type { MailedPosting } from '@app/mails';
import type { AlertPosition } from './alert-position.js';

/** What of a delivery tells how its alerts stand. */
export type DeliveryOfAlert = Pick<KeptDelivery, '_id' | 'state' | 'reason' | 'finishedAt' | 'items'>;

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

  deliveries(ids: readonly DeliveryId[]): Promise<DeliveryOfAlert[]> {
    return this.database.deliveries
      .find({ _id: { $in: [...ids] } }, { state: 1, reason: 1, finishedAt: 1, items: 1 })
      .lean<DeliveryOfAlert[]>();
  }
}
