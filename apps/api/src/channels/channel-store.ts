import type { HookId, SubscriberId } from '@app/core/ids';
import { Injectable } from '@nestjs/common';
import type { Hook, SavedSearch } from '@app/core/records';
import { Database } from '@app/infra/mongo';

/** Which saved search is meant, and whose it is: nobody reaches the channels of another. */
export type OwnedSearch = Pick<SavedSearch, '_id' | 'subscriberId'>;

/** Feeds and hooks of saved searches in MongoDB. */
@Injectable()
export class ChannelStore {
  constructor(private readonly database: Database) {}

  /** Hooks of a search, the oldest first. */
  hooksOf({ _id, subscriberId }: OwnedSearch): Promise<Hook[]> {
    return this.database.hooks
      .find({ subscriberId, savedSearchId: _id })
      .sort({ createdAt: 1 })
      .lean<Hook[]>();
  }

  /** How many hooks a person has, for all of their searches. */
  async countHooks(subscriberId: SubscriberId): Promise<number> {
    return this.database.hooks.countDocuments({ subscriberId });
  }

  /** Null where the search has no such hook. */
  async hook(search: OwnedSearch, hookId: HookId): Promise<Hook | null> {
    return this.database.hooks.findOne(hookOf(search, hookId)).lean<Hook>();
  }

  async keepHook(hook: Hook): Promise<void> {
    await this.database.hooks.create(hook);
  }

  /** Notes that a hook is on, and that nothing failed since. */
  async turnOn(search: OwnedSearch, hookId: HookId): Promise<void> {
    await this.database.hooks.updateOne(hookOf(search, hookId), {
      $set: { state: 'on', failures: 0, lastError: null, lastFault: null },
    });
  }

  /** False where the search has no such hook. */
  async removeHook(search: OwnedSearch, hookId: HookId): Promise<boolean> {
    const { deletedCount } = await this.database.hooks.deleteOne(hookOf(search, hookId));
    return deletedCount === 1;
  }

  /** From now on that key, and no other, opens the feed. */
  async setFeedKey({ _id, subscriberId }: OwnedSearch, feedKey: string): Promise<void> {
    await this.database.savedSearches.updateOne(
      { _id, subscriberId },
      { $set: { feedKey }, $unset: { joinedFeedKeys: true } },
    );
  }

  async endFeed({ _id, subscriberId }: OwnedSearch): Promise<void> {
    await this.database.savedSearches.updateOne(
      { _id, subscriberId },
      { $unset: { feedKey: true, joinedFeedKeys: true } },
    );
  }

  /** The search that a key opens the feed of, also one that it was joined with; null where there is none (any more). */
  async searchOfFeed(feedKey: string): Promise<SavedSearch | null> {
    return this.database.savedSearches
      .findOne({ $or: [{ feedKey }, { joinedFeedKeys: feedKey }], state: { $ne: 'deleted' } })
      .lean<SavedSearch>();
  }
}

const hookOf = ({ _id: savedSearchId, subscriberId }: OwnedSearch, hookId: HookId) => ({
  _id: hookId,
  subscriberId,
  savedSearchId,
});
