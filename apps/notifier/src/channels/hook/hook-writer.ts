import { Injectable } from '@nestjs/common';
import { factsForPrograms, type HookItem, type HookMessage } from '@app/hooks';
import { languageOf, type BesideMailDelivery, type DeliveryItem } from '@app/core/records';
import { typedThen } from '@app/core/searches';
import { MailLinks } from '../mail-links.js';
import { ToldOpenings, type DeliveryFacts } from '@app/mails';

/** Writes what a hook is told from the records. It throws only where a record makes no sense. */
@Injectable()
export class HookWriter {
  constructor(
    private readonly links: MailLinks,
    private readonly openings: ToldOpenings,
  ) {}

  write(
    { savedSearchId }: BesideMailDelivery,
    items: readonly DeliveryItem[],
    facts: DeliveryFacts,
  ): HookMessage {
    if (savedSearchId === null) throw new Error('The record does not say which search it is about.');
    const standing = items.filter((item) => item.suppressed === null);
    const search = facts.searches.get(savedSearchId);
    const query = search?.query ?? standing[0]?.matches[0]?.query ?? '';
    const typed = typedThen(search, query);
    return {
      event: 'alerts.matched',
      boardName: this.links.frame(languageOf(facts.subscriber)).boardName,
      search: { id: savedSearchId, query, typed, name: search?.name ?? null, url: this.links.search(typed) },
      items: standing.map((item) => this.opening(item, facts)),
    };
  }

  private opening(item: DeliveryItem, facts: DeliveryFacts): HookItem {
    const { posting, described } = this.openings.of(item, facts);
    return { ...described, posting: factsForPrograms(posting) };
  }
}
