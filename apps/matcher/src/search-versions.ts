import type { Rhythm } from '@app/core/domain';
import { SearchIndex, type AnalysedPosting } from '@app/core/match';
import { parseQuery } from '@app/core/query';
import type { SavedSearchDoc } from '@app/infra/mongo';

/** One wording of a saved search, as the index knows it. Active for postings with `fromSeq < seq <= toSeq`. */
export interface IndexedVersion {
  readonly savedSearchId: string;
  readonly subscriberId: string;
  readonly rhythm: Rhythm;
  readonly query: string;
  readonly fromSeq: number;
  readonly toSeq: number | null;
}

/** A saved search that cannot be matched: its stored text no longer parses. It is reported, and hurts no other search. */
export interface BrokenSearch {
  readonly savedSearchId: string;
  readonly message: string;
}

/**
 * The saved searches in memory: a reverse index over every wording that a posting may still have to be matched with.
 * Pure state: it is fed documents, it reads nothing.
 */
export class SearchVersions {
  private readonly index = new SearchIndex();
  private readonly versions = new Map<string, IndexedVersion>();
  private readonly keysOfSearch = new Map<string, string[]>();
  private readonly broken = new Map<string, BrokenSearch>();

  /** Number of wordings in the index. */
  get size(): number {
    return this.versions.size;
  }

  /** Searches whose stored text does not parse. */
  get brokenSearches(): readonly BrokenSearch[] {
    return [...this.broken.values()];
  }

  /** Takes the newest state of a saved search. Applying the same state twice changes nothing. */
  apply(search: SavedSearchDoc): void {
    this.forget(search._id);
    this.broken.delete(search._id);
    const keys: string[] = [];
    for (const { query, fromSeq, toSeq } of search.versions) {
      const key = `${search._id}@${fromSeq}`;
      const parsed = parseQuery(query);
      if (!parsed.ok) {
        this.broken.set(search._id, {
          savedSearchId: search._id,
          message: parsed.errors.map((error) => error.message).join(' '),
        });
        continue;
      }
      this.index.add(key, parsed.query);
      this.versions.set(key, {
        savedSearchId: search._id,
        subscriberId: search.subscriberId,
        rhythm: search.rhythm,
        query,
        fromSeq,
        toSeq,
      });
      keys.push(key);
    }
    if (keys.length > 0) this.keysOfSearch.set(search._id, keys);
  }

  /** The wordings that were active at change `seq` and that the posting matches. `now` is the time of its commit. */
  match(posting: AnalysedPosting, seq: number, now: Date): IndexedVersion[] {
    const matching: IndexedVersion[] = [];
    for (const key of this.index.percolate(posting, now)) {
      const version = this.versions.get(key);
      if (version !== undefined && wasActive(version, seq)) matching.push(version);
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
    const toSeq = this.versions.get(key)?.toSeq ?? null;
    return toSeq !== null && toSeq < seq;
  }

  private forget(searchId: string): void {
    for (const key of this.keysOfSearch.get(searchId) ?? []) this.drop(key);
    this.keysOfSearch.delete(searchId);
  }

  private drop(key: string): void {
    this.index.remove(key);
    this.versions.delete(key);
  }
}

const wasActive = ({ fromSeq, toSeq }: IndexedVersion, seq: number): boolean =>
  fromSeq < seq && (toSeq === null || seq <= toSeq);
