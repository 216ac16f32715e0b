import { Schema } from 'mongoose';
import {
  ATTEMPT_OUTCOMES,
  DELIVERY_STATES,
  type AttemptOutcome,
  type DeadReason,
  type DeliveryState,
  type SuppressionReason,
} from '@app/core/delivery';
import { WINDOW_KINDS, type WindowKind } from '@app/core/subscription';
import type { ToldWords, AlertMatch } from '@app/core/records';
import { AlertMatchSchema } from './alert.js';

/** One opening in a delivery. `suppressed` says why it was left out when that was composed. */
export interface DeliveryItem {
  alertId: string;
  clusterId: string;
  matches: AlertMatch[];
  suppressed: SuppressionReason | null;
  /** An attempt that stayed ambiguous held it: whatever became of it since, it may have been read. */
  perhapsMailed?: true;
}

/** What a mail tells about a saved search itself, for the wording `query`. */
export interface DeliveredNews extends ToldWords {
  readonly savedSearchId: string;
  readonly query: string;
}

/** One try to hand a delivery to the other side of its channel. */
export interface AttemptDoc {
  n: number;
  token: string;
  startedAt: Date;
  finishedAt: Date | null;
  outcome: AttemptOutcome;
  /** What the other side answered as a number, where it did: the SMTP reply code, the HTTP status. */
  code: number | null;
  /** The answer in a line, without addresses. */
  detail: string | null;
}

/**
 * What one subscriber is told at a time over one channel, as it is stored: its items are frozen, its attempts are appended,
 * its state only moves forward. `Delivery` is the same as a union of what each kind has.
 */
export interface DeliveryDoc {
  _id: string;
  /** What a mail tells (DELIVERY_CONTENTS); for alerts over another channel the name of that channel. */
  kind: string;
  subscriberId: string;
  /** The search to confirm; of a link, one that was asked for again; beside mail, the search whose alerts are told. */
  savedSearchId: string | null;
  /** Whom the alerts go to where that is not the subscriber's mailbox: the id that the channel knows it by, such as a hook's. */
  hookId: string | null;
  rhythm: WindowKind | null;
  /** Local date (daily), week (weekly), hour (hourly), first alert (instant) or end of an absence that this delivery is for. */
  windowKey: string | null;
  items: DeliveryItem[];
  /** Of a mail: alerts of this window beyond its bound: they name this delivery, and the page it links to lists them. */
  overflow: number;
  /** Of a mail with alerts; absent: none. */
  news?: DeliveredNews[];
  state: DeliveryState;
  /** When the next attempt is due; null in a final state. */
  nextAt: Date | null;
  /** MongoDB server time, so that a wrong clock on one machine cannot claim twice. */
  lease: { token: string; until: Date } | null;
  attempts: AttemptDoc[];
  /** The same for every attempt. */
  messageId: string;
  /** How often it could not be made; none where it always could. */
  renderFailures?: number;
  reason: SuppressionReason | DeadReason | null;
  /** It leaves out items whose alerts are to be let go when it has ended. */
  lapses?: true;
  createdAt: Date;
  dueAt: Date;
  finishedAt: Date | null;
}

const DeliveryItemSchema = new Schema<DeliveryItem>(
  {
    alertId: String,
    clusterId: String,
    matches: [AlertMatchSchema],
    suppressed: { type: String, default: null },
    perhapsMailed: { type: Boolean },
  },
  { _id: false },
);

const AttemptSchema = new Schema<AttemptDoc>(
  {
    n: Number,
    token: String,
    startedAt: Date,
    finishedAt: { type: Date, default: null },
    outcome: { type: String, enum: ATTEMPT_OUTCOMES },
    code: { type: Number, default: null },
    detail: { type: String, default: null },
  },
  { _id: false },
);

export const DeliverySchema = new Schema<DeliveryDoc>(
  {
    _id: { type: String, required: true },
    kind: { type: String, match: /^[a-z][a-z-]*$/, required: true },
    subscriberId: { type: String, required: true },
    savedSearchId: { type: String, default: null },
    hookId: { type: String, default: null },
    rhythm: { type: String, enum: [...WINDOW_KINDS, null], default: null },
    windowKey: { type: String, default: null },
    items: { type: [DeliveryItemSchema], default: [] },
    overflow: { type: Number, default: 0 },
    news: { type: Schema.Types.Mixed },
    state: { type: String, enum: DELIVERY_STATES, required: true },
    nextAt: { type: Date, default: null },
    lease: { type: new Schema({ token: String, until: Date }, { _id: false }), default: null },
    attempts: { type: [AttemptSchema], default: [] },
    messageId: { type: String, required: true },
    renderFailures: { type: Number },
    reason: { type: String, default: null },
    lapses: { type: Boolean },
    createdAt: { type: Date, required: true },
    dueAt: { type: Date, required: true },
    finishedAt: { type: Date, default: null },
  },
  { collection: 'deliveries', versionKey: false },
);
DeliverySchema.index({ nextAt: 1 }, { name: 'due', partialFilterExpression: { nextAt: { $type: 'date' } } });
DeliverySchema.index(
  { nextAt: 1 },
  { name: 'due-hooks', partialFilterExpression: { kind: 'hook', nextAt: { $type: 'date' } } },
);
DeliverySchema.index({ 'lease.until': 1 }, { name: 'leases', partialFilterExpression: { state: 'sending' } });
DeliverySchema.index({ state: 1 }, { name: 'held', partialFilterExpression: { state: 'held' } });
DeliverySchema.index({ finishedAt: 1 }, { name: 'ended-lapses', partialFilterExpression: { lapses: true } });
DeliverySchema.index({ subscriberId: 1, createdAt: -1 });
// Alarms count how deliveries ended by the index alone.
DeliverySchema.index(
  { finishedAt: 1, kind: 1, state: 1, reason: 1 },
  { name: 'ended', partialFilterExpression: { finishedAt: { $type: 'date' } } },
);
DeliverySchema.index({ finishedAt: 1 }, { name: 'dead', partialFilterExpression: { state: 'dead' } });
// By state and age: only what still waits, so that it stays small.
DeliverySchema.index(
  { state: 1, nextAt: 1 },
  { name: 'waiting', partialFilterExpression: { nextAt: { $type: 'date' } } },
);
DeliverySchema.index(
  { kind: 1, createdAt: 1, subscriberId: 1 },
  { name: 'waiting-since', partialFilterExpression: { nextAt: { $type: 'date' } } },
);
