import type { KeptRereading } from '@app/core/running';
import { Schema } from 'mongoose';
import { schemaOf } from './definition.js';

const number = { type: Number, required: true } as const;
const date = { type: Date, required: true } as const;

export const KeptRereadingSchema = schemaOf<KeptRereading>(
  {
    _id: { type: String, required: true },
    startedAt: date,
    seenAt: date,
    endedAt: { type: Date, default: null },
    all: number,
    read: number,
    perSecond: number,
    sources: Schema.Types.Mixed,
    lastFault: Schema.Types.Mixed,
  },
  { collection: 'rereadings', versionKey: false },
);
KeptRereadingSchema.index({ startedAt: -1 });
