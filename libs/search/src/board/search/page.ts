import type { PostingId } from '@app/core/ids';
import type { BoardCursor, Sort } from './cursor.js';
import type { Facet } from './facets.js';
import { hasBit } from '../store/sets/bits.js';
import type { Found } from '../store/openings/opening-orders.js';
import { comparePositions, type Placed } from './order.js';
import type { BoardStore } from '../store/store.js';
import type { ValueField } from '../../tree/index.js';
import type { RankWhy } from '../rank/why.js';

/** What is asked of the board. */
export interface BoardRequest {
  /** The instant that ages count from. */
  readonly now: Date;
  readonly sort: Sort;
  /** Where the page begins; null for the first. It must come from the same query and order. */
  readonly cursor: BoardCursor | null;
  /** Openings on the page, 1 or more. */
  readonly limit: number;
  /** Values listed for each filter; 0 for no filters at all. */
  readonly facetValues?: number;
  /** Filters that list every value that they have. */
  readonly wholeFacets?: readonly ValueField[];
  /** Leaves out what was there before we looked. Default false. */
  readonly newsOnly?: boolean;
  /** Says of each hit why it has its place, where the order is by best match. Default false. */
  readonly why?: boolean;
  /**
   * Which of its postings that match stands for an opening: the first in the order, or the one that was first seen, which
   * stays the same whatever joins the opening later. An opening has the place of that posting. Default `first`; by best
   * match always.
   */
  readonly represent?: 'first' | 'first-seen';
}

/** One posting that was found. */
export interface BoardHit<R> {
  readonly id: PostingId;
  readonly record: R;
  /** 0 where the order is newest first. */
  readonly score: number;
  /** Why it has its place, where that was asked and the order is by best match. */
  readonly why: RankWhy | null;
}

/** An open posting of an opening. */
export interface OpeningMember<R> {
  readonly id: PostingId;
  readonly record: R;
  /** Whether the query finds it, or only another one of the opening. */
  readonly matches: boolean;
}

/** An opening that was found, by the posting that stands for it. */
export interface OpeningHit<R> extends BoardHit<R> {
  /** Its open postings: the one that stands for it, then the others that match, then the rest, each newest first. */
  readonly members: readonly OpeningMember<R>[];
  /** Openings right behind it that are like it and were left out of the list: see `runs` of BoardIndex.search. */
  readonly leftOut: number;
}

/** One page of what a query finds. */
export interface BoardPage<R> {
  readonly hits: readonly OpeningHit<R>[];
  /** Openings that the query finds, on all pages: those with an open posting that matches. */
  readonly total: number;
  /** The open postings that match. */
  readonly postings: number;
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

/** The hit of an opening, by the document that stands for it; `found` holds what matches. */
export function openingOf<R>(
  store: BoardStore<R>,
  placed: Placed,
  found: readonly Found[],
): Omit<OpeningHit<R>, 'leftOut'> {
  const cluster = store.clusterOf(placed.posting);
  const others = store.membersOf(cluster).filter((posting) => posting !== placed.posting);
  const members = others.flatMap((posting) => {
    const place = store.placeOf(posting);
    if (place === null) return [];
    const docs = found.find(({ segment }) => segment === place.segment)?.docs;
    const position = { score: 0, age: place.segment.columns.age[place.doc]!, id: store.idOf(posting) };
    return { ...position, posting, matches: docs !== undefined && hasBit(docs, place.doc) };
  });
  members.sort((a, b) => Number(b.matches) - Number(a.matches) || comparePositions(a, b));
  const first = { ...placed, matches: true };
  return {
    ...hitOf(store, placed),
    members: [first, ...members].map(({ id, posting, matches }) => ({
      id,
      record: store.record(posting),
      matches,
    })),
  };
}
