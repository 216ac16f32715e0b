import { Schema } from 'mongoose';
import { LANGUAGES, RHYTHMS, SEARCH_STATES, type Renewal, type Schedule } from '@app/core/subscription';
import type { SavedSearch, SearchWording, Subscriber } from '@app/core/records';
import { partOf, schemaOf } from './definition.js';

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

export const SubscriberSchema = schemaOf<Subscriber>(
  {
    _id: { type: String, required: true },
    address: { type: String, required: true },
    addressHash: { type: String, required: true },
    confirmedAt: { type: Date, default: null },
    unsubscribedAt: { type: Date, default: null },
    schedule: {
      type: partOf<Schedule>({ timeZone: String, hour: Number, weekday: Number }),
      required: true,
    },
    consents: { type: [Schema.Types.Mixed], default: [] },
    gatherUntil: { type: Date, default: null },
    linksFrom: { type: Date },
    usedMonth: { type: String },
    renewal: {
      type: partOf<Renewal>({ askedAt: Date, endedAt: { type: Date, default: null } }),
      default: undefined,
    },
    restraints: { type: Schema.Types.Mixed },
    language: { type: String, enum: LANGUAGES },
    auditKey: { type: String },
    createdAt: { type: Date, required: true },
  },
  { collection: 'subscribers', versionKey: false },
);
SubscriberSchema.index({ addressHash: 1 }, { unique: true });
SubscriberSchema.index(
  { createdAt: 1 },
  { name: 'unconfirmed', partialFilterExpression: { confirmedAt: null } },
);

// Who is to be asked whether they still want their searches, and whose answer is waited for.
SubscriberSchema.index(
  { usedMonth: 1 },
  { name: 'last-used', partialFilterExpression: { usedMonth: { $type: 'string' } } },
);
SubscriberSchema.index(
  { 'renewal.askedAt': 1 },
  {
    name: 'unanswered',
    partialFilterExpression: { 'renewal.endedAt': null, 'renewal.askedAt': { $type: 'date' } },
  },
);

export const SavedSearchSchema = schemaOf<SavedSearch>(
  {
    _id: { type: String, required: true },
    subscriberId: { type: String, required: true },
    query: { type: String, required: true },
    typed: { type: String },
    name: { type: String },
    related: { type: Number },
    rhythm: { type: String, enum: RHYTHMS, required: true },
    state: { type: String, enum: SEARCH_STATES, required: true },
    seq: { type: Number, required: true },
    // The wordings of the search.
    versions: {
      type: [
        partOf<SearchWording>({
          query: String,
          typed: String,
          related: Number,
          fromSeq: Number,
          toSeq: { type: Number, default: null },
        }),
      ],
      default: [],
    },
    createdAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
    confirmedAt: { type: Date, default: null },
    previous: {
      type: partOf<NonNullable<SavedSearch['previous']>>({
        query: String,
        typed: String,
        name: String,
        related: Number,
        rhythm: String,
      }),
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
// An operator looks for a search by its text, or by how it begins.
SavedSearchSchema.index({ query: 1 });
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

export const SuppressionSchema = schemaOf<SuppressionDoc>(
  {
    _id: { type: String, required: true },
    reason: { type: String, required: true },
    at: { type: Date, required: true },
  },
  { collection: 'suppressions', versionKey: false },
);

export const AddressLimitSchema = schemaOf<AddressLimitDoc>(
  {
    _id: { type: String, required: true },
    at: { type: [Date], default: [] },
    proved: { type: [Date], default: undefined },
    lastAt: { type: Date, required: true },
  },
  { collection: 'addressLimits', versionKey: false },
);
AddressLimitSchema.index({ lastAt: 1 });
