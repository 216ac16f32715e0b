import type { PostingId, SavedSearchId, SubscriberId } from '../ids/index.js';
import type { WrittenOver } from './past-posting.js';
import type { Restraints, Schedule } from '../subscription/index.js';

/**
 * What a posting said before a change: only fields that the change wrote over. Laid over the posting as it is now, newest first
 * down to the wanted change, they give the posting as of then.
 */
export interface PastPosting {
  /** `<posting>:<seq of the change that ended it>` */
  readonly _id: string;
  readonly postingId: PostingId;
  /** The change up to which the posting said this, not included. */
  readonly untilSeq: number;
  readonly until: Date;
  readonly revision: number;
  readonly over: WrittenOver;
}

/** A wording that no posting waits for any more: it was active for `fromSeq < seq <= toSeq`. */
export interface PastWording {
  /** `<saved search>:<fromSeq>` */
  readonly _id: string;
  readonly savedSearchId: SavedSearchId;
  readonly subscriberId: SubscriberId;
  readonly query: string;
  readonly typed?: string;
  readonly related?: number;
  readonly fromSeq: number;
  readonly toSeq: number;
  /** When it was moved here: it is kept as long as the trace from then on. */
  readonly keptAt: Date;
}

/** What a subscriber had said about when to be written to, up to an instant. */
export interface PastRestraints {
  /** `<subscriber>:<until in ms>` */
  readonly _id: string;
  readonly subscriberId: SubscriberId;
  readonly until: Date;
  readonly restraints: Restraints;
  readonly schedule: Schedule;
}
