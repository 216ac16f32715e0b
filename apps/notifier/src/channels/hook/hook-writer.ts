import { Injectable } from '@nestjs/common';
import { factsForPrograms, type HookItem, type HookMessage } from '@app/hooks';
import { languageOf, type BesideMailDelivery, type DeliveryItem } from '@app/core/records';
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
    const query = facts.searches.get(savedSearchId)?.query ?? standing[0]?.matches[0]?.query ?? '';
    return {
      event: 'alerts.matched',
      boardName: this.links.frame(languageOf(facts.subscriber)).boardName,
      search: { id: savedSearchId, query, url: this.links.search(query) },
      items: standing.map((item) => this.opening(item, facts)),
    };
  }

  private opening(item: DeliveryItem, facts: DeliveryFacts): HookItem {
    const { posting, described } = this.openings.of(item, facts);
    return { ...described, posting: factsForPrograms(posting) };
  }
}
