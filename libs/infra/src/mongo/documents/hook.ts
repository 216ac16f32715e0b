import { Schema } from 'mongoose';
import { HOOK_KINDS, type HookFault, type HookKind } from '@app/core/delivery';

/** An address on the web that is told what one saved search finds, in the rhythm of its mails. */
export interface HookDoc {
  _id: string;
  subscriberId: string;
  savedSearchId: string;
  kind: HookKind;
  /** A secret of its owner: it is never logged. */
  url: string;
  /** `off`: it answered that it is gone, or failed too often; its owner can turn it on again. */
  state: 'on' | 'off';
  /** Deliveries given up since the last that was accepted. */
  failures: number;
  /** Why it is off, or what went wrong last, in English; null after one that was accepted. */
  lastError: string | null;
  /** The same as data. Absent where nothing failed since it is noted. */
  lastFault?: HookFault | null;
  lastAcceptedAt: Date | null;
  createdAt: Date;
}

export const HookSchema = new Schema<HookDoc>(
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
