import type { mongo } from 'mongoose';
import type { EndedOutcome, NextStep, DeliveryState } from '@app/core/delivery';
import { leavesLapsed } from '@app/core/sending';
import { toldItems, type KeptDelivery } from '@app/core/records';
import { bulkWrite, type Database } from '@app/infra/mongo';
import type { Attempt } from '../attempts/attempt.js';

/** How long a claim holds without a sign of life. It is renewed while the other side is thinking. */
export const LEASE_MS = 10_000;

export const WAITING = ['pending', 'retry', 'ambiguous'] as const satisfies readonly DeliveryState[];

/** How an attempt ended and what follows. */
export interface EndedAttempt {
  readonly outcome: EndedOutcome;
  readonly code: number | null;
  readonly detail: string | null;
  readonly next: NextStep;
}

/** The request to send a delivery now, as its only sender. */
export interface Claim {
  readonly attempt: Attempt;
  readonly now: Date;
}

/** An attempt has ended. */
export interface AttemptEnding {
  readonly attempt: Attempt;
  /** What else must be true of the delivery. */
  readonly filter: mongo.Filter<KeptDelivery>;
  readonly ended: EndedAttempt;
  readonly now: Date;
}

/** A write that finds its delivery in another state leaves the others as they are. */
const STANDING_ALONE = { ordered: false };

type Write = mongo.AnyBulkWriteOperation<KeptDelivery>;

/** Claims each delivery that is still due and in nobody's hands. True for those that were claimed. */
export async function claimAll(database: Database, claims: readonly Claim[]): Promise<boolean[]> {
  const count = await bulkWrite(database.deliveries, claims.map(claim), STANDING_ALONE);
  if (count === claims.length) return claims.map(() => true);
  const held = await database.deliveries
    .find({ _id: { $in: claims.map(({ attempt }) => attempt.delivery.id) } }, { 'lease.token': 1 })
    .lean<Pick<KeptDelivery, '_id' | 'lease'>[]>();
  const tokens = new Set(held.map(({ lease }) => lease?.token));
  return claims.map(({ attempt }) => tokens.has(attempt.token));
}

function claim({ attempt, now }: Claim): Write {
  const { delivery, token } = attempt;
  const entry = {
    n: delivery.attempts.length + 1,
    token,
    startedAt: now,
    finishedAt: null,
    outcome: 'open',
    code: null,
    detail: null,
  };
  const filter = {
    _id: delivery.id,
    state: { $in: [...WAITING] },
    nextAt: { $lte: now },
    attempts: { $size: delivery.attempts.length },
  };
  const update = [
    {
      $set: {
        state: 'sending',
        lease: { token, until: { $add: ['$$NOW', LEASE_MS] } },
        attempts: { $concatArrays: ['$attempts', [{ $literal: entry }]] },
        // Only where something was left out: the items are most of the document.
        ...(isAsRecorded(attempt) ? {} : leftOut(attempt)),
        nextAt: null,
      },
    },
  ];
  return { updateOne: { filter, update } };
}

const leftOut = (attempt: Attempt) => ({
  items: { $literal: attempt.items },
  lapses: leavesLapsed(attempt) ? true : '$$REMOVE',
});

function isAsRecorded({ delivery, items }: Attempt): boolean {
  const recorded = toldItems(delivery);
  return (
    items.length === recorded.length &&
    items.every(({ suppressed }, n) => suppressed === (recorded[n]?.suppressed ?? null))
  );
}

/** Records each end of an attempt whose delivery is still as its filter says. True for those that were recorded. */
export async function endAll(database: Database, endings: readonly AttemptEnding[]): Promise<boolean[]> {
  const count = await bulkWrite(database.deliveries, endings.map(end), STANDING_ALONE);
  if (count === endings.length) return endings.map(() => true);
  const found = await database.deliveries
    .find({ _id: { $in: endings.map(({ attempt }) => attempt.delivery.id) } }, { attempts: 1 })
    .lean<Pick<KeptDelivery, '_id' | 'attempts'>[]>();
  const entries = new Map(found.flatMap(({ attempts }) => attempts.map((entry) => [entry.token, entry])));
  return endings.map(({ attempt, ended, now }) => {
    const entry = entries.get(attempt.token);
    return entry?.outcome === ended.outcome && entry.finishedAt?.getTime() === now.getTime();
  });
}

function end({ attempt, filter, ended, now }: AttemptEnding): Write {
  const { outcome, code, detail, next } = ended;
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
  const arrayFilters = [{ 'mine.token': attempt.token }];
  const whole = { ...filter, _id: attempt.delivery.id };
  return { updateOne: { filter: whole, update, arrayFilters } };
}
