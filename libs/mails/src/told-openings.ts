import { standingMatches } from '@app/core/sending';
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

/** Says what an item of a delivery is about, by the facts that it is handed. */
export class ToldOpenings {
  constructor(
    private readonly links: Pick<LinksOfMails, 'posting'>,
    private readonly openings: OpeningWriter,
  ) {}

  /** Throws where the item has no match left: the review leaves such a one out. */
  of(item: DeliveryItem, facts: DeliveryFacts): ToldOpening {
    const [match, ...others] = standingMatches(item, facts);
    const posting = facts.postings.get(match?.postingId ?? '');
    if (match === undefined || posting === undefined)
      throw new Error(`Item ${item.alertId} has no match left.`);
    const { timeZone } = facts.subscriber?.schedule ?? { timeZone: 'UTC' };
    const url = this.links.posting(posting._id);
    const described = this.openings.describe(posting, match, url, {
      timeZone,
      now: facts.now,
      language: languageOf(facts.subscriber),
    });
    return { posting, match, others, described };
  }
}
