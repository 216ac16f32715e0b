import { readCursor, type BoardCursor, type Sort } from '@app/search/board';
import type { Query } from '@app/search/tree';
import { Problem } from '../http/problem.js';

/** Where a page begins; null for the first. Throws a problem where the cursor belongs to another search. */
export function requireCursor(text: string | undefined, query: Query | null, sort: Sort): BoardCursor | null {
  if (text === undefined) return null;
  const cursor = readCursor(text, query, sort);
  if (cursor !== null) return cursor;
  const message = 'is no cursor of this search: use `next` of the page before, with the same q and sort.';
  throw new Problem('invalid-parameters', `cursor ${message}`, [{ field: 'cursor', message }]);
}
