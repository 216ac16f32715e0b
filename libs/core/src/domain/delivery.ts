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

/** How a delivery goes out, as metrics name it. */
export type Channel = 'mail' | 'hook';

export const DELIVERY_KINDS = ['alerts', 'confirmation', 'manage-link', 'hook'] as const;
/**
 * `alerts` and `hook` may be sent again when an attempt stays ambiguous; the others are at most once: the person can ask
 * again. A `hook` brings the part of an alerts mail that one search found to an address on the web.
 */
export type DeliveryKind = (typeof DELIVERY_KINDS)[number];

/** A message to a hook is no mail: whatever is counted tells the two apart. */
export const channelOf = (kind: DeliveryKind): Channel => (kind === 'hook' ? 'hook' : 'mail');

export const SUPPRESSION_REASONS = [
  'unsubscribed',
  'unconfirmed',
  'address-suppressed',
  'search-paused',
  'search-deleted',
  'posting-closed',
  'posting-hidden',
  'no-longer-matches',
  'company-muted',
  'hook-off',
  'nothing-left',
  'expired',
  'dropped-after-restore',
] as const;
/** Why something that matched was not mailed. A closed list: it is a metric label and a sentence for the operator. */
export type SuppressionReason = (typeof SUPPRESSION_REASONS)[number];

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
/** `open` is written just before the SMTP dialogue; an open attempt whose lease ran out becomes `ambiguous`. */
export type AttemptOutcome = (typeof ATTEMPT_OUTCOMES)[number];
