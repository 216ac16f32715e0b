import type { SubscriberId, SavedSearchId } from '@app/core/ids';
import { Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import type { SavedSearch } from '@app/core/records';
import { inChangeOrder } from '@app/infra/coordination';
import { Database, LISTED_STATES, TwinError, isTwin } from '@app/infra/mongo';

const NOT_DELETED = { state: { $ne: 'deleted' as const } };

/** Saved searches in MongoDB, as asking, confirming and the page behind the manage link need them. */
@Injectable()
export class SavedSearchStore {
  constructor(private readonly database: Database) {}

  /** Does work in one transaction, with the next number of the order of changes; perhaps several times. */
  inChangeOrder<T>(work: (session: ClientSession, seq: number) => Promise<T>): Promise<T> {
    return inChangeOrder(this.database, 1, work);
  }

  /** Deleted ones too. */
  find(id: SavedSearchId, session: ClientSession | null = null): Promise<SavedSearch | null> {
    return this.database.savedSearches.findById(id).session(session).lean<SavedSearch>();
  }

  /** Deleted ones too; null where the subscriber has none of that id. */
  own(
    subscriberId: SubscriberId,
    id: SavedSearchId,
    session: ClientSession | null = null,
  ): Promise<SavedSearch | null> {
    return this.database.savedSearches
      .findOne({ _id: id, subscriberId })
      .session(session)
      .lean<SavedSearch>();
  }

  /** Those of a subscriber that are not deleted, oldest first. */
  allOf(subscriberId: SubscriberId): Promise<SavedSearch[]> {
    return this.database.savedSearches
      .find({ subscriberId, ...NOT_DELETED })
      .sort({ createdAt: 1, _id: 1 })
      .lean<SavedSearch[]>();
  }

  /** How many of a subscriber's are not deleted. */
  countOf(subscriberId: SubscriberId, session: ClientSession): Promise<number> {
    return this.database.savedSearches.countDocuments({ subscriberId, ...NOT_DELETED }, { session }).exec();
  }

  /** The one search of a subscriber that has this wording and is not deleted. */
  ofWording(
    subscriberId: SubscriberId,
    query: string,
    session: ClientSession | null = null,
  ): Promise<SavedSearch | null> {
    return this.database.savedSearches
      .findOne({ subscriberId, query, state: { $in: [...LISTED_STATES] } })
      .session(session)
      .lean<SavedSearch>();
  }

  /** The same, only where it waits for its confirmation. */
  waitingOfWording(
    subscriberId: SubscriberId,
    query: string,
    session: ClientSession,
  ): Promise<SavedSearch | null> {
    return this.database.savedSearches
      .findOne({ subscriberId, query, state: 'pending' }, null, { session })
      .lean<SavedSearch>();
  }

  /** Those of a subscriber that wait for their confirmation, oldest first. */
  waitingOf(subscriberId: SubscriberId, session: ClientSession): Promise<SavedSearch[]> {
    return this.database.savedSearches
      .find({ subscriberId, state: 'pending' }, null, { session })
      .sort({ createdAt: 1 })
      .lean<SavedSearch[]>();
  }

  /** Those of a subscriber that were paused at one instant. */
  pausedAt(subscriberId: SubscriberId, updatedAt: Date, session: ClientSession): Promise<SavedSearch[]> {
    return this.database.savedSearches
      .find({ subscriberId, state: 'paused', updatedAt }, null, { session })
      .lean<SavedSearch[]>();
  }

  async add(search: SavedSearch, session: ClientSession): Promise<void> {
    await this.database.savedSearches.create([search], { session });
  }

  async replace(search: SavedSearch, session: ClientSession): Promise<void> {
    await this.database.savedSearches.replaceOne({ _id: search._id }, search, { session });
  }

  /** Adds or replaces. Throws TwinError where another search has the wording: MongoDB's key decides, also between requests at once. */
  async put(search: SavedSearch, session: ClientSession): Promise<void> {
    try {
      const { _id, subscriberId } = search;
      await this.database.savedSearches.replaceOne({ _id, subscriberId }, search, { session, upsert: true });
    } catch (error) {
      throw isTwin(error) ? new TwinError(search.query) : error;
    }
  }

  /** Takes searches from the record. */
  async forget(ids: readonly SavedSearchId[], session: ClientSession): Promise<void> {
    await this.database.savedSearches.deleteMany({ _id: { $in: [...ids] } }, { session });
  }
}
