import { Injectable } from '@nestjs/common';
import { RHYTHMS, alertId, asId, type ClusterId, type Rhythm, type SubscriberId } from '@app/core/domain';
import { dueAt } from '@app/core/digest';
import { Database, isDuplicateKey } from '@app/infra/mongo';
import type { Alert, AlertMatch, Subscriber } from '@app/core/records';
import type { IndexedVersion } from './search-versions.js';

/** A posting and the wordings of saved searches that it matched. */
export interface PostingMatches {
  readonly postingId: string;
  readonly clusterId: string;
  /** When the posting was committed. */
  readonly at: Date;
  readonly revision: number;
  readonly versions: readonly IndexedVersion[];
}

/** Alerts of one subscriber that were written, and when the earliest is due. */
export interface WrittenAlert {
  readonly subscriberId: string;
  readonly dueAt: Date;
}

type SubscriberTimes = Pick<Subscriber, '_id' | 'schedule' | 'gatherUntil'>;
type Draft = Pick<Alert, '_id' | 'subscriberId' | 'clusterId' | 'matches' | 'rhythm'>;
type BulkOperation = Parameters<Database['alerts']['collection']['bulkWrite']>[0][number];

const MERGE_TRIES = 2;

/** Writes alerts: one for each subscriber and cluster, whatever runs twice and in whatever order. */
@Injectable()
export class AlertWriter {
  constructor(private readonly database: Database) {}

  /** Returns what is now due or will be. On an alert that is already an item of a delivery it is only noted. */
  async write(matches: readonly PostingMatches[], now: Date): Promise<WrittenAlert[]> {
    const drafts = draftAlerts(matches);
    if (drafts.length === 0) return [];
    const subscribers = await this.subscribersOf(drafts);
    const written = drafts.flatMap((draft) => {
      const subscriber = subscribers.get(draft.subscriberId);
      if (subscriber === undefined) return [];
      return [{ draft, dueAt: dueAt(draft.rhythm, subscriber.schedule, now, subscriber.gatherUntil) }];
    });
    await this.upsert(written.map((alert) => upsertOf(alert.draft, alert.dueAt, now)));
    return written.map((alert) => ({ subscriberId: alert.draft.subscriberId, dueAt: alert.dueAt }));
  }

  private async subscribersOf(drafts: readonly Draft[]): Promise<Map<string, SubscriberTimes>> {
    const ids = [...new Set(drafts.map((draft) => draft.subscriberId))];
    const found = await this.database.subscribers
      .find({ _id: { $in: ids } }, { schedule: 1, gatherUntil: 1 })
      .lean<SubscriberTimes[]>();
    return new Map(found.map((subscriber) => [subscriber._id, subscriber]));
  }

  /**
   * A collision means that the alert waits for the operator, or that another matcher inserted it at the same moment: the
   * second try then merges into it, and collides again only where the operator has not decided.
   */
  private async upsert(operations: BulkOperation[]): Promise<void> {
    let left = operations;
    for (let attempt = 1; attempt <= MERGE_TRIES && left.length > 0; attempt += 1) {
      left = await this.upsertOnce(left);
    }
  }

  private async upsertOnce(operations: BulkOperation[]): Promise<BulkOperation[]> {
    if (operations.length === 0) return [];
    try {
      await this.database.alerts.collection.bulkWrite(operations, { ordered: false });
      return [];
    } catch (error) {
      const { writeErrors } = error as { writeErrors?: { index: number }[] };
      if (writeErrors === undefined || !writeErrors.every(isDuplicateKey)) throw error;
      return writeErrors.flatMap(({ index }) => operations[index] ?? []);
    }
  }
}

/** One draft for each subscriber and cluster: two searches of one person that match one opening make one alert. */
export function draftAlerts(matches: readonly PostingMatches[]): Draft[] {
  const drafts = new Map<string, Draft>();
  for (const { postingId, clusterId, at, revision, versions } of matches) {
    for (const { subscriberId, savedSearchId, query, rhythm } of versions) {
      const id = alertId(asId<SubscriberId>(subscriberId), asId<ClusterId>(clusterId));
      const match: AlertMatch = { savedSearchId, query, postingId, at, revision };
      const known = drafts.get(id);
      if (known === undefined) drafts.set(id, { _id: id, subscriberId, clusterId, matches: [match], rhythm });
      else
        drafts.set(id, {
          ...known,
          matches: [...known.matches, match],
          rhythm: moreUrgent(known.rhythm, rhythm),
        });
    }
  }
  return [...drafts.values()];
}

const moreUrgent = (a: Rhythm, b: Rhythm): Rhythm => (RHYTHMS.indexOf(a) <= RHYTHMS.indexOf(b) ? a : b);

/** Where the parts of an alert that waits are kept: on the alert itself, or aside while a mail has it. */
const isAssigned = { $eq: ['$state', 'assigned'] };
const isPending = { $eq: ['$state', 'pending'] };
const PENDING = { matches: '$matches', rhythm: '$rhythm', dueAt: '$dueAt', createdAt: '$createdAt' };

/**
 * Inserts the alert, merges into one that is still pending, opens one that lapsed, or notes on one that a mail has what was
 * found meanwhile: should the mail leave it out, it is told later. One write of one document, so that it does not matter
 * what the notifier does to the alert at the same time. Values are literals: a query may begin with `$`.
 */
function upsertOf(draft: Draft, due: Date, now: Date): BulkOperation {
  const standing = { $cond: [isPending, PENDING, { $cond: [isAssigned, '$later', null] }] };
  const aside = (own: string, merged: unknown) => ({ $cond: [isAssigned, own, merged] });
  return {
    updateOne: {
      filter: { _id: draft._id as never, state: { $in: ['pending', 'lapsed', 'assigned'] } },
      update: [
        { $set: { merging: standing } },
        { $set: { merging: merged(draft, due, now) } },
        {
          $set: {
            subscriberId: { $literal: draft.subscriberId },
            clusterId: { $literal: draft.clusterId },
            state: aside('$state', 'pending'),
            deliveryId: aside('$deliveryId', null),
            createdAt: aside('$createdAt', '$merging.createdAt'),
            matches: aside('$matches', '$merging.matches'),
            rhythm: aside('$rhythm', '$merging.rhythm'),
            dueAt: aside('$dueAt', '$merging.dueAt'),
            later: { $cond: [isAssigned, '$merging', '$$REMOVE'] },
          },
        },
        { $unset: ['merging', 'later.createdAt'] },
      ],
      upsert: true,
    },
  };
}

/** What stands in `merging`, and the draft. The same wording met by a later revision of a posting takes its place. */
function merged(draft: Draft, due: Date, now: Date) {
  const urgency = (rhythm: unknown) => ({ $indexOfArray: [[...RHYTHMS], rhythm] });
  const rhythm = { $ifNull: ['$merging.rhythm', 'weekly'] };
  const sameMatch = { $concat: ['$$one.savedSearchId', ' ', '$$one.postingId', ' ', '$$one.query'] };
  const again = draft.matches.map((match) => `${match.savedSearchId} ${match.postingId} ${match.query}`);
  const others = {
    $filter: {
      input: { $ifNull: ['$merging.matches', []] },
      as: 'one',
      cond: { $not: [{ $in: [sameMatch, { $literal: again }] }] },
    },
  };
  return {
    matches: { $concatArrays: [others, { $literal: draft.matches }] },
    rhythm: { $cond: [{ $lt: [urgency(draft.rhythm), urgency(rhythm)] }, draft.rhythm, rhythm] },
    dueAt: { $min: ['$merging.dueAt', due] },
    createdAt: { $ifNull: ['$merging.createdAt', now] },
  };
}
