import type { SavedSearchId } from '@app/core/ids';
import { openAt } from '@app/infra/postings';
import { Inject, Injectable } from '@nestjs/common';
import { PATHS } from '@app/core/contracts';
import type { Language } from '@app/core/subscription';
import type { Clock } from '@app/core/time';
import type { ServiceConfig } from '@app/infra/config';
import { OpeningWriter, type MailedPosting } from '@app/mails';
import { Database } from '@app/infra/mongo';
import { languageOf, restraintsOf, type Alert, type SavedSearch, type Subscriber } from '@app/core/records';
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
  async of({ _id, subscriberId }: SavedSearch): Promise<FoundForSomebody | null> {
    const subscriber = await this.database.subscribers.findById(subscriberId).lean<Subscriber>();
    if (subscriber === null || subscriber.confirmedAt === null) return null;
    const alerts = await this.database.alerts
      .find({ subscriberId, 'matches.savedSearchId': _id, state: { $in: ['pending', 'assigned'] } })
      .sort({ createdAt: -1 })
      .limit(MOST)
      .lean<Alert[]>();
    const postings = await this.postings(alerts, _id, subscriber);
    const openings = alerts.flatMap((alert) => this.found(alert, _id, postings, subscriber) ?? []);
    return { openings, language: languageOf(subscriber) };
  }

  private async postings(
    alerts: readonly Alert[],
    searchId: SavedSearchId,
    subscriber: Subscriber,
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
    alert: Alert,
    searchId: SavedSearchId,
    postings: ReadonlyMap<string, MailedPosting>,
    subscriber: Subscriber,
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

const matchOf = ({ matches }: Alert, searchId: SavedSearchId) =>
  matches.find(({ savedSearchId }) => savedSearchId === searchId);
