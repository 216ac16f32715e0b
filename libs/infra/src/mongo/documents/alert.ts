import { Schema } from 'mongoose';
import { RHYTHMS } from '@app/core/subscription';
import type { Alert, AlertMatch } from '@app/core/records';
import { partOf, schemaOf } from './definition.js';

/** How a match is stored, on an alert and in a delivery. */
export const AlertMatchSchema = partOf<AlertMatch>({
  savedSearchId: String,
  query: String,
  postingId: String,
  at: Date,
  revision: Number,
  traceparent: String,
});

export const AlertSchema = schemaOf<Alert>(
  {
    _id: { type: String, required: true },
    subscriberId: { type: String, required: true },
    clusterId: { type: String, required: true },
    matches: { type: [AlertMatchSchema], default: [] },
    rhythm: { type: String, enum: RHYTHMS, required: true },
    createdAt: { type: Date, required: true },
    dueAt: { type: Date, required: true },
    state: { type: String, enum: ['pending', 'assigned', 'lapsed', 'held', 'dropped'], required: true },
    deliveryId: { type: String, default: null },
    later: { type: Schema.Types.Mixed },
    keptAt: { type: Date },
  },
  { collection: 'alerts', versionKey: false },
);
// Both answer from the index alone: one person may have a quarter of a million due alerts.
AlertSchema.index(
  { dueAt: 1, subscriberId: 1, state: 1 },
  { name: 'due-people', partialFilterExpression: { state: 'pending' } },
);
AlertSchema.index({ subscriberId: 1, state: 1, dueAt: 1 });
AlertSchema.index({ state: 1 }, { name: 'held', partialFilterExpression: { state: 'held' } });
AlertSchema.index({ deliveryId: 1 });
// The page of everything that matched, and the feed of a search.
AlertSchema.index({ subscriberId: 1, createdAt: -1 });
// What retention reads: in the order of age, and those that it had to keep.
AlertSchema.index({ createdAt: 1, _id: 1 });
// The operators' page of a posting: what was made of its opening, newest first.
AlertSchema.index({ clusterId: 1, createdAt: -1 });
AlertSchema.index({ keptAt: 1 }, { name: 'kept', partialFilterExpression: { keptAt: { $type: 'date' } } });
