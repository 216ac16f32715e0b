import type { DeliveryId } from '@app/core/ids';
import type { DeadReason, SuppressionReason } from '@app/core/delivery';
import { leavesLapsed } from '@app/core/sending';
import { Injectable } from '@nestjs/common';
import type { mongo } from 'mongoose';
import { deliveryFrom, goesByMail, kindsOver, type Delivery, type KeptDelivery } from '@app/core/records';
import { Database, batched, batchedById } from '@app/infra/mongo';
import { Trace } from '@app/infra/trace';
import type { Attempt } from '../attempts/attempt.js';
import { leftOutStep } from './left-out-step.js';
import type { MadeDelivery } from '../attempts/made-delivery.js';
import {
  LEASE_MS,
  WAITING,
  claimAll,
  endAll,
  type AttemptEnding,
  type Claim,
  type EndedAttempt,
} from './delivery-writes.js';

/** What a delivery is settled as without (another) attempt. */
export type Settlement =
  | { readonly state: 'suppressed'; readonly reason: SuppressionReason }
  | { readonly state: 'dead'; readonly reason: DeadReason };

/**
 * The states of deliveries in MongoDB. Whoever sends holds the lease: its end is counted by the server's clock, and every
 * write of the holder names its token.
 */
@Injectable()
export class DeliveryStore {
  private readonly record: (id: DeliveryId) => Promise<KeptDelivery | null>;
  private readonly claims: (claim: Claim) => Promise<boolean>;
  private readonly endings: (ending: AttemptEnding) => Promise<boolean>;

  constructor(
    private readonly database: Database,
    private readonly trace: Trace,
  ) {
    const { deliveries } = database;
    this.record = batchedById((ids) => deliveries.find({ _id: { $in: ids } }).lean<KeptDelivery[]>());
    this.claims = batched((claims) => this.claimAll(claims));
    this.endings = batched((endings) => endAll(database, endings));
  }

  /** Claims that share a write share a line. */
  private async claimAll(claims: readonly Claim[]): Promise<boolean[]> {
    const claimed = await claimAll(this.database, claims);
    const of = claims.flatMap(({ attempt: { delivery } }, index) => {
      if (claimed[index] !== true) return [];
      const { subscriberId: subscriber, id, attempts } = delivery;
      return [{ subscriber, delivery: id, n: attempts.length + 1 }];
    });
    this.trace.note({ step: 'claimed', of });
    const own = claims.flatMap(({ attempt }, index) => (claimed[index] === true ? attempt : []));
    this.trace.note(leftOutStep(own));
    return claimed;
  }

  /** Null where there is none. */
  async find(id: DeliveryId): Promise<Delivery | null> {
    const record = await this.record(id);
    return record === null ? null : deliveryFrom(record);
  }

  /**
   * Takes the delivery and opens an attempt, in one write that a majority has on disk: to be called immediately before
   * the first word to the other side. False where somebody else was faster, or where it is no longer due. Claims that come
   * at the same time share one write.
   */
  claim(attempt: Attempt, now: Date): Promise<boolean> {
    return this.claims({ attempt, now });
  }

  /** Prolongs the leases of what is still being handed over. */
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
  end(attempt: Attempt, ended: EndedAttempt, now: Date): Promise<boolean> {
    const filter = { 'lease.token': attempt.token, state: 'sending' as const };
    return this.endings({ attempt, filter, ended, now });
  }

  /**
   * Corrects an attempt that was called ambiguous because its lease ran out, now that its true end is known, unless
   * another attempt has begun since.
   */
  endLate(attempt: Attempt, ended: EndedAttempt, now: Date): Promise<boolean> {
    const size = attempt.delivery.attempts.length + 1;
    const untouched = { state: 'ambiguous' as const, attempts: { $size: size } };
    return this.endings({
      attempt,
      filter: { ...untouched, 'attempts.token': attempt.token },
      ended,
      now,
    });
  }

  /** Judges the open attempt of an abandoned delivery. False where its holder has come back meanwhile. */
  endAbandoned(attempt: Attempt, ended: EndedAttempt, now: Date): Promise<boolean> {
    const filter: mongo.Filter<KeptDelivery> = {
      state: 'sending',
      'lease.token': attempt.token,
      ...ABANDONED,
    };
    return this.endings({ attempt, filter, ended, now });
  }

  /** Settles a waiting delivery without an attempt. */
  async settle(attempt: Attempt, settlement: Settlement, now: Date): Promise<boolean> {
    const lapses = leavesLapsed(attempt);
    const { modifiedCount } = await this.database.deliveries.updateOne(asRead(attempt.delivery), {
      $set: {
        ...settlement,
        items: [...attempt.items],
        nextAt: null,
        lease: null,
        finishedAt: now,
        ...(lapses ? { lapses } : {}),
      },
      ...(lapses ? {} : { $unset: { lapses: '' } }),
    });
    if (modifiedCount === 1) this.trace.note(leftOutStep([attempt]));
    return modifiedCount === 1;
  }

  /** Lets a waiting delivery wait until then; no attempt is counted. */
  async postpone(delivery: Delivery, until: Date): Promise<void> {
    await this.database.deliveries.updateOne(asRead(delivery), { $set: { nextAt: until } });
  }

  /** Lets a delivery that could not be rendered wait until then, and counts that. False where somebody else was faster. */
  async stumble(delivery: Delivery, until: Date): Promise<boolean> {
    const { modifiedCount } = await this.database.deliveries.updateOne(
      // What it was due at is part of the condition: two that stumble over it at once count once.
      { ...asRead(delivery), nextAt: delivery.nextAt },
      { $set: { nextAt: until }, $inc: { renderFailures: 1 } },
    );
    return modifiedCount === 1;
  }

  /** The deliveries over a channel that are due, by id and trace, the longest waiting first. */
  async due(channel: string, now: Date, limit: number): Promise<MadeDelivery[]> {
    const found = await this.database.deliveries
      // Without the $type, MongoDB does not see that the partial index has all of them, and reads every delivery.
      .find(
        { kind: { $in: [...kindsOver(channel)] }, nextAt: { $type: 'date', $lte: now } },
        { _id: 1, traceparent: 1 },
      )
      .sort({ nextAt: 1 })
      .limit(limit)
      .lean<Pick<KeptDelivery, '_id' | 'traceparent'>[]>();
    return found.map(({ _id: deliveryId, traceparent }) => ({
      deliveryId,
      ...(traceparent === undefined ? {} : { traceparent }),
    }));
  }

  /** Deliveries whose holder has given no sign of life for the length of a lease. */
  async abandoned(limit: number): Promise<Delivery[]> {
    const found = await this.database.deliveries
      .find({ state: 'sending', ...ABANDONED })
      .limit(limit)
      .lean<KeptDelivery[]>();
    return found.map(deliveryFrom);
  }

  /** The delivery has been accepted: the news that it told is forgotten. */
  async forgetNews(delivery: Delivery): Promise<void> {
    if (!goesByMail(delivery) || delivery.content !== 'alerts' || delivery.news.length === 0) return;
    await this.database.savedSearches.updateMany(
      {
        _id: { $in: delivery.news.map(({ savedSearchId }) => savedSearchId) },
        'news.deliveryId': delivery.id,
      },
      { $unset: { news: '' } },
    );
  }
}

const ABANDONED = { $expr: { $lt: ['$lease.until', '$$NOW'] } };

/** The delivery as it was read: waiting, and not tried since. */
const asRead = ({ id, attempts }: Delivery) => ({
  _id: id,
  state: { $in: [...WAITING] },
  attempts: { $size: attempts.length },
});
