import type { PostingId, SavedSearchId, SignalId, SubscriberId } from '../ids/index.js';

export const SIGNAL_KINDS = [
  'judgement',
  'because',
  'mute',
  'unsubscribed',
  'complaint',
  'wrong-fact',
] as const;
/**
 * What somebody said or did that tells how good what they were told was. `judgement`: a posting was right, or not. `because`: "not
 * this, because". `unsubscribed`, `complaint`: about all mails. `wrong-fact`: one fact of a posting was read wrongly.
 */
export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** Whether a posting that somebody was told of was right. */
export type Verdict = 'yes' | 'no';

export const LEAVING_REASONS = ['too-many', 'not-right', 'found-a-job', 'never-asked', 'other'] as const;
/** Why somebody unsubscribed, as they may say once it is done. */
export type LeavingReason = (typeof LEAVING_REASONS)[number];
/** `complaint`: their mail program said it for them. */
export type WhyLeft = LeavingReason | 'not-said' | 'complaint';

/** A clause of a search that held for a posting, and what the posting said of it then. */
export interface HeldClause {
  readonly text: string;
  /** The field of the query that it is about; `text` for words. */
  readonly field: string;
  readonly seen: string;
}

/** One thing that somebody said or did. Said again it replaces what was said before; it is forgotten after half a year. */
export interface KeptSignal {
  readonly _id: SignalId;
  readonly kind: SignalKind;
  /** Null for wrong facts: nobody's name is kept. */
  readonly subscriberId: SubscriberId | null;
  readonly at: Date;
  /** By kind: the verdict, the clause that is not wanted, the company's slug, why they left, the way a complaint came, the fact. */
  readonly value: string;
  /** Null where it is about none. */
  readonly postingId: PostingId | null;
  readonly source: string | null;
  /** The posting's revision then. */
  readonly revision: number | null;
  readonly savedSearchId: SavedSearchId | null;
  /** Why the posting was told; empty where it is about none. */
  readonly clauses: HeldClause[];
  /** How often it was said: more than once only where nobody's name is kept. */
  readonly times: number;
}
