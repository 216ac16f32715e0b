import { Schema } from 'mongoose';
import { ATTEMPT_OUTCOMES, DELIVERY_STATES } from '@app/core/delivery';
import { WINDOW_KINDS } from '@app/core/subscription';
import type { DeliveryAttempt, DeliveryItem, KeptDelivery } from '@app/core/records';
import { AlertMatchSchema } from './alert.js';
import { partOf, schemaOf } from './definition.js';

const DeliveryItemSchema = partOf<DeliveryItem>({
  alertId: String,
  clusterId: String,
  matches: [AlertMatchSchema],
  suppressed: { type: String, default: null },
  perhapsMailed: { type: Boolean },
});

const AttemptSchema = partOf<DeliveryAttempt>({
  n: Number,
  token: String,
  startedAt: Date,
  finishedAt: { type: Date, default: null },
  outcome: { type: String, enum: ATTEMPT_OUTCOMES },
  code: { type: Number, default: null },
  detail: { type: String, default: null },
});

export const DeliverySchema = schemaOf<KeptDelivery>(
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
    lease: {
      type: partOf<NonNullable<KeptDelivery['lease']>>({ token: String, until: Date }),
      default: null,
    },
    attempts: { type: [AttemptSchema], default: [] },
    messageId: { type: String, required: true },
    renderFailures: { type: Number },
    reason: { type: String, default: null },
    lapses: { type: Boolean },
    createdAt: { type: Date, required: true },
    dueAt: { type: Date, required: true },
    finishedAt: { type: Date, default: null },
    traceparent: { type: String },
  },
  { collection: 'deliveries', versionKey: false },
);
// By kind first, so that each channel, whichever there are, finds its own without passing over those of others.
DeliverySchema.index(
  { kind: 1, nextAt: 1 },
  { name: 'due-by-kind', partialFilterExpression: { nextAt: { $type: 'date' } } },
);
DeliverySchema.index({ 'lease.until': 1 }, { name: 'leases', partialFilterExpression: { state: 'sending' } });
DeliverySchema.index({ state: 1 }, { name: 'held', partialFilterExpression: { state: 'held' } });
DeliverySchema.index({ finishedAt: 1 }, { name: 'ended-lapses', partialFilterExpression: { lapses: true } });
// What operators look for and work through, in the order of ids: all that is neither under way nor settled well.
DeliverySchema.index(
  { state: 1, _id: 1 },
  {
    name: 'work',
    partialFilterExpression: { state: { $in: ['pending', 'retry', 'ambiguous', 'dead', 'held'] } },
  },
);
DeliverySchema.index(
  { 'items.matches.postingId': 1, _id: 1 },
  {
    name: 'work-by-posting',
    partialFilterExpression: { state: { $in: ['pending', 'retry', 'ambiguous', 'dead', 'held'] } },
  },
);
DeliverySchema.index({ subscriberId: 1, createdAt: -1 });
// An operator has the Message-ID of a mail.
DeliverySchema.index({ messageId: 1 });
// Alarms count what deliveries were settled as by the index alone. It and `ended-lapses` keep names from before that word.
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
