import type { BoardIndex } from '@app/search/board';
import { LANGUAGES } from '@app/core/subscription';
import { complete } from '@app/search/language';
import { namesIn } from '../texts/value-names.js';
import type { BoardRecord } from './record.js';

/**
 * Makes the first suggestions, which read tables, count the board's words and name its countries: nobody who types should
 * wait for that.
 */
export function warmSuggestions(board: BoardIndex<BoardRecord>, now: Date): void {
  const typed = complete('a', 1);
  if (typed === null) return;
  for (const language of LANGUAGES) board.suggestions(typed, namesIn(language), now);
}
