import { Injectable } from '@nestjs/common';
import type { DeliveryId, PostingId, SubscriberId } from '@app/core/ids';
import type { Company } from '@app/core/posting';
import type { KeptPosting, SavedSearch } from '@app/core/records';
import type { KeptDeadLetter } from '@app/core/running';
import { isEmptied } from '@app/core/searches';
import { Database } from '@app/infra/mongo';
import { MOST_HITS } from './hits.js';
import { meanings } from './shape.js';

const LIMIT = MOST_HITS + 1;
const PATIENCE_MS = 3_000;
/** Saved searches that are looked through for words: those of the newest changes. */
const LOOKED_THROUGH = 5_000;

export type FoundPosting = Pick<KeptPosting, '_id' | 'title' | 'company' | 'source' | 'state'>;
const POSTING = { title: 1, company: 1, source: 1, state: 1 } as const;
export type FoundSearch = Pick<SavedSearch, '_id' | 'query' | 'state' | 'rhythm'>;
const SEARCH = { query: 1, state: 1, rhythm: 1 } as const;
export type FoundLetter = Pick<KeptDeadLetter, '_id' | 'stage' | 'reason' | 'origin'>;
const LETTER = { stage: 1, reason: 1, origin: 1 } as const;

/** Records by what an operator has of them. Each question is answered by an index, and has a bound. */
@Injectable()
export class FindStore {
  constructor(private readonly database: Database) {}

  async person(
    by: { readonly addressHash: string } | { readonly _id: SubscriberId },
  ): Promise<SubscriberId | null> {
    const found = await this.database.subscribers.findOne(by, { _id: 1 }).lean<{ _id: SubscriberId }>();
    return found?._id ?? null;
  }

  async people(ids: readonly SubscriberId[]): Promise<SubscriberId[]> {
    const found = await this.database.subscribers
      .find({ _id: { $in: [...ids] } }, { _id: 1 })
      .limit(LIMIT)
      .lean<{ _id: SubscriberId }[]>();
    return found.map(({ _id }) => _id);
  }

  async delivery(
    by: { readonly messageId: string } | { readonly _id: DeliveryId },
  ): Promise<DeliveryId | null> {
    const found = await this.database.deliveries.findOne(by, { _id: 1 }).lean<{ _id: DeliveryId }>();
    return found?._id ?? null;
  }

  postings(ids: readonly PostingId[]): Promise<FoundPosting[]> {
    return this.database.postings
      .find({ _id: { $in: [...ids] } }, POSTING)
      .limit(LIMIT)
      .lean<FoundPosting[]>();
  }

  postingsAt(url: string): Promise<FoundPosting[]> {
    return this.database.postings.find({ url }, POSTING).limit(LIMIT).lean<FoundPosting[]>();
  }

  /** None whose person was erased: an empty record stays of it. */
  async search(id: string): Promise<FoundSearch | null> {
    const { search } = meanings(id);
    const found = await this.database.savedSearches.findById(search, SEARCH).lean<FoundSearch>();
    return found === null || isEmptied(found) ? null : found;
  }

  letter(id: string): Promise<FoundLetter | null> {
    return this.database.deadLetters.findById(id, LETTER).lean<FoundLetter>();
  }

  /** A company that has, or had, a posting on record. */
  async company(slug: string): Promise<Company | null> {
    const found = await this.database.postings
      .findOne({ 'company.slug': slug }, { company: 1 })
      .lean<Pick<KeptPosting, 'company'>>();
    return found?.company ?? null;
  }

  /** Sources that have a text in their names, in the order of names: the index of names is walked, of which there are few. */
  async sources(text: string): Promise<string[]> {
    const named = { _id: { $regex: literal(text), $options: 'i' } };
    const found = await this.database.sources
      .find(named, { _id: 1 })
      .sort({ _id: 1 })
      .limit(LIMIT)
      .maxTimeMS(PATIENCE_MS)
      .lean<{ _id: string }[]>();
    return found.map(({ _id }) => _id);
  }

  /** Searches that begin with one of the texts; then, of those that changed last, those that hold all of the words. */
  async searches(texts: readonly string[], words: readonly string[]): Promise<FoundSearch[]> {
    const { savedSearches } = this.database;
    const beginning = texts.map((text) => ({ query: { $gte: text, $lt: `${text}\uffff` } }));
    const [begun, newest] = await Promise.all([
      savedSearches
        .find({ $or: beginning }, SEARCH)
        .limit(LIMIT)
        .maxTimeMS(PATIENCE_MS)
        .lean<FoundSearch[]>(),
      savedSearches.find({}, SEARCH).sort({ seq: -1 }).limit(LOOKED_THROUGH).lean<FoundSearch[]>(),
    ]);
    const wanted = words.map((word) => word.toLowerCase());
    const holding = newest.filter(({ query }) => {
      const text = query.toLowerCase();
      return wanted.every((word) => text.includes(word));
    });
    const found = new Map([...begun, ...holding].map((search) => [search._id, search]));
    return [...found.values()].filter((search) => !isEmptied(search)).slice(0, LIMIT);
  }
}

const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
