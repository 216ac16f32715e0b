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
import { PATHS } from '@app/core/contracts';
import { typedOf, typedThen } from '@app/core/searches';
import { CONFIRM_HOURS, MANAGE_DAYS, RENEWAL_DAYS } from '@app/core/subscription';
import type { DeliveryFacts } from './delivery-facts.js';
import { actionLinks, type ActionLinks, type LinksOfMails } from './links-of-mails.js';
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
    const { subscriberId } = delivery;
    // A mail that waited while its person ended all links brings one that works.
    const { linksFrom = delivery.dueAt } = facts.subscriber ?? {};
    const from = linksFrom > delivery.dueAt ? linksFrom : delivery.dueAt;
    switch (delivery.content) {
      case 'confirmation': {
        const { savedSearchId } = delivery;
        if (savedSearchId === null)
          throw new Error('The record does not say which search is to be confirmed.');
        const confirmUrl = this.links.confirm(savedSearchId, from);
        const isKnown = facts.receiver?.confirmed === true;
        const manageUrl = isKnown ? this.links.manage(subscriberId, from) : null;
        const search = namedSearch(facts.searches.get(savedSearchId));
        return { kind: 'confirmation', frame, confirmUrl, search, validHours: CONFIRM_HOURS, manageUrl };
      }
      case 'manage-link': {
        const manageUrl = this.links.manage(subscriberId, from);
        const { askedAgain } = delivery;
        const search = askedAgain === null ? undefined : facts.searches.get(askedAgain);
        const existing =
          search === undefined || search.state === 'deleted' ? null : (search.name ?? typedOf(search));
        return { kind: 'manage-link', frame, manageUrl, validDays: MANAGE_DAYS, existing };
      }
      case 'renewal': {
        const manageUrl = this.links.manage(subscriberId, from);
        return {
          kind: 'renewal',
          frame,
          keepUrl: PATHS.keep(manageUrl),
          manageUrl,
          answerDays: RENEWAL_DAYS,
        };
      }
      case 'alerts': {
        const told = items.filter((item) => item.suppressed === null);
        const standing = this.openings.bestFirst(told, facts);
        const manageUrl = this.links.manage(subscriberId, from);
        const actions = actionLinks(manageUrl);
        return {
          kind: 'alerts',
          frame,
          windowKind: delivery.windowKind,
          groups: this.groups(standing.slice(0, MOST_SHOWN), facts, actions),
          more: delivery.overflow + Math.max(0, standing.length - MOST_SHOWN),
          news: newsOf(delivery.news, facts, actions),
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
    return [...groups].map(([query, { savedSearchId, items: shown }]) => {
      const search = facts.searches.get(savedSearchId);
      const typed = typedThen(search, query);
      return {
        query: typed,
        name: search?.name ?? null,
        searchUrl: this.links.search(typed),
        editUrl: actions.edit(savedSearchId),
        snoozeUrl: actions.snooze(savedSearchId),
        items: shown,
      };
    });
  }

  private item(delivered: DeliveryItem, facts: DeliveryFacts, actions: ActionLinks): Shown {
    const { posting, match, others, described } = this.openings.of(delivered, facts);
    const further = others.filter(({ query }) => query !== match.query);
    const named = further.map((other) => calledIn(facts, other));
    return {
      match,
      item: {
        ...described,
        seen: seenText(posting, timeZoneOf(facts), MAIL_TEXTS[languageOf(facts.subscriber)].posting),
        alsoMatches: [...new Set(named)].slice(0, MOST_ALSO),
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
  search === undefined ? null : { query: quotableQuery(typedOf(search)), rhythm: search.rhythm };

/** What a further search is called: its name, or how it was typed. */
function calledIn({ searches }: DeliveryFacts, { savedSearchId, query }: AlertMatch): string {
  const search = searches.get(savedSearchId);
  return search?.name ?? typedThen(search, query);
}

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
    return [{ ...told, ...urls, query: search.name ?? typedOf(search) }];
  });
}
