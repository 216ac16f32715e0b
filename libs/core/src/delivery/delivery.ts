export const DELIVERY_STATES = [
  'pending',
  'sending',
  'retry',
  'ambiguous',
  'accepted',
  'dead',
  'suppressed',
  'held',
] as const;
/**
 * `retry` and `ambiguous` wait for their next attempt; `accepted`, `dead` and `suppressed` are final. `held`: restored from a
 * backup that it may have been sent after; it waits for the operator.
 */
export type DeliveryState = (typeof DELIVERY_STATES)[number];

export const DELIVERY_CONTENTS = ['alerts', 'confirmation', 'manage-link', 'renewal'] as const;
/**
 * What a delivery tells. `alerts` may be told again when an attempt stays ambiguous; the others are at most once: the person
 * can ask again.
 */
export type DeliveryContent = (typeof DELIVERY_CONTENTS)[number];

/** Name of the channel that everybody has; it alone carries confirmations and links. */
export const MAIL = 'mail';

export const SUPPRESSION_REASONS = [
  'unsubscribed',
  'unconfirmed',
  'not-renewed',
  'address-suppressed',
  'search-paused',
  'search-deleted',
  'posting-closed',
  'posting-hidden',
  'no-longer-matches',
  'company-muted',
  'kept-away',
  'hook-off',
  'nothing-left',
  'expired',
  'dropped-after-restore',
] as const;
/** Why something that matched was not told. A closed list: it is a metric label and a sentence for the operator. */
export type SuppressionReason = (typeof SUPPRESSION_REASONS)[number];

/**
 * That whom a channel tells beside the mail has turned it off, or is gone: the same reason for every such channel. Records and
 * metrics have it under the name of the first.
 */
export const TARGET_OFF = 'hook-off' satisfies SuppressionReason;

/** Reasons that lie with the posting and may pass: what was left out for one of them is told when the opening fits again. */
export const LAPSE_REASONS = ['posting-closed', 'no-longer-matches'] as const satisfies SuppressionReason[];

export const HOOK_KINDS = ['webhook', 'slack', 'discord'] as const;
/** The form in which a hook is told: Standard Webhooks 1.0, or what Slack's and Discord's incoming webhooks take. */
export type HookKind = (typeof HOOK_KINDS)[number];

/**
 * Why a hook did not take a message: a closed list. `status`: its answer refused it. `other`: no more can be said, or it
 * was not noted.
 */
export type HookFault =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'redirect' | 'no-public-server' | 'too-slow' | 'cut-off' | 'other' };

export const DEAD_REASONS = [
  'rejected',
  'attempts-exhausted',
  'too-old',
  'unrenderable',
  'ambiguous-not-repeated',
  'discarded',
] as const;
export type DeadReason = (typeof DEAD_REASONS)[number];

export const ATTEMPT_OUTCOMES = [
  'open',
  'accepted',
  'refused-temporarily',
  'refused',
  'not-handed-over',
  'ambiguous',
] as const;
/** `open` is written just before the first word to the other side; an open attempt whose lease ran out becomes `ambiguous`. */
export type AttemptOutcome = (typeof ATTEMPT_OUTCOMES)[number];
