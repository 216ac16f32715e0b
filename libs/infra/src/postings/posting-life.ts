import type { QueryFilter } from 'mongoose';
import type { KeptPosting } from '@app/core/records';

/** `isOpenAt` of core as a filter: the postings that are open at an instant. */
export const openAt = (now: Date): QueryFilter<KeptPosting> => ({
  state: 'open',
  $or: [{ validThrough: null }, { validThrough: { $gt: now } }],
});
