export { isKeptAway, KEPT_AWAY_KINDS, keptAwayIds, MOST_KEPT_AWAY, MOST_KEPT_POSTINGS } from './kept-away.js';
export type { KeptAway, KeptAwayIds, KeptAwayKind } from './kept-away.js';
