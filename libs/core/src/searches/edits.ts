import { FIRST_RELATED, RELATED_VERSION } from '../wordings/index.js';
import type { Rhythm } from '../subscription/index.js';
import type { SavedSearch } from '../records/index.js';
import {
  type ChangePoint,
  type Transition,
  type UnchangedReason,
  keptWording,
  openWording,
  pauseSearch,
  resumeSearch,
  unchanged,
} from './transitions.js';

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

/** Several things that are wished for one search at once. */
export interface SearchChange {
  readonly edit: Partial<SearchEdit>;
  /** Null: as it is. */
  readonly state: 'active' | 'paused' | null;
}

/** What a change may find as it was wished for: no reason to refuse the rest of it. */
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
