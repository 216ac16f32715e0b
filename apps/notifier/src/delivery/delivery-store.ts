import { Injectable } from '@nestjs/common';
import type { QueryFilter } from 'mongoose';
import type { DeadReason, SuppressionReason } from '@app/core/domain';
import { Database, batched, batchedById, type DeliveryDoc, type DeliveryItem } from '@app/infra/mongo';
import {
  LEASE_MS,
  WAITING,
  claimAll,
  endAll,
  type AttemptResult,
  type ClaimWish,
  type EndWish,
} from './delivery-writes.js';
import { leavesLapsed } from './lapsing.js';

/** Why a delivery was ended without (another) attempt. */
export type Ending =
  | { readonly state: 'suppressed'; readonly reason: SuppressionReason }
  | { readonly state: 'dead'; readonly reason: DeadReason };

/**
 * The states of deliveries in MongoDB. Whoever sends holds the lease: its end is counted by the server's clock, and every
 * write of the holder names its token.
 */
@Injectable()
export class DeliveryStore {
  /** Null where there is none. */
  readonly find: (id: string) => Promise<DeliveryDoc | null>;
  private readonly claims: (wish: ClaimWish) => Promise<boolean>;
  private readonly ends: (wish: EndWish) => Promise<boolean>;

  constructor(private readonly database: Database) {
    const { deliveries } = database;
    this.find = batchedById((ids) => deliveries.find({ _id: { $in: ids } }).lean<DeliveryDoc[]>());
    this.claims = batched((wishes) => claimAll(database, wishes));
    this.ends = batched((wishes) => endAll(database, wishes));
  }

  /**
   * Takes the delivery and opens an attempt, in one write that a majority has on disk: to be called immediately before
   * the SMTP dialogue. False where somebody else was faster, or where it is no longer due.
   */
  claim(delivery: DeliveryDoc, items: readonly DeliveryItem[], token: string, now: Date): Promise<boolean> {
    return this.claims({ delivery, items, token, now });
  }

  /** Prolongs the leases of mails that are still in the dialogue. */
  async renew(tokens: readonly string[]): Promise<void> {
    if (tokens.length === 0) return;
    await this.database.deliveries.updateMany(
      // The condition on the end of the lease is what lets MongoDB use the index of leases.
      { state: 'sending', 'lease.until': { $type: 'date' }, 'lease.token': { $in: [...tokens] } },
      [{ $set: { 'lease.until': { $add: ['$$NOW', LEASE_MS] } } }],
      { updatePipeline: true },
    );
  }

  /** Records how the attempt ended. False where the lease had run out meanwhile and the attempt was judged by others. */
  async finish(id: string, token: string, result: AttemptResult, now: Date): Promise<boolean> {
    return this.end({ _id: id, 'lease.token': token, state: 'sending' }, token, result, now);
  }

  /**
   * Corrects an attempt that was called ambiguous because its lease ran out, now that its true end is known, unless
   * another attempt has begun since.
   */
  async finishLate(delivery: DeliveryDoc, token: string, result: AttemptResult, now: Date): Promise<boolean> {
    const size = delivery.attempts.length + 1;
    const untouched = { _id: delivery._id, state: 'ambiguous' as const, attempts: { $size: size } };
    return this.end({ ...untouched, 'attempts.token': token }, token, result, now);
  }

  /** Ends a waiting delivery without an attempt. */
  async conclude(
    delivery: DeliveryDoc,
    items: readonly DeliveryItem[],
    ending: Ending,
    now: Date,
  ): Promise<boolean> {
    const lapses = leavesLapsed(delivery.kind, items);
    const { modifiedCount } = await this.database.deliveries.updateOne(asRead(delivery), {
      $set: {
        ...ending,
        items: [...items],
        nextAt: null,
        lease: null,
        finishedAt: now,
        ...(lapses ? { lapses } : {}),
      },
      ...(lapses ? {} : { $unset: { lapses: '' } }),
    });
    return modifiedCount === 1;
  }

  /** Lets a waiting delivery wait until then; no attempt is counted. */
  async postpone(delivery: DeliveryDoc, until: Date): Promise<void> {
    await this.database.deliveries.updateOne(asRead(delivery), { $set: { nextAt: until } });
  }

  /** Lets a delivery that could not be rendered wait until then, and counts that. False where somebody else was faster. */
  async stumble(delivery: DeliveryDoc, until: Date): Promise<boolean> {
    const { modifiedCount } = await this.database.deliveries.updateOne(
      // What it was due at is part of the condition: two that stumble over it at once count once.
      { ...asRead(delivery), nextAt: delivery.nextAt },
      { $set: { nextAt: until }, $inc: { renderFailures: 1 } },
    );
    return modifiedCount === 1;
  }

  /** Ids of mails, or of deliveries to hooks, that are due, the longest waiting first. */
  async due(what: 'mails' | 'hooks', now: Date, limit: number): Promise<string[]> {
    const found = await this.database.deliveries
      // Without the $type, MongoDB does not see that the partial index has all of them, and reads every delivery.
      .find(
        {
          nextAt: { $type: 'date', $lte: now },
          kind: what === 'hooks' ? 'hook' : { $ne: 'hook' },
        },
        { _id: 1 },
      )
      .sort({ nextAt: 1 })
      .limit(limit)
      .lean<{ _id: string }[]>();
    return found.map(({ _id }) => _id);
  }

  /** Deliveries whose holder has given no sign of life for the length of a lease. */
  abandoned(limit: number): Promise<DeliveryDoc[]> {
    return this.database.deliveries
      .find({ state: 'sending', $expr: { $lt: ['$lease.until', '$$NOW'] } })
      .limit(limit)
      .lean<DeliveryDoc[]>();
  }

  /** Judges the open attempt of an abandoned delivery. False where its holder has come back meanwhile. */
  async takeOver(delivery: DeliveryDoc, result: AttemptResult, now: Date): Promise<boolean> {
    const token = delivery.lease?.token ?? '';
    const abandoned = { $expr: { $lt: ['$lease.until', '$$NOW'] } };
    return this.end(
      { _id: delivery._id, state: 'sending', 'lease.token': token, ...abandoned },
      token,
      result,
      now,
    );
  }

  /** The mail has been accepted: what it told is forgotten. */
  async forgetNews({ _id, news }: Pick<DeliveryDoc, '_id' | 'news'>): Promise<void> {
    if (news === undefined) return;
    await this.database.savedSearches.updateMany(
      { _id: { $in: news.map(({ savedSearchId }) => savedSearchId) }, 'news.deliveryId': _id },
      { $unset: { news: '' } },
    );
  }

  private end(
    filter: QueryFilter<DeliveryDoc>,
    token: string,
    result: AttemptResult,
    now: Date,
  ): Promise<boolean> {
    return this.ends({ id: String(filter._id), filter, token, result, now });
  }
}

/** The delivery as it was read: waiting, and not tried since. */
const asRead = ({ _id, attempts }: DeliveryDoc) => ({
  _id,
  state: { $in: [...WAITING] },
  attempts: { $size: attempts.length },
});
