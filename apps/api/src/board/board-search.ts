import type { Query } from '@app/core/query';
import type { Entry, Position } from './entry.js';

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

/** Search over the open postings: the same answer as evaluating the query on each of them. */
export abstract class BoardSearch {
  abstract search(request: BoardRequest): BoardPage;
  /** Every open posting that the query finds, newest first. */
  abstract matching(query: Query, now: Date): readonly Entry[];
  /** Open postings on the board. */
  abstract readonly size: number;
  /** The open posting of that id, undefined where none is open. */
  abstract get(id: string): Entry | undefined;
  /** Every open posting, newest first. */
  abstract all(): readonly Entry[];
}
