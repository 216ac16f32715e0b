import type { Query } from '@app/core/query';
import type { Entry, Position } from './entry.js';
import type { Facets } from './facets.js';

/** One page of the postings that a query finds, newest first. */
export interface BoardPage {
  readonly entries: readonly Entry[];
  /** How many open postings the query finds, on all pages. */
  readonly total: number;
  /** Where the next page starts; null on the last. */
  readonly next: Position | null;
}

/** What is asked of the board. `query` null: every open posting. */
export interface BoardRequest {
  readonly query: Query | null;
  readonly after: Position | null;
  readonly limit: number;
  readonly now: Date;
}

/** One part of a query, and how many open postings only that part keeps out. */
export interface NearMisses {
  readonly part: Query;
  readonly count: number;
}

/** Search over the open postings: the same answer as evaluating the query on each of them. */
export abstract class BoardSearch {
  /** Open postings on the board. */
  abstract readonly size: number;
  abstract search(request: BoardRequest): BoardPage;
  /** Every open posting that the query finds, newest first; all of them for null. */
  abstract matching(query: Query | null, now: Date): readonly Entry[];
  /** Counts by field over what the query finds. */
  abstract facets(query: Query | null, now: Date): Facets;
  /** The top-level parts that stand alone between the query and some postings, the one that keeps out most first. */
  abstract nearMisses(query: Query, now: Date): readonly NearMisses[];
}
