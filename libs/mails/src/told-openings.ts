import { standingMatches } from '@app/core/sending';
import { bestOpenings } from './best-openings.js';
import type { SavedSearchId } from '@app/core/ids';
import { languageOf, type AlertMatch, type DeliveryItem } from '@app/core/records';
import type { DeliveryFacts } from './delivery-facts.js';
import type { MailedPosting } from './describe-posting.js';
import type { LinksOfMails } from './links-of-mails.js';
import type { OpeningWriter } from './opening-writer.js';

type Described = ReturnType<OpeningWriter['describe']>;

/** What one item of a delivery tells, over whatever channel. */
export interface ToldOpening {
  readonly posting: MailedPosting;
  /** Why it is told. */
  readonly match: AlertMatch;
  /** Further searches that it met. */
  readonly others: readonly AlertMatch[];
  readonly described: Described;
}

/** The time zone in which the person reads. */
export const timeZoneOf = ({ subscriber }: DeliveryFacts): string => subscriber?.schedule.timeZone ?? 'UTC';

/** Says what an item of a delivery is about, by the facts that it is handed. */
export class ToldOpenings {
  constructor(
    private readonly links: Pick<LinksOfMails, 'posting'>,
    private readonly openings: OpeningWriter,
  ) {}

  /** The best of what all searches of the person found first. */
  bestFirst(items: readonly DeliveryItem[], facts: DeliveryFacts): readonly DeliveryItem[] {
    return bestOpenings(items, (item) => {
      const met = new Map<SavedSearchId, number>();
      for (const match of standingMatches(item, facts)) {
        const posting = facts.postings.get(match.postingId);
        const closeness = posting === undefined ? 0 : this.openings.closeness(posting, match);
        met.set(match.savedSearchId, Math.max(closeness, met.get(match.savedSearchId) ?? 0));
      }
      const [first] = standingMatches(item, facts);
      return { closeness: [...met.values()], at: first?.at ?? facts.now };
    });
  }

  /** Throws where the item has no match left: the review leaves such a one out. */
  of(item: DeliveryItem, facts: DeliveryFacts): ToldOpening {
    const [match, ...others] = standingMatches(item, facts);
    const posting = facts.postings.get(match?.postingId ?? '');
    if (match === undefined || posting === undefined)
      throw new Error(`Item ${item.alertId} has no match left.`);
    const url = this.links.posting(posting._id);
    const described = this.openings.describe(posting, match, url, {
      timeZone: timeZoneOf(facts),
      now: facts.now,
      language: languageOf(facts.subscriber),
    });
    return { posting, match, others, described };
  }
}
