import type { SubscriberId, SavedSearchId } from '@app/core/ids';
import type { ClientSession } from 'mongoose';
import type { Alert, ConsentRecord, KeptDelivery, SavedSearch, Subscriber } from '@app/core/records';
import type { ChangePoint, Transition } from '@app/core/searches';
import { inChangeOrder } from '@app/infra/coordination';
import type { Database } from '@app/infra/mongo';

const AT_ONCE = 2_000;

/** Subscribers, their searches and what they were mailed, put into MongoDB. */
export class PeopleStore {
  constructor(private readonly database: Database) {}

  /** Adds a person who is not there yet. */
  async join({ _id, ...rest }: Subscriber): Promise<void> {
    await this.database.subscribers.updateOne({ _id }, { $setOnInsert: rest }, { upsert: true });
  }

  async save(search: SavedSearch): Promise<void> {
    await this.database.savedSearches.create([search]);
  }

  /** Notes a consent; the first of a person confirms their address. */
  async consent(subscriberId: SubscriberId, consent: ConsentRecord): Promise<void> {
    await this.database.subscribers.updateOne(
      { _id: subscriberId, confirmedAt: null },
      { $set: { confirmedAt: consent.at } },
    );
    await this.database.subscribers.updateOne({ _id: subscriberId }, { $push: { consents: consent } });
  }

  async leave(subscriberId: SubscriberId, unsubscribedAt: Date): Promise<void> {
    await this.database.subscribers.updateOne({ _id: subscriberId }, { $set: { unsubscribedAt } });
  }

  /** Changes searches, all with one number of the order of changes. */
  async change(
    ids: readonly SavedSearchId[],
    now: Date,
    transition: (search: SavedSearch, at: ChangePoint) => Transition,
  ): Promise<void> {
    const work = async (session: ClientSession, seq: number): Promise<void> => {
      const found = await this.database.savedSearches
        .find({ _id: { $in: [...ids] } }, null, { session })
        .lean<SavedSearch[]>();
      for (const search of found) {
        const after = transition(search, { seq, now });
        if (after.kind === 'changed')
          await this.database.savedSearches.replaceOne({ _id: search._id }, after.search, { session });
      }
    };
    await inChangeOrder(this.database, 1, work);
  }

  async keepDeliveries(deliveries: readonly KeptDelivery[]): Promise<void> {
    for (let at = 0; at < deliveries.length; at += AT_ONCE)
      await this.database.deliveries.insertMany(deliveries.slice(at, at + AT_ONCE));
  }

  async keepAlerts(alerts: readonly Alert[]): Promise<void> {
    for (let at = 0; at < alerts.length; at += AT_ONCE)
      await this.database.alerts.insertMany(alerts.slice(at, at + AT_ONCE));
  }
}
