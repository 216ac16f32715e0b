export const FEEDBACK_KINDS = ['hard', 'soft', 'unclear', 'sender', 'complaint', 'unsubscribe'] as const;
/**
 * What is said about a mail. `hard`: the mailbox or its domain does not exist. `soft`: it cannot take mail now. `unclear`:
 * refused for good without a reason that blames the receiver. `sender`: we are refused, by a policy (RFC 3463, x.7.x).
 * `complaint`: somebody pressed "this is spam". `unsubscribe`: somebody wrote to the address for leaving.
 */
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number];

/** Why an address is not written to any more. */
export type SuppressedBecause = 'hard-bounce' | 'soft-bounces' | 'complaint';

/** What follows from feedback. */
export type FeedbackStep =
  | { readonly step: 'suppress'; readonly reason: SuppressedBecause; readonly leaves: boolean }
  | { readonly step: 'leave' }
  /** Sending to the receiver's domain rests, and the operator is told: the receiver is not to blame. */
  | { readonly step: 'pause' }
  | { readonly step: 'count' };

/** That many mails that did not arrive, in that many days, are one too many. */
export const SOFT_BOUNCES = 5;
export const SOFT_DAYS = 7;

const DAY = 86_400_000;

/** Decides what follows. `softBefore`: when other mails to the same address came back soft or unclear. */
export function decideFeedback(kind: FeedbackKind, softBefore: readonly Date[], now: Date): FeedbackStep {
  switch (kind) {
    case 'hard':
      return { step: 'suppress', reason: 'hard-bounce', leaves: false };
    case 'complaint':
      return { step: 'suppress', reason: 'complaint', leaves: true };
    case 'unsubscribe':
      return { step: 'leave' };
    case 'sender':
      return { step: 'pause' };
    case 'soft':
    case 'unclear': {
      const since = now.getTime() - SOFT_DAYS * DAY;
      const recent = softBefore.filter((at) => at.getTime() > since).length + 1;
      return recent >= SOFT_BOUNCES
        ? { step: 'suppress', reason: 'soft-bounces', leaves: false }
        : { step: 'count' };
    }
  }
}
