import type { BoardIndex } from '@app/search/board';
import { printQuery } from '@app/search/query';
import { withoutPart, type Query } from '@app/search/tree';
import type { BoardRecord } from './record.js';

/** One condition that stands between a search and openings. */
export interface NearMiss {
  /** The condition, as query text. */
  readonly part: string;
  /** Openings with a posting that fails only this condition; at least one. */
  readonly count: number;
  /** The search without it; null where nothing is left. */
  readonly rest: Query | null;
}

/** What to give up where a search finds nothing, the most helpful first. */
export const nearMissesOf = (board: BoardIndex<BoardRecord>, query: Query, now: Date): NearMiss[] =>
  board
    .nearMisses(query, { now, samples: 0 })
    .filter(({ part, count }) => count > 0 && part !== query)
    .sort((a, b) => b.count - a.count)
    .map(({ part, count }) => ({ part: printQuery(part), count, rest: withoutPart(query, part) }));
