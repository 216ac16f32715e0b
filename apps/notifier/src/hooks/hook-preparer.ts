import { Inject, Injectable } from '@nestjs/common';
import type { SuppressionReason } from '@app/core/domain';
import type { Clock } from '@app/core/time';
import { factsForPrograms, type HookItem, type HookMessage } from '@app/infra/hooks';
import { OpeningWriter } from '@app/infra/mail';
import { languageOf, type DeliveryDoc, type DeliveryItem } from '@app/infra/mongo';
import { CLOCK } from '@app/infra/service';
import { FreshFacts, type DeliveryFacts } from '../delivery/fresh-facts.js';
import { MailLinks } from '../delivery/mail-links.js';
import { reviewDelivery, standingMatches } from '../delivery/review.js';

/** What is to be told, or why nothing is; the items with their reasons. */
export type PreparedHook =
  | { readonly verdict: 'send'; readonly items: readonly DeliveryItem[]; readonly message: HookMessage }
  | {
      readonly verdict: 'suppress';
      readonly items: readonly DeliveryItem[];
      readonly reason: SuppressionReason;
    }
  | { readonly verdict: 'unrenderable'; readonly items: readonly DeliveryItem[]; readonly fault: string };

/** Turns a delivery into a message for a hook, from the records as they are now: by the rules of mails. */
@Injectable()
export class HookPreparer {
  constructor(
    private readonly facts: FreshFacts,
    private readonly links: MailLinks,
    private readonly openings: OpeningWriter,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async prepare(delivery: DeliveryDoc): Promise<PreparedHook> {
    const facts = await this.facts.of(delivery);
    try {
      const review = reviewDelivery(delivery, facts);
      if (review.verdict === 'suppress') return review;
      const { items } = review;
      return { verdict: 'send', items, message: this.message(delivery, items, facts) };
    } catch (error) {
      return { verdict: 'unrenderable', items: delivery.items, fault: (error as Error).message };
    }
  }

  private message(
    { savedSearchId }: DeliveryDoc,
    items: readonly DeliveryItem[],
    facts: DeliveryFacts,
  ): HookMessage {
    const standing = items.filter((item) => item.suppressed === null);
    const search = facts.searches.get(savedSearchId ?? '');
    const query = search?.query ?? standing[0]?.matches[0]?.query ?? '';
    return {
      event: 'alerts.matched',
      boardName: this.links.frame(languageOf(facts.subscriber)).boardName,
      search: { id: savedSearchId ?? '', query, url: this.links.search(query) },
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
