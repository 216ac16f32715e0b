export { catchUpOf, endsCatchUp } from './catch-up.js';
export type { CatchUp, CatchUpReason, ReadHistory } from './catch-up.js';
export { areBuildDates, believedClaim } from './dates.js';
export { quietness } from './quietness.js';
export type { Arrival, FirstSight } from './quietness.js';
export type { QuietRules } from './rules.js';
