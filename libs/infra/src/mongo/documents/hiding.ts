import { FACT_NAMES, HIDING_SUBJECTS } from '@app/core/posting';
import { REPORT_KINDS, type Hiding, type KeptReport } from '@app/core/records';
import { schemaOf } from './definition.js';

export const HidingSchema = schemaOf<Hiding>(
  {
    _id: { type: String, required: true },
    subject: { type: String, enum: HIDING_SUBJECTS, required: true },
    value: { type: String, required: true },
    at: { type: Date, required: true },
    state: { type: String, enum: ['hiding', 'hidden', 'lifting'], required: true },
  },
  { collection: 'hidings', versionKey: false },
);

HidingSchema.index({ state: 1, at: 1 });
HidingSchema.index({ at: -1 });

export const ReportSchema = schemaOf<KeptReport>(
  {
    _id: { type: String, required: true },
    postingId: { type: String, required: true },
    kind: { type: String, enum: REPORT_KINDS, required: true },
    field: { type: String, enum: FACT_NAMES },
    count: { type: Number, required: true },
    notes: { type: [String], default: [] },
    firstAt: { type: Date, required: true },
    lastAt: { type: Date, required: true },
  },
  { collection: 'reports', versionKey: false },
);
ReportSchema.index({ postingId: 1 });
ReportSchema.index({ lastAt: -1 });
ReportSchema.index({ kind: 1, lastAt: -1 });
