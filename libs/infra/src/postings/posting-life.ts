import type { QueryFilter } from 'mongoose';
import { isOpenAt } from '@app/core/posting';
import type { KeptPosting } from '@app/core/records';

type Life = Pick<KeptPosting, 'state' | 'validThrough'> &
  Partial<Pick<KeptPosting, 'closedAt' | 'closedReason'>>;

/** A stored posting as it is at an instant: closed from its closing date on, also before the record says so. */
export function asOf<Posting extends Life>(posting: Posting, now: Date): Posting {
  if (posting.state === 'closed' || isOpenAt(posting, now)) return posting;
  const { validThrough: closedAt } = posting;
  return { ...posting, state: 'closed', closedAt, closedReason: 'valid-through-passed' };
}

/** The same rule as a filter: the postings that are open at an instant. */
export const openAt = (now: Date): QueryFilter<KeptPosting> => ({
  state: 'open',
  $or: [{ validThrough: null }, { validThrough: { $gt: now } }],
});
