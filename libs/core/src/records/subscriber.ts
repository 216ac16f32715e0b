import type { SavedSearchId, SubscriberId } from '../ids/index.js';
import {
  LANGUAGES,
  NO_RESTRAINTS,
  type Language,
  type Renewal,
  type Restraints,
  type Schedule,
} from '../subscription/index.js';

/** What a person agreed to, when, in which words. */
export interface ConsentRecord {
  readonly at: Date;
  /** The text that was agreed to; in code `consentWording`, as `wording` is the text of a saved search. */
  readonly wording: string;
  readonly savedSearchId: SavedSearchId;
}

/** A person with an address. `confirmedAt` null: nothing but a confirmation may be mailed to it. */
export interface Subscriber {
  readonly _id: SubscriberId;
  readonly address: string;
  /** Keyed hash of the canonical address: unique. */
  readonly addressHash: string;
  readonly confirmedAt: Date | null;
  /** Set by one-click unsubscribe; cleared when a search is confirmed again. */
  readonly unsubscribedAt: Date | null;
  readonly schedule: Schedule;
  readonly consents: ConsentRecord[];
  /** Instant alerts found before this instant wait for it and share one mail. */
  readonly gatherUntil: Date | null;
  /** Links to the searches, and to confirm, that were made before this open nothing. Absent: none was ended. */
  readonly linksFrom?: Date;
  /** The last month (UTC) in which they used a page behind their link, or a feed. Absent: not confirmed, or asked since. */
  readonly usedMonth?: string;
  /** Absent: they were not asked whether they still want their searches, or have said yes. */
  readonly renewal?: Renewal;
  /** Absent: nothing is held back. */
  readonly restraints?: Restraints;
  /** Of the mails; absent: English. */
  readonly language?: Language;
  /** Key of the mark by which the audit log names this person. Absent: it does not speak of them. Gone with the person. */
  readonly auditKey?: string;
  readonly createdAt: Date;
}

/** What a subscriber has said about when not to be written to. */
export const restraintsOf = ({ restraints }: Pick<Subscriber, 'restraints'>): Restraints =>
  restraints ?? NO_RESTRAINTS;

/** The language of a subscriber's mails. */
export const languageOf = (subscriber: Pick<Subscriber, 'language'> | null): Language =>
  subscriber?.language ?? LANGUAGES[0];
