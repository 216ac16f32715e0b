import type { AlertId, DeliveryId, PostingId, SavedSearchId, SubscriberId } from '@app/core/ids';
import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@app/core/subscription';
import { parseSyntax } from '@app/search/language';
import type { Clock } from '@app/core/time';
import { reasonsLine, OpeningWriter, type MailedPosting } from '@app/mails';
import { type Alert, type KeptPosting, asOf } from '@app/core/records';
import { typedThen } from '@app/core/searches';
import { CLOCK } from '@app/infra/service';
import type { AlertPosition } from './alert-position.js';
import { AlertStore, type DeliveryOfAlert, type SearchAsTyped } from './alert-store.js';

/** How an alert stands: waiting for its mail, in a mail that was accepted or is on its way, left out or failed. */
export type AlertStanding =
  | { readonly kind: 'waiting'; readonly dueAt: Date }
  | { readonly kind: 'on-its-way' }
  | { readonly kind: 'mailed'; readonly at: Date }
  | { readonly kind: 'not-sent'; readonly reason: string };

/** One opening that met a saved search. `posting` null: it is no longer on the record. */
export interface ListedAlert {
  readonly id: AlertId;
  readonly at: Date;
  /** Canonical texts of the searches that it met, as they were worded then. */
  readonly queries: readonly string[];
  /** The same as they were typed, in that order. */
  readonly typed: readonly string[];
  readonly posting: Pick<
    KeptPosting,
    '_id' | 'title' | 'company' | 'state' | 'locationText' | 'sample'
  > | null;
  /** Why the latest search that it met finds it, as it is now; empty where that cannot be said any more. */
  readonly why: string;
  readonly standing: AlertStanding;
}

type Typed = ReadonlyMap<SavedSearchId, SearchAsTyped>;

/** Everything that matched for one subscriber: also what a mail had no room for, or was not sent. */
@Injectable()
export class SubscriberAlerts {
  private readonly openings = new OpeningWriter();

  constructor(
    private readonly store: AlertStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Newest first; told in that language. */
  async page(
    subscriberId: SubscriberId,
    after: AlertPosition | null,
    limit: number,
    language: Language,
  ): Promise<readonly ListedAlert[]> {
    const alerts = await this.store.page(subscriberId, after, limit);
    const [postings, deliveries, searches] = await Promise.all([
      this.postings(alerts),
      this.deliveries(alerts),
      this.searches(subscriberId, alerts),
    ]);
    return alerts.map((alert) => {
      const id = postingOf(alert);
      const posting = id === null ? null : (postings.get(id) ?? null);
      const { deliveryId } = alert;
      const standing = standingOf(alert, deliveryId === null ? undefined : deliveries.get(deliveryId));
      return { ...toListed(alert, posting, searches), why: this.why(alert, posting, language), standing };
    });
  }

  private why({ matches }: Alert, posting: MailedPosting | null, language: Language): string {
    const match = matches.at(-1);
    if (match === undefined || posting === null || !parseSyntax(match.query).ok) return '';
    const reader = { timeZone: 'UTC', now: match.at, language };
    return reasonsLine(this.openings.describe(posting, match, '', reader));
  }

  private async postings(alerts: readonly Alert[]): Promise<ReadonlyMap<PostingId, MailedPosting>> {
    const docs = await this.store.postings(alerts.flatMap((alert) => postingOf(alert) ?? []));
    const now = this.clock.now();
    return new Map(docs.map((doc) => [doc._id, asOf(doc, now)]));
  }

  /** The searches that alerts met, with all that is known of how each was typed. */
  private async searches(subscriberId: SubscriberId, alerts: readonly Alert[]): Promise<Typed> {
    const ids = new Set(alerts.flatMap(({ matches }) => matches.map((match) => match.savedSearchId)));
    const searches = await this.store.searches(subscriberId, [...ids]);
    return new Map(searches.map((search) => [search._id, search]));
  }

  private async deliveries(alerts: readonly Alert[]): Promise<ReadonlyMap<DeliveryId, DeliveryOfAlert>> {
    const ids = alerts.flatMap(({ deliveryId }) => deliveryId ?? []);
    const docs = await this.store.deliveries(ids);
    return new Map(docs.map((doc) => [doc._id, doc]));
  }
}

/** The posting of the latest match; null where the record is damaged and holds no match. */
const postingOf = ({ matches }: Alert): PostingId | null => matches.at(-1)?.postingId ?? null;

function toListed(
  { _id: id, createdAt: at, matches }: Alert,
  posting: MailedPosting | null,
  searches: Typed,
): Omit<ListedAlert, 'why' | 'standing'> {
  const met = new Map(matches.map((match) => [match.query, match.savedSearchId]));
  const typed = [...met].map(([query, search]) => typedThen(searches.get(search), query));
  return { id, at, queries: [...met.keys()], typed, posting };
}

/** How an alert stands, from its own record and that of its mail. */
export function standingOf(
  alert: Pick<Alert, '_id' | 'dueAt' | 'deliveryId'>,
  delivery: Omit<DeliveryOfAlert, '_id'> | undefined,
): AlertStanding {
  if (alert.deliveryId === null || delivery === undefined) return { kind: 'waiting', dueAt: alert.dueAt };
  const left = delivery.items.find(({ alertId }) => alertId === alert._id)?.suppressed ?? null;
  if (left !== null) return { kind: 'not-sent', reason: left };
  if (delivery.state === 'accepted' && delivery.finishedAt !== null) {
    return { kind: 'mailed', at: delivery.finishedAt };
  }
  if (delivery.state === 'suppressed' || delivery.state === 'dead') {
    return { kind: 'not-sent', reason: delivery.reason ?? delivery.state };
  }
  return { kind: 'on-its-way' };
}
