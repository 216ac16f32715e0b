import { Schema } from 'mongoose';
import type { PastPosting, PastRestraints, PastWording, StepName } from '@app/core/trace';
import { schemaOf } from './definition.js';

/** A line of the trace as it is stored. Its other fields are those of its step: see core/trace. */
export interface TraceDoc {
  readonly step: StepName;
  readonly at: Date;
  readonly process: string;
}

// Written by the driver past mongoose, and read lean: the shape is core's.
export const TraceSchema = schemaOf<TraceDoc>(
  {
    step: { type: String, required: true },
    at: { type: Date, required: true },
    process: { type: String, required: true },
  },
  { collection: 'trace', versionKey: false, strict: false, strictQuery: false },
);
TraceSchema.index({ at: 1 });
for (const subject of ['posting', 'subscriber', 'delivery'] as const)
  TraceSchema.index(
    { [`of.${subject}`]: 1, at: 1 },
    { name: subject, partialFilterExpression: { [`of.${subject}`]: { $exists: true } } },
  );
TraceSchema.index(
  { source: 1, at: 1 },
  { name: 'source', partialFilterExpression: { source: { $exists: true } } },
);

export const PastPostingSchema = schemaOf<PastPosting>(
  {
    _id: { type: String, required: true },
    postingId: { type: String, required: true },
    untilSeq: { type: Number, required: true },
    until: { type: Date, required: true },
    revision: { type: Number, required: true },
    over: { type: Schema.Types.Mixed, required: true },
  },
  { collection: 'pastPostings', versionKey: false },
);
PastPostingSchema.index({ postingId: 1, untilSeq: -1 });
PastPostingSchema.index({ until: 1 });

export const PastWordingSchema = schemaOf<PastWording>(
  {
    _id: { type: String, required: true },
    savedSearchId: { type: String, required: true },
    subscriberId: { type: String, required: true },
    query: { type: String, required: true },
    typed: { type: String },
    related: { type: Number },
    fromSeq: { type: Number, required: true },
    toSeq: { type: Number, required: true },
    keptAt: { type: Date, required: true },
  },
  { collection: 'pastWordings', versionKey: false },
);
PastWordingSchema.index({ subscriberId: 1, fromSeq: 1 });
PastWordingSchema.index({ savedSearchId: 1, fromSeq: 1 });
PastWordingSchema.index({ keptAt: 1 });

export const PastRestraintsSchema = schemaOf<PastRestraints>(
  {
    _id: { type: String, required: true },
    subscriberId: { type: String, required: true },
    until: { type: Date, required: true },
    restraints: { type: Schema.Types.Mixed, required: true },
    schedule: { type: Schema.Types.Mixed, required: true },
  },
  { collection: 'pastRestraints', versionKey: false },
);
PastRestraintsSchema.index({ subscriberId: 1, until: 1 });
PastRestraintsSchema.index({ until: 1 });
