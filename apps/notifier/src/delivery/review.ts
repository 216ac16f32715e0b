import { isOpenAt } from '@app/core/posting';
import {
  type SuppressionReason,
  confirmationRefusal,
  itemRefusal,
  matchRefusal,
  receiverRefusal,
  type MatchFacts,
  type PostingFate,
} from '@app/core/delivery';
import type { MailedPosting } from '@app/mails';
import { carriesAlerts, type AlertMatch, type Delivery, type DeliveryItem } from '@app/core/records';
import type { Attempt } from './attempt.js';
import type { DeliveryFacts } from './fresh-facts.js';

/** What is left of a delivery at the time of sending. `items` are those of the record, each with its reason if left out. */
export type Review =
  | { readonly verdict: 'send'; readonly items: readonly DeliveryItem[] }
  | {
      readonly verdict: 'suppress';
      readonly reason: SuppressionReason;
      readonly items: readonly DeliveryItem[];
    };

/** Decides from the records as they are now whether a delivery goes out, and which of its items. */
export function reviewDelivery(
  { delivery, rules, items: told }: Omit<Attempt, 'token'>,
  facts: DeliveryFacts,
): Review {
  const refusal = receiverRefusal(delivery.content, rules, facts.receiver) ?? ofConfirmation(delivery, facts);
  if (refusal !== null) return { verdict: 'suppress', reason: refusal, items: refusedAs(told, refusal) };
  const isAmbiguous = delivery.attempts.some(({ outcome }) => outcome === 'ambiguous');
  const items = told.map((item) => {
    const suppressed = itemRefusal(matchFacts(item, facts));
    const perhapsMailed = isAmbiguous && item.suppressed === null && suppressed !== null;
    return { ...item, suppressed, ...(perhapsMailed ? { perhapsMailed } : {}) };
  });
  if (carriesAlerts(delivery) && items.every((item) => item.suppressed !== null)) {
    return { verdict: 'suppress', reason: 'nothing-left', items };
  }
  return { verdict: 'send', items };
}

/** The matches of an item that still stand. */
export const standingMatches = (item: DeliveryItem, facts: DeliveryFacts): AlertMatch[] =>
  item.matches.filter((match) => matchRefusal(factsOf(match, facts)) === null);

const ofConfirmation = (delivery: Delivery, { searches }: DeliveryFacts): SuppressionReason | null =>
  delivery.content === 'confirmation'
    ? confirmationRefusal(searches.get(delivery.savedSearchId)?.state ?? null)
    : null;

const refusedAs = (items: readonly DeliveryItem[], reason: SuppressionReason): DeliveryItem[] =>
  items.map((item) => ({ ...item, suppressed: reason }));

const matchFacts = (item: DeliveryItem, facts: DeliveryFacts): MatchFacts[] =>
  item.matches.map((match) => factsOf(match, facts));

function factsOf(
  match: AlertMatch,
  { searches, postings, mutedCompanies, now, fits }: DeliveryFacts,
): MatchFacts {
  const posting = postings.get(match.postingId);
  const fate = posting === undefined ? null : fateOf(posting, mutedCompanies, now);
  return {
    search: searches.get(match.savedSearchId)?.state ?? null,
    posting: fate,
    // What is closed is not read any more.
    fits: posting !== undefined && fate?.open === true && fits(posting, match),
  };
}

const fateOf = (posting: MailedPosting, muted: ReadonlySet<string>, now: Date): PostingFate => ({
  open: isOpenAt(posting, now),
  hidden: posting.hidden !== undefined,
  companyMuted: muted.has(posting.company.slug),
});
