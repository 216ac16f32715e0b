import type { SavedSearch } from '../records/index.js';
import { deleteSearch, type ChangePoint } from './transitions.js';

/** What an erased search keeps so that the matcher learns of its end: nothing that tells what was looked for. */
const ERASED = '"erased"';

/** The end of a search whose owner is erased, and nothing else of it. */
export function emptySearch(search: SavedSearch, at: ChangePoint): SavedSearch {
  const ended = deleteSearch(search, at);
  const last = ended.kind === 'changed' ? ended.search : search;
  const { _id, subscriberId, related, rhythm, state, createdAt, updatedAt, confirmedAt, joinedInto } = last;
  return {
    _id,
    subscriberId,
    ...(related === undefined ? {} : { related }),
    rhythm,
    state,
    createdAt,
    updatedAt,
    confirmedAt,
    ...(joinedInto === undefined ? {} : { joinedInto }),
    query: ERASED,
    versions: [],
    seq: at.seq,
  };
}

/** True for what is left of a search whose owner is erased. */
export const isEmptied = ({ state, query }: Pick<SavedSearch, 'state' | 'query'>): boolean =>
  state === 'deleted' && query === ERASED;
