import type { ReviewFacts } from '@app/core/sending';
import type { SavedSearch, Subscriber } from '@app/core/records';
import type { MailedPosting } from './describe-posting.js';

/** What the records say now about everything that a delivery is about: by it the delivery is reviewed, and written. */
export interface DeliveryFacts extends ReviewFacts<MailedPosting> {
  /** Null: the person has been erased. */
  readonly subscriber: Subscriber | null;
  readonly searches: ReadonlyMap<string, SavedSearch>;
}
