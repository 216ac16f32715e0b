import { Schema } from 'mongoose';
import { HOOK_KINDS } from '@app/core/delivery';
import type { Hook } from '@app/core/records';
import { schemaOf } from './definition.js';

export const HookSchema = schemaOf<Hook>(
  {
    _id: { type: String, required: true },
    subscriberId: { type: String, required: true },
    savedSearchId: { type: String, required: true },
    kind: { type: String, enum: HOOK_KINDS, required: true },
    url: { type: String, required: true },
    state: { type: String, enum: ['on', 'off'], required: true },
    failures: { type: Number, default: 0 },
    lastError: { type: String, default: null },
    lastFault: { type: Schema.Types.Mixed },
    lastAcceptedAt: { type: Date, default: null },
    createdAt: { type: Date, required: true },
  },
  { collection: 'hooks', versionKey: false },
);
HookSchema.index({ subscriberId: 1 });
