import type { FeedbackKind } from '@app/core/feedback';
import type { PostingId, SavedSearchId, SubscriberId } from '@app/core/ids';
import type { KeptAway } from '@app/core/kept-away';
import type { PostingView, QuietReason } from '@app/core/posting';
import type {
  Alert,
  KeptDelivery,
  KeptPosting,
  SavedSearch,
  SearchWording,
  Subscriber,
} from '@app/core/records';
import type { PostponedBy } from '@app/core/trace';

/** What a posting said when a revision of it was committed. */
export interface PostingThen {
  readonly view: PostingView;
  readonly validThrough: Date | null;
  readonly quiet: QuietReason | null;
  readonly sample: boolean;
}

/** One matcher compared it: a line of the trace. `met` null: comparing it failed. */
export interface ComparedBy {
  readonly at: Date;
  readonly process: string;
  readonly share: string;
  readonly met: number | null;
}

/**
 * How far comparing has come. `superseded`: the next revision was committed before anybody had compared this one. `held`: restored from
 * a backup, and waiting for the operator.
 */
export type Comparing = 'compared' | 'waiting' | 'failed' | 'held' | 'superseded';

/** A revision of a posting, at its place in the one order of all changes. */
export interface Appearance {
  readonly seq: number;
  readonly revision: number;
  readonly at: Date;
  /** Null: what it said then is gone. */
  readonly said: PostingThen | null;
  readonly comparing: Comparing;
  readonly compared: readonly ComparedBy[];
}

/** What is known of a posting. */
export interface PostingEvidence extends Pick<
  KeptPosting,
  | ('title' | 'company' | 'source' | 'url' | 'clusterId' | 'state' | 'hidden')
  | ('firstSeenAt' | 'revisedAt' | 'revision' | 'closedAt' | 'closedReason')
> {
  readonly id: PostingId;
  /** Oldest first. */
  readonly appearances: readonly Appearance[];
  /** Up to when there were revisions of which nothing is left; null: all are known. */
  readonly forgottenBefore: Date | null;
}

/** A saved search with all wordings that are left: of its record and of what was said before. */
export interface SearchEvidence extends Pick<
  SavedSearch,
  'state' | 'rhythm' | 'createdAt' | 'confirmedAt' | 'query'
> {
  readonly id: SavedSearchId;
  readonly wordings: readonly SearchWording[];
}

/** What is known of a person. */
export interface PersonEvidence {
  readonly id: SubscriberId;
  readonly record: Omit<Subscriber, 'address' | 'addressHash' | 'consents'>;
  readonly suppression: { readonly reason: string; readonly at: Date } | null;
  readonly searches: readonly SearchEvidence[];
}

/** What came back. `mail`: the delivery that it is proved to be about; null where the report names none. */
export interface FeedbackEvidence {
  readonly kind: FeedbackKind;
  readonly at: Date;
  readonly status: string | null;
  readonly mail: string | null;
}

/** All that is on record about one person and one posting, then and now. */
export interface WhyEvidence {
  readonly now: Date;
  /** Since when postings and wordings of before are kept whole. */
  readonly keptSince: Date;
  /** Null: there is none on record. */
  readonly posting: PostingEvidence | null;
  readonly postingId: PostingId | null;
  /** The latest time that what a source sent was refused under this id. */
  readonly refusal: { readonly at: Date; readonly reason: string; readonly field: string | null } | null;
  /** Null: nobody with this address. */
  readonly person: PersonEvidence | null;
  /** Of this person, for the openings that the posting was ever part of. */
  readonly alerts: readonly Alert[];
  /** Their mails that have, or had room for none of, one of these alerts. */
  readonly mails: readonly KeptDelivery[];
  /** That they hid it or have applied; null where they did not. */
  readonly keptAway: Pick<KeptAway, 'kind' | 'at'> | null;
  readonly postponed: readonly { readonly at: Date; readonly by: PostponedBy; readonly until: Date }[];
  readonly feedback: readonly FeedbackEvidence[];
}
