import {
  confirmationRefusal,
  itemRefusal,
  matchRefusal,
  receiverRefusal,
  type ChannelRules,
  type MatchFacts,
  type PostingFate,
  type ReceiverFacts,
  type SuppressionReason,
} from '../delivery/index.js';
import { isKeptAway, type KeptAwayIds } from '../kept-away/index.js';
import { isOpenAt } from '../posting/index.js';
import {
  carriesAlerts,
  type AlertMatch,
  type Delivery,
  type DeliveryItem,
  type KeptPosting,
  type SavedSearch,
} from '../records/index.js';

/** A delivery that is about to be tried, and what of it is told. */
export interface ToTell {
  readonly delivery: Delivery;
  /** Those of its channel. */
  readonly rules: ChannelRules;
  /** Those of the delivery, each with its reason if it is left out; none where it tells no alerts. */
  readonly items: readonly DeliveryItem[];
}

/** What a review asks of a posting. */
export type ReviewedPosting = Pick<
  KeptPosting,
  '_id' | 'clusterId' | 'state' | 'validThrough' | 'hidden' | 'company'
>;

/** What the records say now about everything that a delivery is about. */
export interface ReviewFacts<Posting extends ReviewedPosting> {
  /** Null: the person has been erased. */
  readonly receiver: ReceiverFacts | null;
  readonly searches: ReadonlyMap<string, Pick<SavedSearch, 'state'>>;
  readonly postings: ReadonlyMap<string, Posting>;
  /** Slugs of the companies that the person has muted. */
  readonly mutedCompanies: ReadonlySet<string>;
  /** What the person has hidden, or has applied to. */
  readonly keptAway: KeptAwayIds;
  /** The instant that they are about. */
  readonly now: Date;
  /** Whether what matched still finds the posting. Throws where that cannot be told. */
  readonly fits: (posting: Posting, match: AlertMatch) => boolean;
}

/** What is left of a delivery at the time of sending. `items` are those of the record, each with its reason if left out. */
export type Review =
  | { readonly verdict: 'send'; readonly items: readonly DeliveryItem[] }
  | {
      readonly verdict: 'suppress';
      readonly reason: SuppressionReason;
      readonly items: readonly DeliveryItem[];
    };

/** Decides from the records as they are now whether a delivery goes out, and which of its items. */
export function reviewDelivery<Posting extends ReviewedPosting>(
  { delivery, rules, items: told }: ToTell,
  facts: ReviewFacts<Posting>,
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
export const standingMatches = <Posting extends ReviewedPosting>(
  item: DeliveryItem,
  facts: ReviewFacts<Posting>,
): AlertMatch[] => item.matches.filter((match) => matchRefusal(factsOf(match, facts)) === null);

const ofConfirmation = (
  delivery: Delivery,
  { searches }: Pick<ReviewFacts<ReviewedPosting>, 'searches'>,
): SuppressionReason | null =>
  delivery.content === 'confirmation'
    ? confirmationRefusal(
        delivery.savedSearchId === null ? null : (searches.get(delivery.savedSearchId)?.state ?? null),
      )
    : null;

const refusedAs = (items: readonly DeliveryItem[], reason: SuppressionReason): DeliveryItem[] =>
  items.map((item) => ({ ...item, suppressed: reason }));

const matchFacts = <Posting extends ReviewedPosting>(
  item: DeliveryItem,
  facts: ReviewFacts<Posting>,
): MatchFacts[] => item.matches.map((match) => factsOf(match, facts));

function factsOf<Posting extends ReviewedPosting>(
  match: AlertMatch,
  facts: ReviewFacts<Posting>,
): MatchFacts {
  const { searches, postings, fits } = facts;
  const posting = postings.get(match.postingId);
  const fate = posting === undefined ? null : fateOf(posting, facts);
  return {
    search: searches.get(match.savedSearchId)?.state ?? null,
    posting: fate,
    // What is closed is not read any more.
    fits: posting !== undefined && fate?.open === true && fits(posting, match),
  };
}

const fateOf = (
  posting: ReviewedPosting,
  { mutedCompanies, keptAway, now }: Omit<ReviewFacts<never>, 'fits' | 'postings'>,
): PostingFate => ({
  open: isOpenAt(posting, now),
  hidden: posting.hidden !== undefined,
  companyMuted: mutedCompanies.has(posting.company.slug),
  keptAway: isKeptAway(posting, keptAway),
});
