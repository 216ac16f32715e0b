import type { SubscriberId } from '@app/core/ids';
import { FEEDBACK_KINDS, type FeedbackKind } from '@app/core/feedback';
import { schemaOf } from './definition.js';

export const FEEDBACK_CHANNELS = [
  'dialogue',
  'return-path',
  'ses',
  'postmark',
  'sendgrid',
  'mailgun',
] as const;
/** How feedback came: in the SMTP dialogue, as a mail to an address of ours, or from a provider's webhook. */
export type FeedbackChannel = (typeof FEEDBACK_CHANNELS)[number];

/** What was said about one mail to one address. It holds no address. */
export interface FeedbackDoc {
  /** Deterministic: the same report again is the same record. */
  _id: string;
  addressHash: string;
  /** Null where nobody with that address is known any more. */
  subscriberId: SubscriberId | null;
  kind: FeedbackKind;
  channel: FeedbackChannel;
  /** RFC 3463 code, where there was one. */
  status: string | null;
  /** What followed: a step of core/feedback, with its reason. */
  step: string;
  at: Date;
}

/** A domain that refuses us: nothing is sent there until then. */
export interface MailPauseDoc {
  /** The domain. */
  _id: string;
  since: Date;
  until: Date;
  /** Pauses in a row: each is longer than the one before. */
  times: number;
  /** First line of the refusal, without addresses. */
  detail: string;
}

export const FeedbackSchema = schemaOf<FeedbackDoc>(
  {
    _id: { type: String, required: true },
    addressHash: { type: String, required: true },
    subscriberId: { type: String, default: null },
    kind: { type: String, enum: FEEDBACK_KINDS, required: true },
    channel: { type: String, enum: FEEDBACK_CHANNELS, required: true },
    status: { type: String, default: null },
    step: { type: String, required: true },
    at: { type: Date, required: true },
  },
  { collection: 'feedback', versionKey: false },
);
FeedbackSchema.index({ addressHash: 1, at: -1 });
FeedbackSchema.index({ at: 1 });

export const MailPauseSchema = schemaOf<MailPauseDoc>(
  {
    _id: { type: String, required: true },
    since: { type: Date, required: true },
    until: { type: Date, required: true },
    times: { type: Number, required: true },
    detail: { type: String, default: '' },
  },
  { collection: 'mailPauses', versionKey: false },
);
MailPauseSchema.index({ until: 1 });
