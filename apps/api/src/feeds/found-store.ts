import { keptAwayId, type PostingId, type SubscriberId } from '@app/core/ids';
import { keptAwayIds, type KeptAway, type KeptAwayIds } from '@app/core/kept-away';
import { Injectable } from '@nestjs/common';
import type { MailedPosting } from '@app/mails';
import type { Alert, SavedSearch, Subscriber } from '@app/core/records';
import { Database } from '@app/infra/mongo';
import { NOT_TOLD, openAt } from '@app/infra/postings';

/** What saved searches have found, in MongoDB. */
@Injectable()
export class FoundStore {
  constructor(private readonly database: Database) {}

  /** Whose search it is; null where the person is gone or has never confirmed. */
  async owner({ subscriberId }: SavedSearch): Promise<Subscriber | null> {
    const subscriber = await this.database.subscribers.findById(subscriberId).lean<Subscriber>();
    return subscriber === null || subscriber.confirmedAt === null ? null : subscriber;
  }

  /** The newest alerts that a search has a match in: those that are mailed or will be. */
  newestAlerts({ _id, subscriberId }: SavedSearch, limit: number): Promise<Alert[]> {
    return this.database.alerts
      .find({ subscriberId, 'matches.savedSearchId': _id, state: { $in: ['pending', 'assigned'] } })
      .sort({ createdAt: -1 })
      .limit(limit)
      .lean<Alert[]>();
  }

  /** What a person has hidden or applied to, of these alerts. */
  async keptAway(subscriberId: SubscriberId, alerts: readonly Alert[]): Promise<KeptAwayIds> {
    const ids = alerts.map(({ clusterId }) => keptAwayId(subscriberId, clusterId));
    const postings = alerts.flatMap(({ matches }) => matches.map(({ postingId }) => postingId));
    const found = await this.database.keptAway
      .find({ $or: [{ _id: { $in: ids } }, { subscriberId, postingIds: { $in: postings } }] })
      .lean<KeptAway[]>();
    return keptAwayIds(found);
  }

  /** Those of these postings that are open, shown and of no muted company. */
  openPostings(
    ids: readonly PostingId[],
    mutedSlugs: readonly string[],
    now: Date,
  ): Promise<MailedPosting[]> {
    return this.database.postings
      .find(
        {
          _id: { $in: [...ids] },
          ...openAt(now),
          hidden: { $exists: false },
          'company.slug': { $nin: [...mutedSlugs] },
        },
        NOT_TOLD,
      )
      .lean<MailedPosting[]>();
  }
}
