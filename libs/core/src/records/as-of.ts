import { isOpenAt } from '../posting/index.js';
import type { KeptPosting } from './posting.js';

type Life = Pick<KeptPosting, 'state' | 'validThrough'> &
  Partial<Pick<KeptPosting, 'closedAt' | 'closedReason'>>;

/** A stored posting as it is at an instant: closed from its closing date on, also before the record says so. */
export function asOf<Posting extends Life>(posting: Posting, now: Date): Posting {
  if (posting.state === 'closed' || isOpenAt(posting, now)) return posting;
  const { validThrough: closedAt } = posting;
  return { ...posting, state: 'closed', closedAt, closedReason: 'valid-through-passed' };
}
