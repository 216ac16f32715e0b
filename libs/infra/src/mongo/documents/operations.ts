import { Schema } from 'mongoose';

export const DEAD_LETTER_STAGES = ['feed-item', 'push', 'queue', 'match', 'delivery'] as const;
export type DeadLetterStage = (typeof DEAD_LETTER_STAGES)[number];

/** Something that could not be processed: kept, counted, shown to operators, never dropped in silence. */
export interface DeadLetterDoc {
  /** Deterministic: the same bad thing seen again counts up. */
  _id: string;
  stage: DeadLetterStage;
  /** From a closed list of the stage: a metric label. */
  reason: string;
  /** A sentence that names the field and what is wrong. */
  message: string;
  /** Source, queue or delivery it came from. */
  origin: string;
  /** The first 4 kB of the thing itself. */
  sample: string;
  count: number;
  firstAt: Date;
  lastAt: Date;
}

/** A bearer token of the push API: only its hash is stored. */
export interface PushTokenDoc {
  _id: string;
  hash: string;
  /** The one source that its postings belong to. */
  source: string;
  label: string;
  createdAt: Date;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
}

/** The one order of all changes: see sequence.ts. */
export interface CounterDoc {
  _id: string;
  value: number;
}

export const DeadLetterSchema = new Schema<DeadLetterDoc>(
  {
    _id: { type: String, required: true },
    stage: { type: String, enum: DEAD_LETTER_STAGES, required: true },
    reason: { type: String, required: true },
    message: { type: String, required: true },
    origin: { type: String, required: true },
    sample: { type: String, default: '' },
    count: { type: Number, required: true },
    firstAt: { type: Date, required: true },
    lastAt: { type: Date, required: true },
  },
  { collection: 'deadLetters', versionKey: false },
);
DeadLetterSchema.index({ lastAt: -1 });

export const PushTokenSchema = new Schema<PushTokenDoc>(
  {
    _id: { type: String, required: true },
    hash: { type: String, required: true },
    source: { type: String, required: true },
    label: { type: String, default: '' },
    createdAt: { type: Date, required: true },
    lastUsedAt: { type: Date, default: null },
    revokedAt: { type: Date, default: null },
  },
  { collection: 'pushTokens', versionKey: false },
);

export const CounterSchema = new Schema<CounterDoc>(
  { _id: { type: String, required: true }, value: { type: Number, required: true } },
  { collection: 'counters', versionKey: false },
);
