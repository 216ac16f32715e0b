import type { BoardIndex } from '@app/search/board';
import { complete } from '@app/search/language';
import { valueNames } from '../texts/value-names.js';
import type { BoardRecord } from './record.js';

/**
 * Makes the first suggestions, which read tables, count the board's words and name its countries: nobody who types should
 * wait for that.
 */
export function warmSuggestions(board: BoardIndex<BoardRecord>, now: Date): void {
  const typed = complete('a', 1);
  if (typed !== null) board.suggestions(typed, valueNames, now);
}
