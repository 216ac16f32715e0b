import type { DeliveryId, SubscriberId } from '../ids/index.js';

/**
 * What became of a copy. `waiting`: the notifier has not tried it yet. `failed`: the mail server did not take it. `gone`: there is
 * nothing to copy any more.
 */
export const COPY_STATES = ['waiting', 'accepted', 'failed', 'gone'] as const;
export type CopyState = (typeof COPY_STATES)[number];

/** A copy of a mail that an operator has sent to themselves. It is tried once; what the mail server said is kept. */
export interface MailCopy {
  readonly id: string;
  readonly deliveryId: DeliveryId;
  /** Whose mail it is: with the person goes what was copied of them. */
  readonly subscriberId: SubscriberId;
  /** An address of the operator. */
  readonly to: string;
  readonly askedAt: Date;
  readonly state: CopyState;
  readonly endedAt: Date | null;
  /** The mail server's answer in a line, or what was wrong. */
  readonly detail: string | null;
}

/** Copies that an account keeps, the newest. */
export const MOST_COPIES = 20;
