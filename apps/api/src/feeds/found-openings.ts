import { Inject, Injectable } from '@nestjs/common';
import { PATHS } from '@app/core/contracts';
import type { Language } from '@app/core/domain';
import type { Clock } from '@app/core/time';
import type { ServiceConfig } from '@app/infra/config';
import { OpeningWriter, type MailedPosting } from '@app/infra/mail';
import {
  Database,
  languageOf,
  openAt,
  restraintsOf,
  type AlertDoc,
  type SavedSearchDoc,
  type SubscriberDoc,
} from '@app/infra/mongo';
import { CLOCK, CONFIG } from '@app/infra/service';
import type { FoundOpening } from './saved-feed.js';

const MOST = 50;

/** What was found, and the language of whom it was found for: that of their mails. */
export interface FoundForSomebody {
  readonly openings: readonly FoundOpening[];
  readonly language: Language;
}

/** What saved searches have found, as their mails say it. */
@Injectable()
export class FoundOpenings {
  private readonly openings = new OpeningWriter();

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: ServiceConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The newest fifty of one search that are open, shown and of no muted company; null where its owner is gone. */
  async of({ _id, subscriberId }: SavedSearchDoc): Promise<FoundForSomebody | null> {
    const subscriber = await this.database.subscribers.findById(subscriberId).lean<SubscriberDoc>();
    if (subscriber === null || subscriber.confirmedAt === null) return null;
    const alerts = await this.database.alerts
      .find({ subscriberId, 'matches.savedSearchId': _id, state: { $in: ['pending', 'assigned'] } })
      .sort({ createdAt: -1 })
      .limit(MOST)
      .lean<AlertDoc[]>();
    const postings = await this.postings(alerts, _id, subscriber);
    const openings = alerts.flatMap((alert) => this.found(alert, _id, postings, subscriber) ?? []);
    return { openings, language: languageOf(subscriber) };
  }

  private async postings(
    alerts: readonly AlertDoc[],
    searchId: string,
    subscriber: SubscriberDoc,
  ): Promise<ReadonlyMap<string, MailedPosting>> {
    const ids = alerts.flatMap((alert) => matchOf(alert, searchId)?.postingId ?? []);
    const muted = restraintsOf(subscriber).mutedCompanies.map(({ slug }) => slug);
    const found = await this.database.postings
      .find(
        {
          _id: { $in: ids },
          ...openAt(this.clock.now()),
          hidden: { $exists: false },
          'company.slug': { $nin: muted },
        },
        { html: 0, sketch: 0, draft: 0 },
      )
      .lean<MailedPosting[]>();
    return new Map(found.map((posting) => [posting._id, posting]));
  }

  private found(
    alert: AlertDoc,
    searchId: string,
    postings: ReadonlyMap<string, MailedPosting>,
    subscriber: SubscriberDoc,
  ): FoundOpening | null {
    const { timeZone } = subscriber.schedule;
    const match = matchOf(alert, searchId);
    const posting = postings.get(match?.postingId ?? '');
    if (match === undefined || posting === undefined) return null;
    const url = this.config.PUBLIC_URL + PATHS.posting(posting._id);
    // Explained as of the match, so that a feed that is read twice is the same.
    const opening = this.openings.describe(posting, match, url, {
      timeZone,
      now: match.at,
      language: languageOf(subscriber),
    });
    const { validThrough: closesAt, revisedAt } = posting;
    return { id: posting._id, opening, foundAt: alert.createdAt, revisedAt, closesAt };
  }
}

const matchOf = ({ matches }: AlertDoc, searchId: string) =>
  matches.find(({ savedSearchId }) => savedSearchId === searchId);
