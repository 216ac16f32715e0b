import type { BoardIndex } from '@app/search/board';
import type { Reading, ReadingNote } from '@app/search/language';
import type { Query } from '@app/search/tree';

/** Another search that may be meant or wanted, and what it finds. */
export interface Offer {
  /** The words of the search that it is about, as typed. */
  readonly words: string;
  /** What would stand in their place, or beside them, as query text. */
  readonly clause: string;
  /** What tells it from another offer, or says what is not seen from its query text; null where nothing must be said. */
  readonly note: ReadingNote | null;
  /** Other names under which it counts, where it is words that are one name. */
  readonly others: readonly string[];
  readonly count: number;
  readonly query: Query;
}

/** What is said of an offer that says all by itself. */
export const PLAIN = { note: null, others: [] } as const;

/** So many of each are counted, and so many combinations of them: what is offered is bounded, whatever the search. */
export const MOST = { forms: 6, readings: 7, related: 8, spellings: 3, combined: 16 } as const;
/** So many are shown of what widens a search of several parts, and of what combines offers: a search of one part has room for all. */
export const SHOWN = { related: 3, combined: 3 } as const;

/** What is asked of a board for its help. */
export type HelpingBoard = Pick<BoardIndex<unknown>, 'count' | 'wordsNear'>;

/** An offer, and the top-level parts of the search that it changes. */
export interface Change {
  readonly offer: Omit<Offer, 'count'>;
  readonly at: Reading['at'];
  readonly meant: Query | null;
}

export const finds = ({ count }: Offer): boolean => count > 0;
