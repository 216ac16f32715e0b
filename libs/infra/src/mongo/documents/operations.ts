import { DEAD_LETTER_STAGES, type KeptDeadLetter } from '@app/core/running';
import { schemaOf } from './definition.js';

export const PUSH_TOKEN_KINDS = ['bearer', 'webhook'] as const;

/** Who may push: with a bearer token, of which the hash is stored, or with signed webhooks, whose secret is derived. */
export interface PushTokenDoc {
  _id: string;
  kind: (typeof PUSH_TOKEN_KINDS)[number];
  /** Empty for a webhook. */
  hash: string;
  /** The one source that its postings belong to. */
  source: string;
  label: string;
  createdAt: Date;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
}

/** A signed webhook that was taken: the same bytes again are a replay. Forgotten when their time is too old anyway. */
export interface ReceivedWebhookDoc {
  /** `<push token>.<webhook-id>.<webhook-timestamp>` */
  _id: string;
  at: Date;
}

/** The one order of all changes: see sequence.ts. */
export interface CounterDoc {
  _id: string;
  value: number;
}

export const DeadLetterSchema = schemaOf<KeptDeadLetter>(
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
DeadLetterSchema.index({ origin: 1, _id: 1 }, { name: 'by-origin' });
DeadLetterSchema.index({ stage: 1, _id: 1 }, { name: 'by-stage' });

export const PushTokenSchema = schemaOf<PushTokenDoc>(
  {
    _id: { type: String, required: true },
    kind: { type: String, enum: PUSH_TOKEN_KINDS, default: 'bearer' },
    hash: { type: String, default: '' },
    source: { type: String, required: true },
    label: { type: String, default: '' },
    createdAt: { type: Date, required: true },
    lastUsedAt: { type: Date, default: null },
    revokedAt: { type: Date, default: null },
  },
  { collection: 'pushTokens', versionKey: false },
);

const REMEMBER_WEBHOOKS_SECONDS = 3_600;

export const ReceivedWebhookSchema = schemaOf<ReceivedWebhookDoc>(
  { _id: { type: String, required: true }, at: { type: Date, required: true } },
  { collection: 'receivedWebhooks', versionKey: false },
);
ReceivedWebhookSchema.index({ at: 1 }, { expireAfterSeconds: REMEMBER_WEBHOOKS_SECONDS });

export const CounterSchema = schemaOf<CounterDoc>(
  { _id: { type: String, required: true }, value: { type: Number, required: true } },
  { collection: 'counters', versionKey: false },
);
