import { Schema } from 'mongoose';
import { DRY_RUN_STATES, READ_OUTCOMES, type KeptDryRun, type KeptRead } from '@app/core/running';
import { schemaOf } from './definition.js';

const KEPT_SECONDS = 14 * 86_400;
const count = { type: Number, default: 0 } as const;

export const ReadSchema = schemaOf<KeptRead>(
  {
    _id: { type: String, required: true },
    source: { type: String, required: true },
    at: { type: Date, required: true },
    outcome: { type: String, enum: READ_OUTCOMES, required: true },
    times: count,
    listed: count,
    new: count,
    changed: count,
    closed: count,
    skipped: count,
    faults: count,
    bytes: count,
    ms: count,
    reason: { type: String, default: null },
    message: { type: String, default: null },
    beginning: { type: String, default: null },
  },
  { collection: 'reads', versionKey: false },
);
ReadSchema.index({ source: 1, at: -1 });
ReadSchema.index({ at: 1 }, { expireAfterSeconds: KEPT_SECONDS });

export const DryRunSchema = schemaOf<KeptDryRun>(
  {
    _id: { type: String, required: true },
    state: { type: String, enum: DRY_RUN_STATES, required: true },
    by: { type: String, required: true },
    askedAt: { type: Date, required: true },
    claimedUntil: { type: Date, default: null },
    endedAt: { type: Date, default: null },
    fault: { type: Schema.Types.Mixed, default: null },
    found: { type: Schema.Types.Mixed, default: null },
  },
  { collection: 'dryRuns', versionKey: false, minimize: false },
);
DryRunSchema.index({ askedAt: 1 }, { expireAfterSeconds: KEPT_SECONDS });
DryRunSchema.index({ state: 1, askedAt: 1 }, { name: 'asked', partialFilterExpression: { state: 'asked' } });
