import type { PostingId } from '@app/core/ids';
import type { Refusal } from './check-draft.js';

/** A draft that is on the record. `seq`: the number of the posting's latest change. */
export interface Accepted {
  readonly outcome: 'new' | 'revised' | 'unchanged' | 'reopened';
  readonly postingId: PostingId;
  readonly seq: number;
}

/** The outcome of one draft: accepted, or refused with a reason. */
export type Outcome = Accepted | Refusal;
