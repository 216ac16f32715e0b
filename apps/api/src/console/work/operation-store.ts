import { Injectable } from '@nestjs/common';
import type { DeliveryId, PostingId } from '@app/core/ids';
import type { KeptDelivery, KeptPosting } from '@app/core/records';
import { Database, replayDeadLetter, type OperationDoc } from '@app/infra/mongo';
import { WAITING_STATES } from './filter.js';

const SHOWN = 50;

/** Operations on record, and what they do to the records that they are about. Each of these may be done twice. */
@Injectable()
export class OperationStore {
  constructor(private readonly database: Database) {}

  async begin(operation: OperationDoc): Promise<void> {
    await this.database.operations.create(operation);
  }

  find(id: string): Promise<OperationDoc | null> {
    return this.database.operations.findById(id).lean<OperationDoc>();
  }

  /** The latest. */
  latest(): Promise<OperationDoc[]> {
    return this.database.operations.find().sort({ startedAt: -1 }).limit(SHOWN).lean<OperationDoc[]>();
  }

  /** One that runs; null where none does. */
  running(): Promise<OperationDoc | null> {
    return this.database.operations.findOne({ state: 'running' }).hint('running').lean<OperationDoc>();
  }

  /** Notes how far it has come. False where it was aborted, or somebody else has done that step. */
  async goOn(
    { _id, after }: OperationDoc,
    step: { last: string; seen: number; changed: number },
  ): Promise<boolean> {
    const { modifiedCount } = await this.database.operations.updateOne(
      { _id, state: 'running', after },
      { $set: { after: step.last }, $inc: { seen: step.seen, changed: step.changed } },
    );
    return modifiedCount === 1;
  }

  /** Ends it. False where it has ended before. */
  async end(id: string, state: 'done' | 'aborted', endedAt: Date): Promise<boolean> {
    const { modifiedCount } = await this.database.operations.updateOne(
      { _id: id, state: 'running' },
      { $set: { state, endedAt } },
    );
    return modifiedCount === 1;
  }

  async replayLetters(ids: readonly string[], now: Date): Promise<number> {
    let replayed = 0;
    for (const id of ids) if (await replayDeadLetter(this.database, id, now)) replayed += 1;
    return replayed;
  }

  /** Takes letters away; what they are about stays as it is. */
  async dropLetters(ids: readonly string[]): Promise<number> {
    return (await this.database.deadLetters.deleteMany({ _id: { $in: [...ids] } })).deletedCount;
  }

  /** Dead deliveries become due again. Those that may have arrived are left, as a copy could follow. */
  async reviveDeliveries(ids: readonly string[], now: Date): Promise<number> {
    const { modifiedCount } = await this.database.deliveries.updateMany(
      { _id: { $in: ids as DeliveryId[] }, state: 'dead', reason: { $ne: 'ambiguous-not-repeated' } },
      {
        $set: { state: 'retry', reason: null, nextAt: now, dueAt: now, renderFailures: 0, finishedAt: null },
      },
    );
    return modifiedCount;
  }

  /** Deliveries that wait or are held are given up for good. */
  async discardDeliveries(ids: readonly string[], now: Date): Promise<number> {
    const { modifiedCount } = await this.database.deliveries.updateMany(
      { _id: { $in: ids as DeliveryId[] }, state: { $in: [...WAITING_STATES, 'held'] } },
      { $set: { state: 'dead', reason: 'discarded', nextAt: null, lease: null, finishedAt: now } },
    );
    return modifiedCount;
  }

  /** Postings that failed too often are compared again. */
  async retryPostings(ids: readonly string[]): Promise<number> {
    const { modifiedCount } = await this.database.postings.updateMany(
      { _id: { $in: ids as PostingId[] }, unmatched: true, matchFailures: { $gt: 0 } },
      { $set: { matchFailures: 0 } },
    );
    return modifiedCount;
  }

  /** The kinds of those deliveries that wait: they tell the channel. */
  waitingDeliveries(ids: readonly string[]): Promise<Pick<KeptDelivery, '_id' | 'kind'>[]> {
    return this.database.deliveries
      .find({ _id: { $in: ids as DeliveryId[] }, state: { $in: [...WAITING_STATES] } }, { kind: 1 })
      .lean<Pick<KeptDelivery, '_id' | 'kind'>[]>();
  }

  /** The numbers of the latest change of those postings that wait. */
  waitingPostings(ids: readonly string[]): Promise<Pick<KeptPosting, '_id' | 'seq'>[]> {
    return this.database.postings
      .find({ _id: { $in: ids as PostingId[] }, unmatched: true }, { seq: 1 })
      .lean<Pick<KeptPosting, '_id' | 'seq'>[]>();
  }
}
