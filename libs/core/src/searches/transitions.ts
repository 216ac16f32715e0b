import { FIRST_RELATED, RELATED_VERSION } from '../wordings/index.js';
import type { Rhythm } from '../subscription/index.js';
import { type SavedSearch, type SearchWording } from '../records/index.js';

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

const unchanged = (reason: UnchangedReason): Transition => ({ kind: 'unchanged', reason });

const closeWording = (wordings: readonly SearchWording[], seq: number): SearchWording[] =>
  wordings.map((wording) => (wording.toSeq === null ? { ...wording, toSeq: seq } : wording));

/** A wording as it is kept: its text, and the table of related words that it is read with. */
type KeptWording = Pick<SearchWording, 'query' | 'related'>;

const keptWording = ({ query, related }: KeptWording): KeptWording =>
  related === undefined ? { query } : { query, related };

/** Closes the wording in force, if any, and puts `wording` in force for every posting that is committed after `seq`. */
const openWording = (
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

/** What the owner may change of a search. */
export interface SearchEdit {
  /** Canonical text. */
  readonly query: string;
  /** Version of the table of related words; absent: the newest. */
  readonly related?: number;
  readonly rhythm: Rhythm;
}

/** Another query closes the wording in force and opens a new one; another rhythm applies to alerts found from now on. */
export function editSearch(search: SavedSearch, edit: SearchEdit, { seq, now }: ChangePoint): Transition {
  if (search.state === 'deleted') return unchanged('deleted');
  if (search.query === edit.query && search.rhythm === edit.rhythm) return unchanged('same-search');
  // The same text goes on as it was read; another is read by the newest table, or as it was where an edit is undone.
  const wording = search.query === edit.query ? search : { related: RELATED_VERSION, ...edit };
  const reopens = search.state === 'active' && search.query !== edit.query;
  const wordings = reopens ? openWording(search.versions, wording, seq) : search.versions;
  const previous = { ...keptWording(search), rhythm: search.rhythm };
  const edited = { ...search, ...edit, ...keptWording(wording) };
  // What there was to tell was about the wording before.
  if (search.query !== edit.query) delete edited.news;
  return { kind: 'changed', search: { ...edited, previous, versions: wordings, seq, updatedAt: now } };
}

/** Several changes of one search that are wanted at once. */
export interface SearchChange {
  readonly edit: Partial<SearchEdit>;
  /** Null: as it is. */
  readonly state: 'active' | 'paused' | null;
}

/** What a change may find as it is wanted: no reason to refuse the rest of it. */
const SO_ALREADY: readonly UnchangedReason[] = ['already-active', 'already-paused', 'same-search'];

/** Edits, and pauses or resumes, as one change: all of it, or nothing and the reason. What is so already is left as it is. */
export function changeSearch(
  search: SavedSearch,
  { edit, state }: SearchChange,
  at: ChangePoint,
): Transition {
  const wanted = { query: search.query, rhythm: search.rhythm, ...edit };
  const steps = [
    // First, so that the new wording is never in force.
    ...(state === 'paused' ? [pauseSearch] : []),
    (one: SavedSearch) => editSearch(one, wanted, at),
    ...(state === 'active' ? [resumeSearch] : []),
  ];
  let outcome: Transition = unchanged('same-search');
  for (const step of steps) {
    const next = step(outcome.kind === 'changed' ? outcome.search : search, at);
    if (next.kind === 'unchanged' && !SO_ALREADY.includes(next.reason)) return next;
    if (next.kind === 'changed' || outcome.kind === 'unchanged') outcome = next;
  }
  return outcome;
}

/** Undoes the latest edit; undone twice, the edit is back. */
export function revertSearch(search: SavedSearch, at: ChangePoint): Transition {
  if (search.previous === undefined) return unchanged('same-search');
  return editSearch(search, { related: FIRST_RELATED, ...search.previous }, at);
}
