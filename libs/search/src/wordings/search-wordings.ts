import type { SavedSearchId } from '@app/core/ids';
import type { IndexedWording } from '@app/core/wordings';
import { SearchIndex, SearchIndexLoader, type AnalysedPosting } from '../match/index.js';
import { parseSaved } from '../language/index.js';
import type { Query } from '../tree/index.js';
import type { SavedSearch } from '@app/core/records';

/** A saved search that cannot be matched: its stored text no longer parses. It is reported, and hurts no other search. */
export interface BrokenSearch {
  readonly savedSearchId: SavedSearchId;
  readonly message: string;
}

/** What of a saved search it is matched by. */
export type SearchToMatch = Pick<SavedSearch, '_id' | 'subscriberId' | 'rhythm' | 'versions'>;

/**
 * The saved searches in memory: a reverse index over every wording that a posting may still have to be matched with.
 * Pure state: it is fed documents, it reads nothing.
 */
export class SearchWordings {
  private index = new SearchIndex();
  private readonly wordings = new Map<string, IndexedWording>();
  private readonly keysOfSearch = new Map<SavedSearchId, string[]>();
  private readonly broken = new Map<SavedSearchId, BrokenSearch>();

  /** Number of wordings in the index. */
  get size(): number {
    return this.wordings.size;
  }

  /** Searches whose stored text does not parse. */
  get brokenSearches(): readonly BrokenSearch[] {
    return [...this.broken.values()];
  }

  /** Takes the newest state of a saved search. Applying the same state twice changes nothing. */
  apply(search: SearchToMatch): void {
    this.forget(search._id);
    this.take(search, (key, query) => this.index.add(key, query));
  }

  /**
   * Takes a great many searches at once, in place of all that was there: much faster to build and to ask than one by one.
   * `sample`: postings of the usual kind, which tell which words are rare.
   */
  async fill(
    searches: AsyncIterable<SearchToMatch>,
    sample: readonly AnalysedPosting[],
    now: Date,
  ): Promise<void> {
    this.clear();
    const loader = new SearchIndexLoader();
    for await (const search of searches) this.take(search, (key, query) => loader.add(key, query));
    this.index = loader.finish(sample, now);
  }

  /** All that is needed to `restore` the same state: the index as bytes, and the wordings. */
  dump(): { readonly index: Uint8Array; readonly wordings: IterableIterator<IndexedWording> } {
    return { index: this.index.snapshot(), wordings: this.wordings.values() };
  }

  /** Takes what `dump` gave, in place of all that was there. Throws where the bytes are none of ours. */
  restore(index: Uint8Array, wordings: Iterable<IndexedWording>): void {
    this.clear();
    this.index = SearchIndex.restore(index);
    for (const wording of wordings) this.note(wording);
    if (this.index.size !== this.wordings.size) {
      throw new Error(`The index holds ${this.index.size} wordings, the list ${this.wordings.size}.`);
    }
  }

  private take(search: SearchToMatch, add: (key: string, query: Query) => void): void {
    const { _id: savedSearchId, subscriberId, rhythm } = search;
    this.broken.delete(savedSearchId);
    for (const { query, related, fromSeq, toSeq } of search.versions) {
      const parsed = parseSaved(query, related);
      if (parsed.ok) {
        const wording = { savedSearchId, subscriberId, rhythm, query, fromSeq, toSeq };
        add(keyOf(wording), parsed.query);
        this.note(wording);
      } else {
        const message = parsed.errors.map((error) => error.message).join(' ');
        this.broken.set(savedSearchId, { savedSearchId, message });
      }
    }
  }

  private clear(): void {
    this.wordings.clear();
    this.keysOfSearch.clear();
    this.broken.clear();
  }

  private note(wording: IndexedWording): void {
    const key = keyOf(wording);
    this.wordings.set(key, wording);
    const keys = this.keysOfSearch.get(wording.savedSearchId);
    if (keys === undefined) this.keysOfSearch.set(wording.savedSearchId, [key]);
    else keys.push(key);
  }

  /** The wordings that were active at change `seq` and that the posting matches. `now` is the time of its commit. */
  match(posting: AnalysedPosting, seq: number, now: Date): IndexedWording[] {
    const matching: IndexedWording[] = [];
    for (const key of this.index.percolate(posting, now)) {
      const wording = this.wordings.get(key);
      if (wording !== undefined && wasActive(wording, seq)) matching.push(wording);
    }
    return matching;
  }

  /** Drops wordings that ended before `seq`: no posting with a lower number waits to be matched any more. */
  dropEndedBefore(seq: number): void {
    for (const [searchId, keys] of this.keysOfSearch) {
      const kept = keys.filter((key) => !this.endedBefore(key, seq));
      if (kept.length === keys.length) continue;
      keys.filter((key) => !kept.includes(key)).forEach((key) => this.drop(key));
      if (kept.length > 0) this.keysOfSearch.set(searchId, kept);
      else this.keysOfSearch.delete(searchId);
    }
  }

  private endedBefore(key: string, seq: number): boolean {
    const toSeq = this.wordings.get(key)?.toSeq ?? null;
    return toSeq !== null && toSeq < seq;
  }

  private forget(searchId: SavedSearchId): void {
    for (const key of this.keysOfSearch.get(searchId) ?? []) this.drop(key);
    this.keysOfSearch.delete(searchId);
  }

  private drop(key: string): void {
    this.index.remove(key);
    this.wordings.delete(key);
  }
}

const keyOf = ({ savedSearchId, fromSeq }: IndexedWording): string => `${savedSearchId}@${fromSeq}`;

const wasActive = ({ fromSeq, toSeq }: IndexedWording, seq: number): boolean =>
  fromSeq < seq && (toSeq === null || seq <= toSeq);
