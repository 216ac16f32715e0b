import { FIRST_RELATED, RELATED_VERSION } from '../wordings/index.js';
import type { Rhythm } from '../subscription/index.js';
import type { SavedSearch, SearchWording } from '../records/index.js';
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
  /** As it was typed; absent: as `query`. */
  readonly typed?: string;
  /** Empty: it has no name any more. Absent: as it was. */
  readonly name?: string;
  /** Version of the table of related words; absent: the newest. */
  readonly related?: number;
  readonly rhythm: Rhythm;
}

/** The search with what is wished of it, and nothing left of how it was typed or called before; its wordings stay. */
export function asWished(search: SavedSearch, { query, typed, name, rhythm }: SearchEdit): SavedSearch {
  const { typed: _typed, name: before, ...rest } = search;
  const called = name ?? before ?? '';
  // The same text goes on as it was read.
  const read = query === search.query ? {} : { related: RELATED_VERSION };
  return {
    ...rest,
    ...read,
    ...keptWording({ query, typed }),
    ...(called === '' ? {} : { name: called }),
    rhythm,
  };
}

/**
 * Another query closes the wording in force and opens a new one; another rhythm applies to alerts found from now on; a name,
 * or the same query typed otherwise, is for people alone.
 */
export function editSearch(search: SavedSearch, edit: SearchEdit, { seq, now }: ChangePoint): Transition {
  if (search.state === 'deleted') return unchanged('deleted');
  const wished = asWished(search, edit);
  if (isSame(search, wished)) return unchanged('same-search');
  const isReworded = search.query !== edit.query;
  // Another text is read by the newest table, or as it was where an edit is undone.
  const { news, ...rest } =
    isReworded && edit.related !== undefined ? { ...wished, related: edit.related } : wished;
  const { name, rhythm } = search;
  const previous = { ...keptWording(search), ...(name === undefined ? {} : { name }), rhythm };
  const edited = { ...rest, previous, versions: wordingsAfter(search, rest, seq), seq, updatedAt: now };
  // What there was to tell was about the wording before.
  return { kind: 'changed', search: isReworded || news === undefined ? edited : { ...edited, news } };
}

const isSame = (before: SavedSearch, after: SavedSearch): boolean =>
  before.query === after.query &&
  before.rhythm === after.rhythm &&
  before.typed === after.typed &&
  before.name === after.name;

function wordingsAfter(before: SavedSearch, after: Omit<SavedSearch, 'news'>, seq: number): SearchWording[] {
  if (before.state !== 'active') return before.versions;
  if (before.query !== after.query) return openWording(before.versions, after, seq);
  // The wording in force is the same, typed otherwise.
  return before.versions.map((wording) => {
    const { query, related, fromSeq, toSeq } = wording;
    return toSeq === null
      ? { ...keptWording({ query, typed: after.typed, related }), fromSeq, toSeq }
      : wording;
  });
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
  const { query, typed, rhythm } = search;
  // How it was typed goes with its text.
  const text = edit.query === undefined ? { query, typed } : { query: edit.query, typed: edit.typed };
  const wanted = { rhythm, ...edit, ...text };
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
  return editSearch(search, { related: FIRST_RELATED, name: '', ...search.previous }, at);
}
