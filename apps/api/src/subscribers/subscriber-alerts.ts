import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@app/core/subscription';
import { parseSyntax } from '@app/search/language';
import type { Clock } from '@app/core/time';
import { reasonsLine, OpeningWriter, type MailedPosting } from '@app/mails';
import { Database } from '@app/infra/mongo';
import { asOf, type Alert, type KeptPosting, type KeptDelivery } from '@app/core/records';
import { CLOCK } from '@app/infra/service';

/** How an alert stands: waiting for its mail, in a mail that was accepted or is on its way, left out or failed. */
export type AlertStanding =
  | { readonly kind: 'waiting'; readonly dueAt: Date }
  | { readonly kind: 'on-its-way' }
  | { readonly kind: 'mailed'; readonly at: Date }
  | { readonly kind: 'not-sent'; readonly reason: string };

/** One opening that met a saved search. `posting` null: it is no longer on the record. */
export interface ListedAlert {
  readonly id: string;
  readonly at: Date;
  readonly queries: readonly string[];
  readonly posting: Pick<
    KeptPosting,
    '_id' | 'title' | 'company' | 'state' | 'locationText' | 'sample'
  > | null;
  /** Why the latest search that it met finds it, as it is now; empty where that cannot be said any more. */
  readonly why: string;
  readonly standing: AlertStanding;
}

/** Where a page of alerts begins: behind this one. */
export interface AlertPosition {
  readonly at: Date;
  readonly id: string;
}

/** The position behind an alert, as text for an address. */
export const printPosition = ({ at, id }: AlertPosition): string => `${at.getTime().toString(36)}~${id}`;

/** Null where it is none of ours. */
export function readPosition(text: string): AlertPosition | null {
  const match = /^([0-9a-z]{1,9})~([\w:-]{1,150})$/.exec(text);
  return match === null ? null : { at: new Date(parseInt(match[1] ?? '', 36)), id: match[2] ?? '' };
}

/** Everything that matched for one subscriber: also what a mail had no room for, or was not sent. */
@Injectable()
export class SubscriberAlerts {
  private readonly openings = new OpeningWriter();

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Newest first; told in that language. */
  async page(
    subscriberId: string,
    after: AlertPosition | null,
    limit: number,
    language: Language,
  ): Promise<readonly ListedAlert[]> {
    const behind =
      after === null
        ? {}
        : { $or: [{ createdAt: { $lt: after.at } }, { createdAt: after.at, _id: { $gt: after.id } }] };
    const alerts = await this.database.alerts
      .find({ subscriberId, ...behind })
      .sort({ createdAt: -1, _id: 1 })
      .limit(limit)
      .lean<Alert[]>();
    const [postings, deliveries] = await Promise.all([this.postings(alerts), this.deliveries(alerts)]);
    return alerts.map((alert) => {
      const posting = postings.get(postingOf(alert)) ?? null;
      const standing = standingOf(alert, deliveries.get(alert.deliveryId ?? ''));
      return toListed(alert, posting, this.why(alert, posting, language), standing);
    });
  }

  private why({ matches }: Alert, posting: MailedPosting | null, language: Language): string {
    const match = matches.at(-1);
    if (match === undefined || posting === null || !parseSyntax(match.query).ok) return '';
    const reader = { timeZone: 'UTC', now: match.at, language };
    return reasonsLine(this.openings.describe(posting, match, '', reader));
  }

  private async postings(alerts: readonly Alert[]): Promise<ReadonlyMap<string, MailedPosting>> {
    const ids = alerts.map(postingOf);
    const docs = await this.database.postings
      .find({ _id: { $in: ids }, hidden: { $exists: false } }, { html: 0, sketch: 0, draft: 0 })
      .lean<MailedPosting[]>();
    const now = this.clock.now();
    return new Map(docs.map((doc) => [doc._id, asOf(doc, now)]));
  }

  private async deliveries(alerts: readonly Alert[]): Promise<ReadonlyMap<string, KeptDelivery>> {
    const ids = alerts.flatMap(({ deliveryId }) => deliveryId ?? []);
    const docs = await this.database.deliveries
      .find({ _id: { $in: ids } }, { state: 1, reason: 1, finishedAt: 1, items: 1 })
      .lean<KeptDelivery[]>();
    return new Map(docs.map((doc) => [doc._id, doc]));
  }
}

const postingOf = ({ matches }: Alert): string => matches.at(-1)?.postingId ?? '';

function toListed(
  { _id: id, createdAt: at, matches }: Alert,
  posting: MailedPosting | null,
  why: string,
  standing: AlertStanding,
): ListedAlert {
  return { id, at, queries: [...new Set(matches.map(({ query }) => query))], posting, why, standing };
}

/** How an alert stands, from its own record and that of its mail. */
export function standingOf(
  alert: Pick<Alert, '_id' | 'dueAt' | 'deliveryId'>,
  delivery: Pick<KeptDelivery, 'state' | 'reason' | 'finishedAt' | 'items'> | undefined,
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
