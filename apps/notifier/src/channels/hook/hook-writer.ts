import { Inject, Injectable } from '@nestjs/common';
import { standingMatches } from '@app/core/deliveries';
import type { Clock } from '@app/core/time';
import { factsForPrograms, type HookItem, type HookMessage } from '@app/hooks';
import { OpeningWriter } from '@app/mails';
import { languageOf, type BesideMailDelivery, type DeliveryItem } from '@app/core/records';
import { CLOCK } from '@app/infra/service';
import type { DeliveryFacts } from '../../attempts/delivery-facts.js';
import { MailLinks } from '../mail-links.js';

/** Writes what a hook is told from the records. It throws only where a record makes no sense. */
@Injectable()
export class HookWriter {
  constructor(
    private readonly links: MailLinks,
    private readonly openings: OpeningWriter,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  write(
    { savedSearchId }: BesideMailDelivery,
    items: readonly DeliveryItem[],
    facts: DeliveryFacts,
  ): HookMessage {
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
    const [match] = standingMatches(item, facts);
    const posting = facts.postings.get(match?.postingId ?? '');
    if (match === undefined || posting === undefined)
      throw new Error(`Item ${item.alertId} has no match left.`);
    const { timeZone } = facts.subscriber?.schedule ?? { timeZone: 'UTC' };
    const url = this.links.posting(posting._id);
    const opening = this.openings.describe(posting, match, url, {
      timeZone,
      now: this.clock.now(),
      language: languageOf(facts.subscriber),
    });
    return { ...opening, posting: factsForPrograms(posting) };
  }
}
