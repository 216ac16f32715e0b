import type { Found } from '../store/openings/opening-orders.js';
import { docsIn } from '../store/sets/bits.js';
import type { BoardStore } from '../store/store.js';

/** Openings that were first seen in one week. */
export interface WeekFigure {
  readonly from: Date;
  /** Null where nothing was news yet: the board was not watching. */
  readonly openings: number | null;
}

/** The last weeks, the oldest first; the last one ends now. What was there before the board looked is in none. */
export interface WeekFigures {
  readonly weeks: readonly WeekFigure[];
  readonly total: number;
}

const WEEKS = 12;
const WEEK_MS = 7 * 86_400_000;

/** Counts the openings of documents, closed ones among them, each in the week in which the first of its postings was seen. */
export function openingsByWeek<R>(store: BoardStore<R>, found: readonly Found[], now: Date): WeekFigures {
  const from = now.getTime() - WEEKS * WEEK_MS;
  const first = new Float64Array(store.clusters.limit).fill(Infinity);
  for (const { segment, docs } of found) {
    const { cluster, firstSeen, quiet } = segment.columns;
    for (const doc of docsIn(docs))
      if (quiet[doc] === 0 && firstSeen[doc]! < first[cluster[doc]!]!) first[cluster[doc]!] = firstSeen[doc]!;
  }
  const counts = Array.from({ length: WEEKS }, () => 0);
  for (const at of first) {
    const week = Math.min(WEEKS - 1, Math.floor((at - from) / WEEK_MS));
    if (week >= 0 && at <= now.getTime()) counts[week]! += 1;
  }
  const since = oldestNews(store);
  const weeks = counts.map((openings, week) => ({
    from: new Date(from + week * WEEK_MS),
    openings: from + (week + 1) * WEEK_MS <= since ? null : openings,
  }));
  return { weeks, total: counts.reduce((sum, each) => sum + each, 0) };
}

/** Since when the board tells news, whatever is searched: as far as its history goes back. */
function oldestNews<R>(store: BoardStore<R>): number {
  let oldest = Infinity;
  for (const { columns, docs } of store.segments)
    for (let doc = 0; doc < docs; doc += 1)
      if (columns.quiet[doc] === 0 && columns.firstSeen[doc]! < oldest) oldest = columns.firstSeen[doc]!;
  return oldest;
}
