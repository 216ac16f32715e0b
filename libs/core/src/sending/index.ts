export { lapses, leavesLapsed } from './lapses.js';
export { newDelivery } from './new-delivery.js';
export type { KeyedHash, NewDelivery } from './new-delivery.js';
export { reviewDelivery, standingMatches } from './review.js';
export type { Review, ReviewFacts, ReviewedPosting, ToTell } from './review.js';
export { sentAt } from './sent-at.js';
