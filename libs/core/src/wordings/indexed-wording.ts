import type { Rhythm } from '../subscription/index.js';

/** One wording of a saved search, as the index knows it. Active for postings with `fromSeq < seq <= toSeq`. */
export interface IndexedWording {
  readonly savedSearchId: string;
  readonly subscriberId: string;
  readonly rhythm: Rhythm;
  readonly query: string;
  readonly fromSeq: number;
  readonly toSeq: number | null;
}
