import type { DeliveryContent, SuppressionReason } from './delivery.js';
import type { SavedSearchState } from '../subscription/index.js';
import type { ChannelRules } from './channel-rules.js';

/** What the records say about the receiver of a delivery at the time of sending. */
export interface ReceiverFacts {
  readonly confirmed: boolean;
  readonly unsubscribed: boolean;
  /** They were asked whether they still want their searches, and have not answered. */
  readonly notRenewed: boolean;
  readonly addressSuppressed: boolean;
}

/** Why a whole delivery must not go to its receiver, or null. `receiver` null: the person has been erased. */
export function receiverRefusal(
  content: DeliveryContent,
  { toAddress }: Pick<ChannelRules, 'toAddress'>,
  receiver: ReceiverFacts | null,
): SuppressionReason | null {
  if (receiver === null) return 'unsubscribed';
  // That mails come back says nothing about other channels.
  if (receiver.addressSuppressed && toAddress) return 'address-suppressed';
  // Who asks for a confirmation is not confirmed yet, and may have left before.
  if (content === 'confirmation') return null;
  if (!receiver.confirmed) return 'unconfirmed';
  // A link is asked for, whoever has left.
  if (content === 'manage-link') return null;
  if (receiver.unsubscribed) return 'unsubscribed';
  return receiver.notRenewed ? 'not-renewed' : null;
}

/** Why the mail that asks to confirm a search must not be sent, or null. `state` null: there is no such search. */
export function confirmationRefusal(state: SavedSearchState | null): SuppressionReason | null {
  switch (state) {
    case 'pending':
      return null;
    case 'active':
    case 'paused':
      return 'nothing-left';
    case 'deleted':
    case null:
      return 'search-deleted';
  }
}

/** What the records say about a posting at the time of sending. */
export interface PostingFate {
  readonly open: boolean;
  readonly hidden: boolean;
  readonly companyMuted: boolean;
  /** The person hid the opening, or has applied. */
  readonly keptAway: boolean;
}

/** One reason for an item to be in the delivery: a search that met a posting. Null: no such record any more. */
export interface MatchFacts {
  readonly search: SavedSearchState | null;
  readonly posting: PostingFate | null;
  /** Whether the wording that matched still finds the posting as it is now. */
  readonly fits: boolean;
}

/** Why one search and posting no longer make an item, or null where they do. */
export function matchRefusal({ search, posting, fits }: MatchFacts): SuppressionReason | null {
  if (search === null || search === 'deleted') return 'search-deleted';
  if (search !== 'active') return 'search-paused';
  if (posting === null || !posting.open) return 'posting-closed';
  if (posting.hidden) return 'posting-hidden';
  if (!fits) return 'no-longer-matches';
  if (posting.companyMuted) return 'company-muted';
  return posting.keptAway ? 'kept-away' : null;
}

/**
 * Why an item is left out of its delivery, or null. One match that still stands keeps it in. Where none does, the reason
 * that comes last in the order of checks is given: it is the one nearest to being sent.
 */
export function itemRefusal(matches: readonly MatchFacts[]): SuppressionReason | null {
  const reasons = matches.map(matchRefusal);
  if (reasons.includes(null)) return null;
  const nearest = [
    'kept-away',
    'company-muted',
    'no-longer-matches',
    'posting-hidden',
    'posting-closed',
    'search-paused',
  ] as const;
  return nearest.find((reason) => reasons.includes(reason)) ?? 'search-deleted';
}
