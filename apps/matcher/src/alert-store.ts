import type { SubscriberId } from '@app/core/ids';
import { Injectable } from '@nestjs/common';
import { Database, bulkWrite, isDuplicateKey } from '@app/infra/mongo';
import type { Subscriber } from '@app/core/records';
import type { BulkOperation } from './alert-upsert.js';

/** What tells when a subscriber's alert is due. */
export type SubscriberTimes = Pick<Subscriber, '_id' | 'schedule' | 'gatherUntil'>;

const MERGE_TRIES = 2;

/** The alerts in MongoDB, and the times of those whom they are for. */
@Injectable()
export class AlertStore {
  constructor(private readonly database: Database) {}

  /** The times of these subscribers, by id; who was erased is missing. */
  async timesOf(subscriberIds: readonly SubscriberId[]): Promise<Map<SubscriberId, SubscriberTimes>> {
    const found = await this.database.subscribers
      .find({ _id: { $in: [...subscriberIds] } }, { schedule: 1, gatherUntil: 1 })
      .lean<SubscriberTimes[]>();
    return new Map(found.map((subscriber) => [subscriber._id, subscriber]));
  }

  /**
   * A collision means that the alert waits for the operator, or that another matcher inserted it at the same moment: the
   * second try then merges into it, and collides again only where the operator has not decided.
   */
  async upsert(operations: BulkOperation[]): Promise<void> {
    let left = operations;
    for (let attempt = 1; attempt <= MERGE_TRIES && left.length > 0; attempt += 1) {
      left = await this.upsertOnce(left);
    }
  }

  private async upsertOnce(operations: BulkOperation[]): Promise<BulkOperation[]> {
    if (operations.length === 0) return [];
    try {
      await bulkWrite(this.database.alerts, operations, { ordered: false });
      return [];
    } catch (error) {
      const { writeErrors } = error as { writeErrors?: { index: number }[] };
      if (writeErrors === undefined || !writeErrors.every(isDuplicateKey)) throw error;
      return writeErrors.flatMap(({ index }) => operations[index] ?? []);
    }
  }
}
