import type { PostingId, SubscriberId } from '@app/core/ids';
import { Injectable } from '@nestjs/common';
import type { SavedSearch, Subscriber } from '@app/core/records';
import type { Schedule } from '@app/core/subscription';
import type { ToldWords } from '@app/core/wordings';
import { takeTurn } from '@app/infra/coordination';
import { Database } from '@app/infra/mongo';
import { NOT_TOLD, type ToldPosting } from '@app/infra/postings';

/** Saved searches in MongoDB with news of their words that is not counted yet, and what is needed to count it. */
@Injectable()
export class WordsNewsStore {
  constructor(private readonly database: Database) {}

  /** Some of the searches whose news is not counted. */
  uncounted(limit: number): Promise<SavedSearch[]> {
    return this.database.savedSearches.find({ 'news.counted': false }).limit(limit).lean<SavedSearch[]>();
  }

  /** Whether it is this api's turn to count: at most one has it in that time. */
  takeTurn(everyMs: number): Promise<boolean> {
    return takeTurn(this.database, 'words-news', everyMs);
  }

  /** Writes what there is to tell, or (null) that there is nothing, unless the search has been changed meanwhile. */
  async settle({ _id, query }: SavedSearch, told: ToldWords | null): Promise<void> {
    const asRead = { _id, query, 'news.counted': false };
    const change =
      told === null ? { $unset: { news: '' } } : { $set: { 'news.counted': true, 'news.told': told } };
    await this.database.savedSearches.updateOne(asRead, change);
  }

  /** Null where the person is gone. */
  async scheduleOf(subscriberId: SubscriberId): Promise<Schedule | null> {
    const person = await this.database.subscribers
      .findById(subscriberId, { schedule: 1 })
      .lean<Pick<Subscriber, 'schedule'>>();
    return person?.schedule ?? null;
  }

  /** By id; a posting that is gone is missing. */
  async postings(ids: readonly PostingId[]): Promise<ReadonlyMap<PostingId, ToldPosting>> {
    const found = await this.database.postings
      .find({ _id: { $in: [...ids] } }, NOT_TOLD)
      .lean<ToldPosting[]>();
    return new Map(found.map((posting) => [posting._id, posting]));
  }
}
