import type { DeliveryId, SavedSearchId, SubscriberId } from '../ids/index.js';
import type { Rhythm, SavedSearchState } from '../subscription/index.js';
import type { ToldWords } from '../wordings/words-news.js';

/**
 * Something about a saved search that its subscriber is told once, in the next mail with alerts. `counted`: an api has worked
 * out `told`. `deliveryId`: the mail that has it; it goes when that mail is accepted, and is told again when it is settled otherwise.
 */
export interface SearchNews {
  readonly kind: 'words';
  readonly counted: boolean;
  readonly told?: ToldWords;
  readonly deliveryId?: DeliveryId;
}

/** One wording of a saved search and the stretch of changes over which it was active: `fromSeq < seq <= toSeq`. */
export interface SearchWording {
  readonly query: string;
  /** As the person typed it; absent: as `query`. Machines read `query`. */
  readonly typed?: string;
  /** Version of the table of related words that it is read with; absent: the first. */
  readonly related?: number;
  readonly fromSeq: number;
  /** null while it is the current one. */
  readonly toSeq: number | null;
}

/**
 * A saved search. `versions` holds its wordings: the active one (if any) and those that postings committed earlier may
 * still have to be matched with. The matcher compares posting p with every wording where fromSeq < p.seq <= toSeq. The field
 * keeps its older name: records are read and written as they are stored, and renaming it would rewrite every search.
 */
export interface SavedSearch {
  readonly _id: SavedSearchId;
  readonly subscriberId: SubscriberId;
  /** Canonical text of the query. */
  readonly query: string;
  /** The query as the person typed it, for people; absent: as `query`, or typed before this was kept. */
  readonly typed?: string;
  /** What the person calls it; absent: by what they look for. */
  readonly name?: string;
  /** Version of the table of related words that its wording is read with; absent: the first. */
  readonly related?: number;
  readonly rhythm: Rhythm;
  readonly state: SavedSearchState;
  /** Number of its latest change in the one order of all changes. */
  readonly seq: number;
  readonly versions: SearchWording[];
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly confirmedAt: Date | null;
  /** What it was before its latest edit, so that the edit can be undone; absent: it was never edited. */
  readonly previous?: Pick<SavedSearch, 'query' | 'typed' | 'name' | 'related' | 'rhythm'>;
  /** Names the search in the secret address of its feed; absent: it has none. A new one makes the old address worthless. */
  readonly feedKey?: string;
  /** Keys of the feeds of searches that were joined with this one: their addresses go on until a new one is made. */
  readonly joinedFeedKeys?: string[];
  /** The search that goes on in the place of this one, which had the same wording and is deleted. */
  readonly joinedInto?: SavedSearchId;
  /** Absent: there is none, or it has been told. */
  readonly news?: SearchNews;
}
