import { Injectable } from '@nestjs/common';
import type { ReceiverFacts } from '@app/core/digest';
import type { MailedPosting } from '@app/infra/mail';
import {
  Database,
  restraintsOf,
  type DeliveryDoc,
  type SavedSearchDoc,
  type SubscriberDoc,
} from '@app/infra/mongo';

/** What the records say now about everything that a delivery is about. */
export interface DeliveryFacts {
  /** Null: the person has been erased. */
  readonly subscriber: SubscriberDoc | null;
  readonly receiver: ReceiverFacts | null;
  readonly searches: ReadonlyMap<string, SavedSearchDoc>;
  readonly postings: ReadonlyMap<string, MailedPosting>;
  /** Slugs. */
  readonly mutedCompanies: ReadonlySet<string>;
}

/** Reads them from MongoDB each time: what was true when a window closed may not be true when its mail is sent. */
@Injectable()
export class FreshFacts {
  constructor(private readonly database: Database) {}

  async of(delivery: DeliveryDoc): Promise<DeliveryFacts> {
    const matches = delivery.items.flatMap((item) => item.matches);
    const searchIds = matches.map((match) => match.savedSearchId);
    if (delivery.savedSearchId !== null) searchIds.push(delivery.savedSearchId);
    const [subscriber, searches, postings] = await Promise.all([
      this.database.subscribers.findById(delivery.subscriberId).lean<SubscriberDoc>(),
      this.searches([...new Set(searchIds)]),
      this.postings([...new Set(matches.map((match) => match.postingId))]),
    ]);
    const mutedCompanies = new Set(
      subscriber === null ? [] : restraintsOf(subscriber).mutedCompanies.map(({ slug }) => slug),
    );
    return { subscriber, receiver: await this.receiverFacts(subscriber), searches, postings, mutedCompanies };
  }

  /** The part that can change while a mail waits for a connection: read again immediately before the dialogue. */
  async receiverOf(subscriberId: string): Promise<ReceiverFacts | null> {
    return this.receiverFacts(await this.database.subscribers.findById(subscriberId).lean<SubscriberDoc>());
  }

  private async receiverFacts(subscriber: SubscriberDoc | null): Promise<ReceiverFacts | null> {
    if (subscriber === null) return null;
    const suppression = await this.database.suppressions.findById(subscriber.addressHash).lean();
    return {
      confirmed: subscriber.confirmedAt !== null,
      unsubscribed: subscriber.unsubscribedAt !== null,
      addressSuppressed: suppression !== null,
    };
  }

  private async searches(ids: readonly string[]): Promise<Map<string, SavedSearchDoc>> {
    if (ids.length === 0) return new Map();
    const found = await this.database.savedSearches.find({ _id: { $in: [...ids] } }).lean<SavedSearchDoc[]>();
    return new Map(found.map((search) => [search._id, search]));
  }

  private async postings(ids: readonly string[]): Promise<Map<string, MailedPosting>> {
    if (ids.length === 0) return new Map();
    const found = await this.database.postings
      .find({ _id: { $in: [...ids] } }, { html: 0, sketch: 0 })
      .lean<MailedPosting[]>();
    return new Map(found.map((posting) => [posting._id, posting]));
  }
}
