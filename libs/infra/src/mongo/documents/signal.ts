import { SIGNAL_KINDS, type HeldClause, type KeptSignal } from '@app/core/quality';
import { partOf, schemaOf } from './definition.js';

export const SignalSchema = schemaOf<KeptSignal>(
  {
    _id: { type: String, required: true },
    kind: { type: String, enum: SIGNAL_KINDS, required: true },
    subscriberId: { type: String, default: null },
    at: { type: Date, required: true },
    value: { type: String, required: true },
    postingId: { type: String, default: null },
    source: { type: String, default: null },
    revision: { type: Number, default: null },
    savedSearchId: { type: String, default: null },
    clauses: { type: [partOf<HeldClause>({ text: String, field: String, seen: String })], default: [] },
    times: { type: Number, default: 1 },
  },
  { collection: 'signals', versionKey: false },
);
// What the console counts, newest first, and what is forgotten.
SignalSchema.index({ at: -1 });
SignalSchema.index({ subscriberId: 1, at: 1 });
