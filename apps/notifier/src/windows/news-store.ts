import type { DeliveryId, SavedSearchId, SubscriberId } from '@app/core/ids';
import { Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import type { KeptDelivery, SavedSearch } from '@app/core/records';
import { Database } from '@app/infra/mongo';

/** What tells whether a mail has told its news, or may yet. */
export type NewsMail = Pick<KeptDelivery, '_id' | 'state' | 'attempts'>;

/** Searches with news in MongoDB, and the mails that were to tell it. */
@Injectable()
export class NewsStore {
  constructor(private readonly database: Database) {}

  /** Active searches of these people with news that has been counted. */
  withNews(owners: readonly SubscriberId[], session: ClientSession): Promise<SavedSearch[]> {
    return this.database.savedSearches
      .find({ subscriberId: { $in: [...owners] }, 'news.counted': true, state: 'active' })
      .session(session)
      .lean<SavedSearch[]>();
  }

  mails(ids: readonly DeliveryId[], session: ClientSession): Promise<NewsMail[]> {
    return this.database.deliveries
      .find({ _id: { $in: [...ids] } }, { state: 1, attempts: 1 })
      .session(session)
      .lean<NewsMail[]>();
  }

  /** Notes which mail has the news of these searches. */
  async give(searchIds: readonly SavedSearchId[], mail: DeliveryId, session: ClientSession): Promise<void> {
    await this.database.savedSearches.updateMany(
      { _id: { $in: [...searchIds] } },
      { $set: { 'news.deliveryId': mail } },
      { session },
    );
  }
}
