import type { FeedbackKind } from '../feedback/index.js';
import type { SubscriberId } from '../ids/index.js';

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
export interface KeptFeedback {
  /** Deterministic: the same report again is the same record. */
  readonly _id: string;
  readonly addressHash: string;
  /** Null where nobody with that address was known, or they are erased. */
  readonly subscriberId: SubscriberId | null;
  readonly kind: FeedbackKind;
  readonly channel: FeedbackChannel;
  /** RFC 3463 code, where there was one. */
  readonly status: string | null;
  /** What followed: a step of core/feedback, with its reason. */
  readonly step: string;
  readonly at: Date;
}
