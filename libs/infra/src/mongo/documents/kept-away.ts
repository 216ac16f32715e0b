import { KEPT_AWAY_KINDS, type KeptAway } from '@app/core/kept-away';
import { schemaOf } from './definition.js';

export const KeptAwaySchema = schemaOf<KeptAway>(
  {
    _id: { type: String, required: true },
    subscriberId: { type: String, required: true },
    clusterId: { type: String, required: true },
    postingIds: { type: [String], default: [] },
    kind: { type: String, enum: KEPT_AWAY_KINDS, required: true },
    at: { type: Date, required: true },
  },
  { collection: 'keptAway', versionKey: false },
);
// Whether what is about to be told is kept away.
KeptAwaySchema.index({ subscriberId: 1, postingIds: 1 });
// The page, and which leave first.
KeptAwaySchema.index({ subscriberId: 1, at: -1 });
// What is forgotten.
KeptAwaySchema.index({ at: 1 });
