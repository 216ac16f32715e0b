import { Injectable } from '@nestjs/common';
import { draftAlerts, type AlertDraft, type PostingMatches } from '@app/core/alerts';
import { dueAt } from '@app/core/digest';
import { Database, isDuplicateKey } from '@app/infra/mongo';
import type { Subscriber } from '@app/core/records';
import { upsertOf, type BulkOperation } from './alert-upsert.js';

/** Alerts of one subscriber that were written, and when the earliest is due. */
export interface WrittenAlert {
  readonly subscriberId: string;
  readonly dueAt: Date;
}

type SubscriberTimes = Pick<Subscriber, '_id' | 'schedule' | 'gatherUntil'>;

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

  private async subscribersOf(drafts: readonly AlertDraft[]): Promise<Map<string, SubscriberTimes>> {
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
