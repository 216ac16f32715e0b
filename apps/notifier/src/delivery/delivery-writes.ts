import type { mongo, QueryFilter } from 'mongoose';
import type { DeliveryState } from '@app/core/domain';
import type { EndedOutcome, NextStep } from '@app/core/digest';
import { leavesLapsed } from './lapsing.js';
import { bulkWrite, type Database, type DeliveryDoc, type DeliveryItem } from '@app/infra/mongo';

/** How long a claim holds without a sign of life. It is renewed while the mail server is thinking. */
export const LEASE_MS = 10_000;

export const WAITING = ['pending', 'retry', 'ambiguous'] as const satisfies readonly DeliveryState[];

/** How an attempt ended and what follows. */
export interface AttemptResult {
  readonly outcome: EndedOutcome;
  readonly code: number | null;
  readonly detail: string | null;
  readonly next: NextStep;
}

/** Somebody wants to send a delivery now. */
export interface ClaimWish {
  readonly delivery: DeliveryDoc;
  readonly items: readonly DeliveryItem[];
  readonly token: string;
  readonly now: Date;
}

/** An attempt has ended. */
export interface EndWish {
  readonly id: string;
  /** The state that the delivery must be in. */
  readonly filter: QueryFilter<DeliveryDoc>;
  readonly token: string;
  readonly result: AttemptResult;
  readonly now: Date;
}

/** A write that finds its delivery in another state leaves the others as they are. */
const STANDING_ALONE = { ordered: false };

type Write = mongo.AnyBulkWriteOperation<DeliveryDoc>;

/** Claims each delivery that is still due and in nobody's hands. True for those that were claimed. */
export async function claimAll(database: Database, wishes: readonly ClaimWish[]): Promise<boolean[]> {
  const count = await bulkWrite(database.deliveries, wishes.map(claim), STANDING_ALONE);
  if (count === wishes.length) return wishes.map(() => true);
  const held = await database.deliveries
    .find({ _id: { $in: wishes.map(({ delivery }) => delivery._id) } }, { 'lease.token': 1 })
    .lean<Pick<DeliveryDoc, '_id' | 'lease'>[]>();
  const tokens = new Set(held.map(({ lease }) => lease?.token));
  return wishes.map(({ token }) => tokens.has(token));
}

function claim({ delivery, items, token, now }: ClaimWish): Write {
  const attempt = {
    n: delivery.attempts.length + 1,
    token,
    startedAt: now,
    finishedAt: null,
    outcome: 'open',
    code: null,
    detail: null,
  };
  const filter = {
    _id: delivery._id,
    state: { $in: [...WAITING] },
    nextAt: { $lte: now },
    attempts: { $size: delivery.attempts.length },
  };
  const update = [
    {
      $set: {
        state: 'sending',
        lease: { token, until: { $add: ['$$NOW', LEASE_MS] } },
        attempts: { $concatArrays: ['$attempts', [{ $literal: attempt }]] },
        // Only where something was left out: the items are most of the document.
        ...(isAsRecorded(delivery, items) ? {} : leftOut(delivery, items)),
        nextAt: null,
      },
    },
  ];
  return { updateOne: { filter: filter as never, update } };
}

const leftOut = ({ kind }: DeliveryDoc, items: readonly DeliveryItem[]) => ({
  items: { $literal: items },
  lapses: leavesLapsed(kind, items) ? true : '$$REMOVE',
});

const isAsRecorded = (delivery: DeliveryDoc, items: readonly DeliveryItem[]): boolean =>
  items.length === delivery.items.length &&
  items.every(({ suppressed }, n) => suppressed === (delivery.items[n]?.suppressed ?? null));

/** Records each end for which the delivery is still in the state that is named. True for those that were recorded. */
export async function endAll(database: Database, wishes: readonly EndWish[]): Promise<boolean[]> {
  const count = await bulkWrite(database.deliveries, wishes.map(end), STANDING_ALONE);
  if (count === wishes.length) return wishes.map(() => true);
  const ended = await database.deliveries
    .find({ _id: { $in: wishes.map(({ id }) => id) } }, { attempts: 1 })
    .lean<Pick<DeliveryDoc, '_id' | 'attempts'>[]>();
  const attempts = new Map(ended.flatMap((one) => one.attempts.map((attempt) => [attempt.token, attempt])));
  return wishes.map(({ token, result, now }) => {
    const attempt = attempts.get(token);
    return attempt?.outcome === result.outcome && attempt.finishedAt?.getTime() === now.getTime();
  });
}

function end({ filter, token, result: { outcome, code, detail, next }, now }: EndWish): Write {
  const waits = 'nextAt' in next;
  const update = {
    $set: {
      state: next.state,
      reason: next.state === 'dead' ? next.reason : null,
      nextAt: waits ? next.nextAt : null,
      finishedAt: waits ? null : now,
      lease: null,
      'attempts.$[mine].outcome': outcome,
      'attempts.$[mine].finishedAt': now,
      'attempts.$[mine].code': code,
      'attempts.$[mine].detail': detail,
    },
  };
  const arrayFilters = [{ 'mine.token': token }];
  return { updateOne: { filter: filter as never, update: update as never, arrayFilters } };
}
