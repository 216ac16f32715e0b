import { Schema } from 'mongoose';
import type { ToldWords } from '@app/core/query';
import {
  NO_RESTRAINTS,
  LANGUAGES,
  RHYTHMS,
  SEARCH_STATES,
  type Language,
  type Restraints,
  type Rhythm,
  type SavedSearchState,
  type Schedule,
} from '@app/core/domain';

/** What a person agreed to, when, in which words. */
export interface ConsentRecord {
  at: Date;
  wording: string;
  savedSearchId: string;
}

/** A person with an address. `confirmedAt` null: nothing but a confirmation may be mailed to it. */
export interface SubscriberDoc {
  _id: string;
  address: string;
  /** Keyed hash of the canonical address: unique. */
  addressHash: string;
  confirmedAt: Date | null;
  /** Set by one-click unsubscribe; cleared when a search is confirmed anew. */
  unsubscribedAt: Date | null;
  schedule: Schedule;
  consents: ConsentRecord[];
  /** Instant alerts found before this instant wait for it and share one mail. */
  gatherUntil: Date | null;
  /** Absent: nothing is held back. */
  restraints?: Restraints;
  /** Of the mails; absent: English. */
  language?: Language;
  createdAt: Date;
}

/** What a subscriber has said about when not to be written to. */
export const restraintsOf = ({ restraints }: Pick<SubscriberDoc, 'restraints'>): Restraints =>
  restraints ?? NO_RESTRAINTS;

/** The language of a subscriber's mails. */
export const languageOf = (subscriber: Pick<SubscriberDoc, 'language'> | null): Language =>
  subscriber?.language ?? LANGUAGES[0];

/**
 * Something about a saved search that its subscriber is told once, in the next mail with alerts. `counted`: an api has worked
 * out `told`. `deliveryId`: the mail that has it; it goes when that mail is accepted, and is told anew when it ends otherwise.
 */
export interface SearchNews {
  kind: 'words';
  counted: boolean;
  told?: ToldWords;
  deliveryId?: string;
}

/** One wording of a saved search and the stretch of changes over which it was active: `fromSeq < seq <= toSeq`. */
export interface SearchVersion {
  query: string;
  /** Version of the table of related words that it is read with; absent: the first. */
  related?: number;
  fromSeq: number;
  /** null while it is the current one. */
  toSeq: number | null;
}

/**
 * A saved search. `versions` holds the active wording (if any) and those that postings committed earlier may still have
 * to be matched with: the matcher compares posting p with every version where fromSeq < p.seq <= toSeq.
 */
export interface SavedSearchDoc {
  _id: string;
  subscriberId: string;
  /** Canonical text of the query. */
  query: string;
  /** Version of the table of related words that its wording is read with; absent: the first. */
  related?: number;
  rhythm: Rhythm;
  state: SavedSearchState;
  /** Number of its latest change in the one order of all changes. */
  seq: number;
  versions: SearchVersion[];
  createdAt: Date;
  updatedAt: Date;
  confirmedAt: Date | null;
  /** What it was before its latest edit, so that the edit can be undone; absent: it was never edited. */
  previous?: { query: string; related?: number; rhythm: Rhythm };
  /** Names the search in the secret address of its feed; absent: it has none. A new one makes the old address worthless. */
  feedKey?: string;
  /** Keys of the feeds of searches that were joined with this one: their addresses go on until a new one is made. */
  joinedFeedKeys?: string[];
  /** The search that goes on in the place of this one, which had the same wording and is deleted. */
  joinedInto?: string;
  /** Absent: there is none, or it has been told. */
  news?: SearchNews;
}

/** An address that must not be written to. */
export interface SuppressionDoc {
  /** addressHash. */
  _id: string;
  reason: string;
  at: Date;
}

/** When mails that anybody can ask for went to a mailbox, so that nobody can flood it with them. */
export interface AddressLimitDoc {
  /** Keyed hash of the mailbox. */
  _id: string;
  /** While it was not proved that its owner wants mails. */
  at: Date[];
  /** Since then; absent: none. */
  proved?: Date[];
  /** When it was counted last: the record is forgotten a while after. */
  lastAt: Date;
}

export const SubscriberSchema = new Schema<SubscriberDoc>(
  {
    _id: { type: String, required: true },
    address: { type: String, required: true },
    addressHash: { type: String, required: true },
    confirmedAt: { type: Date, default: null },
    unsubscribedAt: { type: Date, default: null },
    schedule: {
      type: new Schema({ timeZone: String, hour: Number, weekday: Number }, { _id: false }),
      required: true,
    },
    consents: { type: [Schema.Types.Mixed] as unknown as ConsentRecord[], default: [] },
    gatherUntil: { type: Date, default: null },
    restraints: { type: Schema.Types.Mixed },
    language: { type: String, enum: LANGUAGES },
    createdAt: { type: Date, required: true },
  },
  { collection: 'subscribers', versionKey: false },
);
SubscriberSchema.index({ addressHash: 1 }, { unique: true });
SubscriberSchema.index(
  { createdAt: 1 },
  { name: 'unconfirmed', partialFilterExpression: { confirmedAt: null } },
);

export const SavedSearchSchema = new Schema<SavedSearchDoc>(
  {
    _id: { type: String, required: true },
    subscriberId: { type: String, required: true },
    query: { type: String, required: true },
    related: { type: Number },
    rhythm: { type: String, enum: RHYTHMS, required: true },
    state: { type: String, enum: SEARCH_STATES, required: true },
    seq: { type: Number, required: true },
    versions: {
      type: [
        new Schema(
          { query: String, related: Number, fromSeq: Number, toSeq: { type: Number, default: null } },
          { _id: false },
        ),
      ],
      default: [],
    },
    createdAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
    confirmedAt: { type: Date, default: null },
    previous: {
      type: new Schema({ query: String, related: Number, rhythm: String }, { _id: false }),
      default: undefined,
    },
    feedKey: { type: String },
    joinedFeedKeys: { type: [String], default: undefined },
    joinedInto: { type: String },
    news: { type: Schema.Types.Mixed },
  },
  { collection: 'savedSearches', versionKey: false },
);
SavedSearchSchema.index({ seq: 1 });
SavedSearchSchema.index({ subscriberId: 1 });
SavedSearchSchema.index({ state: 1 });
// Only searches with a wording that has ended: once it is taken away they leave the index.
SavedSearchSchema.index(
  { 'versions.toSeq': 1 },
  { name: 'ended-wordings', partialFilterExpression: { 'versions.toSeq': { $type: 'number' } } },
);
SavedSearchSchema.index(
  { feedKey: 1 },
  { name: 'feeds', unique: true, partialFilterExpression: { feedKey: { $type: 'string' } } },
);
SavedSearchSchema.index(
  { joinedFeedKeys: 1 },
  { name: 'joined-feeds', partialFilterExpression: { joinedFeedKeys: { $type: 'string' } } },
);
// What an api is to count, and what the next mail of a person is to tell.
SavedSearchSchema.index(
  { 'news.counted': 1 },
  { name: 'news-to-count', partialFilterExpression: { 'news.counted': false } },
);
SavedSearchSchema.index(
  { subscriberId: 1, 'news.counted': 1 },
  { name: 'news-to-tell', partialFilterExpression: { 'news.counted': true } },
);
// The key that makes a second search of one wording impossible is made by the migration that joins those there were.

export const SuppressionSchema = new Schema<SuppressionDoc>(
  {
    _id: { type: String, required: true },
    reason: { type: String, required: true },
    at: { type: Date, required: true },
  },
  { collection: 'suppressions', versionKey: false },
);

export const AddressLimitSchema = new Schema<AddressLimitDoc>(
  {
    _id: { type: String, required: true },
    at: { type: [Date], default: [] },
    proved: { type: [Date], default: undefined },
    lastAt: { type: Date, required: true },
  },
  { collection: 'addressLimits', versionKey: false },
);
AddressLimitSchema.index({ lastAt: 1 });
