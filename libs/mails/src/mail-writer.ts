import type { SavedSearchId } from '@app/core/ids';
import { parseSaved } from '@app/search/language';
import { printQuery, withOtherNames } from '@app/search/query';
import {
  type DeliveredNews,
  type DeliveryItem,
  type MailDelivery,
  languageOf,
  type AlertMatch,
  type SavedSearch,
} from '@app/core/records';
import type { DeliveryFacts } from './delivery-facts.js';
import { CONFIRM_HOURS, MANAGE_DAYS, type ActionLinks, type LinksOfMails } from './links-of-mails.js';
import { seenText } from './describe-posting.js';
import type { MailGroup, MailItem, MailModel, MailNews, NamedSearch } from './model.js';
import { quotableQuery } from './quotable-query.js';
import { MAIL_TEXTS } from './texts/index.js';
import { timeZoneOf, type ToldOpenings } from './told-openings.js';

/** Openings that one mail shows in full; the rest is counted and listed on the page. */
const MOST_SHOWN = 30;

/** Further searches that one opening names: somebody with hundreds of them still gets a mail that is shown whole. */
const MOST_ALSO = 5;

interface Shown {
  readonly match: AlertMatch;
  readonly item: MailItem;
}

/** Writes the content of a mail from the records. It throws only where a record makes no sense. */
export class MailWriter {
  constructor(
    private readonly links: LinksOfMails,
    private readonly openings: ToldOpenings,
  ) {}

  write(delivery: MailDelivery, items: readonly DeliveryItem[], facts: DeliveryFacts): MailModel {
    const frame = this.links.frame(languageOf(facts.subscriber));
    const { subscriberId, dueAt } = delivery;
    switch (delivery.content) {
      case 'confirmation': {
        const { savedSearchId } = delivery;
        if (savedSearchId === null)
          throw new Error('The record does not say which search is to be confirmed.');
        const confirmUrl = this.links.confirm(savedSearchId, dueAt);
        const isKnown = facts.receiver?.confirmed === true;
        const manageUrl = isKnown ? this.links.manage(subscriberId, dueAt) : null;
        const search = namedSearch(facts.searches.get(savedSearchId));
        return { kind: 'confirmation', frame, confirmUrl, search, validHours: CONFIRM_HOURS, manageUrl };
      }
      case 'manage-link': {
        const manageUrl = this.links.manage(subscriberId, dueAt);
        const { askedAgain } = delivery;
        const search = askedAgain === null ? undefined : facts.searches.get(askedAgain);
        const existing = search === undefined || search.state === 'deleted' ? null : search.query;
        return { kind: 'manage-link', frame, manageUrl, validDays: MANAGE_DAYS, existing };
      }
      case 'alerts': {
        const told = items.filter((item) => item.suppressed === null);
        const standing = this.openings.bestFirst(told, facts);
        const manageUrl = this.links.manage(subscriberId, dueAt);
        return {
          kind: 'alerts',
          frame,
          windowKind: delivery.windowKind,
          groups: this.groups(standing.slice(0, MOST_SHOWN), facts, this.links.actions(manageUrl)),
          more: delivery.overflow + Math.max(0, standing.length - MOST_SHOWN),
          news: newsOf(delivery.news, facts, this.links.actions(manageUrl)),
          manageUrl,
          unsubscribeUrl: this.links.unsubscribe(subscriberId),
          unsubscribeAddress: this.links.unsubscribeAddress(subscriberId),
        };
      }
    }
  }

  /**
   * An opening stands under the first of the searches that it met; the others are named with it. The search of the best opening
   * comes first.
   */
  private groups(items: readonly DeliveryItem[], facts: DeliveryFacts, actions: ActionLinks): MailGroup[] {
    const groups = new Map<string, { savedSearchId: SavedSearchId; items: MailItem[] }>();
    for (const { match, item } of items.map((one) => this.item(one, facts, actions))) {
      const group = groups.get(match.query);
      if (group === undefined) groups.set(match.query, { savedSearchId: match.savedSearchId, items: [item] });
      else group.items.push(item);
    }
    return [...groups].map(([query, { savedSearchId, items: shown }]) => ({
      query,
      searchUrl: this.links.search(query),
      editUrl: actions.edit(savedSearchId),
      snoozeUrl: actions.snooze(savedSearchId),
      items: shown,
    }));
  }

  private item(delivered: DeliveryItem, facts: DeliveryFacts, actions: ActionLinks): Shown {
    const { posting, match, others, described } = this.openings.of(delivered, facts);
    const further = new Set(others.map((other) => other.query));
    further.delete(match.query);
    return {
      match,
      item: {
        ...described,
        seen: seenText(posting, timeZoneOf(facts), MAIL_TEXTS[languageOf(facts.subscriber)].posting),
        alsoMatches: [...further].slice(0, MOST_ALSO),
        lessUrl: actions.less(match.savedSearchId, posting._id),
        rightUrl: actions.judge('yes', posting._id),
        wrongUrl: actions.judge('no', posting._id),
        appliedUrl: actions.keepAway('applied', posting._id),
        hideUrl: actions.keepAway('hidden', posting._id),
      },
    };
  }
}

const namedSearch = (search: SavedSearch | undefined): NamedSearch | null =>
  search === undefined ? null : { query: quotableQuery(search.query), rhythm: search.rhythm };

/** What is told about searches that still say what it is about. */
function newsOf(
  news: readonly DeliveredNews[],
  { searches }: DeliveryFacts,
  actions: ActionLinks,
): MailNews[] {
  return news.flatMap(({ savedSearchId, query, ...told }) => {
    const search = searches.get(savedSearchId);
    if (search === undefined || search.state === 'deleted' || search.query !== query) return [];
    const parsed = parseSaved(query, search.related);
    const without = parsed.ok ? printQuery(withOtherNames(parsed.query)) : query;
    const urls = { editUrl: actions.edit(search._id), withoutUrl: actions.edit(search._id, without) };
    return [{ ...told, ...urls, query }];
  });
}
