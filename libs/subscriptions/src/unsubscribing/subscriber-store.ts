import type { SubscriberId } from '@app/core/ids';
import { Injectable } from '@nestjs/common';
import { inChangeOrder } from '@app/infra/coordination';
import type { ClientSession } from 'mongoose';
import type { SavedSearch, Subscriber } from '@app/core/records';
import { Database } from '@app/infra/mongo';
import type { Transition } from '@app/core/searches';

/** Which of a subscriber's searches are meant. */
export interface WhichSearches {
  readonly state: 'active' | 'paused';
  readonly updatedAt?: Date;
}

/** Subscribers and their searches in MongoDB, as unsubscribing needs them. */
@Injectable()
export class SubscriberStore {
  constructor(private readonly database: Database) {}

  /** Null where the person has been erased. */
  async find(id: SubscriberId): Promise<Subscriber | null> {
    return this.database.subscribers.findById(id).lean<Subscriber>();
  }

  async isSubscribed(id: SubscriberId): Promise<boolean> {
    return (await this.database.subscribers.exists({ _id: id, unsubscribedAt: null })) !== null;
  }

  /** Notes when a person left (null: they are back) and changes their searches with it. Returns the number of the change. */
  async change(
    subscriberId: SubscriberId,
    unsubscribedAt: Date | null,
    which: WhichSearches,
    transition: (search: SavedSearch, seq: number) => Transition,
  ): Promise<number> {
    const work = async (session: ClientSession, seq: number): Promise<number> => {
      await this.database.subscribers.updateOne(
        { _id: subscriberId },
        { $set: { unsubscribedAt } },
        { session },
      );
      const searches = await this.database.savedSearches
        .find({ subscriberId, ...which }, null, { session })
        .lean<SavedSearch[]>();
      for (const search of searches) {
        const after = transition(search, seq);
        if (after.kind === 'unchanged') continue;
        await this.database.savedSearches.replaceOne({ _id: search._id }, after.search, { session });
      }
      return seq;
    };
    return inChangeOrder(this.database, 1, work);
  }
}
