import type { BoardCursor, Sort } from './cursor.js';
import type { Facet } from './facets.js';
import type { Placed } from './order.js';
import type { BoardStore } from './store.js';
import type { RankWhy } from './why.js';

/** What is asked of the board. */
export interface BoardRequest {
  /** The instant that ages count from. */
  readonly now: Date;
  readonly sort: Sort;
  /** Where the page begins; null for the first. It must come from the same query and order. */
  readonly cursor: BoardCursor | null;
  /** Postings on the page, 1 or more. */
  readonly limit: number;
  /** Values listed for each filter; 0 for no filters at all. */
  readonly facetValues?: number;
  /** Leaves out what was there before we looked. Default false. */
  readonly newsOnly?: boolean;
  /** Says of each hit why it has its place, where the order is by best match. Default false. */
  readonly why?: boolean;
}

/** One posting that was found. */
export interface BoardHit<R> {
  readonly id: string;
  readonly record: R;
  /** 0 where the order is newest first. */
  readonly score: number;
  /** Why it has its place, where that was asked and the order is by best match. */
  readonly why: RankWhy | null;
}

/** One page of what a query finds. */
export interface BoardPage<R> {
  readonly hits: readonly BoardHit<R>[];
  /** Open postings that the query finds, on all pages. */
  readonly total: number;
  /** Where the next page begins; null on the last. */
  readonly next: BoardCursor | null;
  readonly facets: readonly Facet[];
}

/** The hit of a document that was found. */
export const hitOf = <R>(store: BoardStore<R>, { id, posting, score }: Placed): BoardHit<R> => ({
  id,
  record: store.record(posting),
  score,
  why: null,
});
