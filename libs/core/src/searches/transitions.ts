import type { SavedSearch, SearchWording } from '../records/index.js';

/** The number that a change takes in the one order of all changes, and its instant. */
export interface ChangePoint {
  readonly seq: number;
  readonly now: Date;
}

/** Why a change to a saved search changes nothing. */
export type UnchangedReason =
  | 'already-active'
  | 'already-paused'
  | 'already-deleted'
  | 'same-search'
  | 'not-confirmed'
  | 'deleted'
  | 'not-deleted';

/** What a change did: the search as it is now, or why nothing changed. */
export type Transition =
  | { readonly kind: 'changed'; readonly search: SavedSearch }
  | { readonly kind: 'unchanged'; readonly reason: UnchangedReason };

export const unchanged = (reason: UnchangedReason): Transition => ({ kind: 'unchanged', reason });

const closeWording = (wordings: readonly SearchWording[], seq: number): SearchWording[] =>
  wordings.map((wording) => (wording.toSeq === null ? { ...wording, toSeq: seq } : wording));

/** A wording as it is kept: its text, as it was typed too, and the table of related words that it is read with. */
type KeptWording = Pick<SearchWording, 'query' | 'typed' | 'related'>;

export const keptWording = ({ query, typed, related }: KeptWording): KeptWording => ({
  query,
  ...(typed === undefined ? {} : { typed }),
  ...(related === undefined ? {} : { related }),
});

/** Closes the wording in force, if any, and puts `wording` in force for every posting that is committed after `seq`. */
export const openWording = (
  wordings: readonly SearchWording[],
  wording: KeptWording,
  seq: number,
): SearchWording[] => [
  ...closeWording(wordings, seq),
  { ...keptWording(wording), fromSeq: seq, toSeq: null },
];

function activate(search: SavedSearch, { seq, now }: ChangePoint): Transition {
  const wordings = openWording(search.versions, search, seq);
  const confirmedAt = search.confirmedAt ?? now;
  return {
    kind: 'changed',
    search: { ...search, state: 'active', seq, versions: wordings, updatedAt: now, confirmedAt },
  };
}

const rest = (search: SavedSearch, state: 'paused' | 'deleted', { seq, now }: ChangePoint): Transition => ({
  kind: 'changed',
  search: { ...search, state, seq, versions: closeWording(search.versions, seq), updatedAt: now },
});

/** The owner of the address confirms a pending search: from now on it is matched. */
export function confirmSearch(search: SavedSearch, at: ChangePoint): Transition {
  if (search.state === 'deleted') return unchanged('deleted');
  return search.state === 'pending' ? activate(search, at) : unchanged('already-active');
}

/** A paused search is matched again, with postings that are committed from now on: nothing is made up for. */
export function resumeSearch(search: SavedSearch, at: ChangePoint): Transition {
  if (search.state === 'deleted') return unchanged('deleted');
  return search.state === 'active' ? unchanged('already-active') : activate(search, at);
}

/** The search is matched no more, until it is resumed. */
export function pauseSearch(search: SavedSearch, at: ChangePoint): Transition {
  if (search.state === 'pending') return unchanged('not-confirmed');
  if (search.state === 'deleted') return unchanged('deleted');
  return search.state === 'paused' ? unchanged('already-paused') : rest(search, 'paused', at);
}

/** The search is matched no more and listed no more; restoreSearch takes it back. */
export function deleteSearch(search: SavedSearch, at: ChangePoint): Transition {
  return search.state === 'deleted' ? unchanged('already-deleted') : rest(search, 'deleted', at);
}

/** Undoes a deletion: the search is active again if it was so when it was deleted, else paused or pending. */
export function restoreSearch(search: SavedSearch, at: ChangePoint): Transition {
  if (search.state !== 'deleted') return unchanged('not-deleted');
  if (search.confirmedAt === null) {
    return { kind: 'changed', search: { ...search, state: 'pending', seq: at.seq, updatedAt: at.now } };
  }
  const wasActive = search.versions.at(-1)?.toSeq === search.seq;
  return wasActive ? activate(search, at) : rest(search, 'paused', at);
}
