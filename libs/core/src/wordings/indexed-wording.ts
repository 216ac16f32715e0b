import type { SavedSearchId, SubscriberId } from '../ids/index.js';
import type { Rhythm } from '../subscription/index.js';

/** One wording of a saved search, as the index knows it. Active for postings with `fromSeq < seq <= toSeq`. */
export interface IndexedWording {
  readonly savedSearchId: SavedSearchId;
  readonly subscriberId: SubscriberId;
  readonly rhythm: Rhythm;
  readonly query: string;
  readonly fromSeq: number;
  readonly toSeq: number | null;
}
