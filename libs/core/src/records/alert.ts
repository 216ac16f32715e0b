import type { AlertId, ClusterId, DeliveryId, PostingId, SavedSearchId, SubscriberId } from '../ids/index.js';
import type { Rhythm } from '../subscription/index.js';

/** Which saved search met which posting, with the wording that matched: enough to explain the match at any time. */
export interface AlertMatch {
  readonly savedSearchId: SavedSearchId;
  readonly query: string;
  readonly postingId: PostingId;
  /** When what matched was committed. */
  readonly at: Date;
  /** The revision of the posting that matched. Absent on alerts that were made before it was noted. */
  readonly revision?: number;
  /** The trace in which it was found; only while traces are written. */
  readonly traceparent?: string;
}

/** One subscriber met one cluster. The id `<subscriberId>:<clusterId>` makes a second one impossible. */
export interface Alert {
  readonly _id: AlertId;
  readonly subscriberId: SubscriberId;
  readonly clusterId: ClusterId;
  readonly matches: AlertMatch[];
  /** The most urgent rhythm among its searches. */
  readonly rhythm: Rhythm;
  readonly createdAt: Date;
  /** When it is to be handed to a delivery, at the latest. */
  readonly dueAt: Date;
  /**
   * `assigned`: it is an item of `deliveryId`, whose record tells what became of it. `lapsed`: that mail was settled and had
   * left it out, as its opening was closed or no longer fitted; it waits again when the opening fits again. `held`: restored from a
   * backup that it may have been sent after; `dropped`: the operator decided that it was.
   */
  readonly state: 'pending' | 'assigned' | 'lapsed' | 'held' | 'dropped';
  readonly deliveryId: DeliveryId | null;
  /** What was found for it while it was assigned: told if its mail leaves it out. */
  readonly later?: Pick<Alert, 'matches' | 'rhythm' | 'dueAt'>;
  /** When it was old enough to be forgotten and had to stay: it is looked at again a while later. */
  readonly keptAt?: Date;
}
