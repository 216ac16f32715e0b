import { RELATED_VERSION } from '../wordings/index.js';
import type { Rhythm } from '../subscription/index.js';
import { type SavedSearch } from '../records/index.js';

/** A search that somebody wants to save. */
export interface NewSearch extends Pick<SavedSearch, '_id' | 'subscriberId'> {
  /** Canonical text. */
  readonly query: string;
  /** As it was typed; absent: as `query`. */
  readonly typed?: string;
  readonly name?: string;
  /** Version of the table of related words; absent: the newest. */
  readonly related?: number;
  readonly rhythm: Rhythm;
}

/**
 * A saved search that waits: nothing matches it until it is confirmed or resumed. Its number is 0, since it is no change
 * that the matcher could see.
 */
export const newSavedSearch = (wanted: NewSearch, now: Date): SavedSearch => ({
  related: RELATED_VERSION,
  ...wanted,
  state: 'pending',
  seq: 0,
  versions: [],
  createdAt: now,
  updatedAt: now,
  confirmedAt: null,
});
