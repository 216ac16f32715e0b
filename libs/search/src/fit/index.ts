export { byFit, fitOf } from './fit.js';
export type { Fit, FitFacts, FitReason } from './fit.js';
export { LEVEL_LADDER, asProposed, propose } from './propose.js';
export type { Offer, Proposal } from './propose.js';
export { queryOf, queryParts } from './query-of.js';
export type { QueryPart, WishPart } from './query-of.js';
export type { PayWish, WishedPlace, Wishes } from './wishes.js';
