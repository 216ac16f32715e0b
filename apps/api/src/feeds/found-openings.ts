import type { SavedSearchId } from '@app/core/ids';
import { Inject, Injectable } from '@nestjs/common';
import { PATHS } from '@app/core/contracts';
import { isKeptAway } from '@app/core/kept-away';
import type { Language } from '@app/core/subscription';
import type { Clock } from '@app/core/time';
import type { ServiceConfig } from '@app/infra/config';
import { OpeningWriter, type MailedPosting } from '@app/mails';
import { languageOf, restraintsOf, type Alert, type SavedSearch, type Subscriber } from '@app/core/records';
import { CLOCK, CONFIG } from '@app/infra/service';
import { FoundStore } from './found-store.js';
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
    private readonly store: FoundStore,
    @Inject(CONFIG) private readonly config: ServiceConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The newest fifty of one search that are open, shown, of no muted company and not kept away; null where its owner is gone. */
  async of(search: SavedSearch): Promise<FoundForSomebody | null> {
    const subscriber = await this.store.owner(search);
    if (subscriber === null) return null;
    const alerts = await this.store.newestAlerts(search, MOST);
    const postings = await this.postings(alerts, search._id, subscriber);
    const openings = alerts.flatMap((alert) => this.found(alert, search._id, postings, subscriber) ?? []);
    return { openings, language: languageOf(subscriber) };
  }

  private async postings(
    alerts: readonly Alert[],
    searchId: SavedSearchId,
    subscriber: Subscriber,
  ): Promise<ReadonlyMap<string, MailedPosting>> {
    const ids = alerts.flatMap((alert) => matchOf(alert, searchId)?.postingId ?? []);
    const muted = restraintsOf(subscriber).mutedCompanies.map(({ slug }) => slug);
    const [found, away] = await Promise.all([
      this.store.openPostings(ids, muted, this.clock.now()),
      this.store.keptAway(subscriber._id, alerts),
    ]);
    const told = found.filter((posting) => !isKeptAway(posting, away));
    return new Map(told.map((posting) => [posting._id, posting]));
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
