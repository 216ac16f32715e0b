import type { SubscriberId } from '@app/core/ids';
import type { ReceiverFacts } from '@app/core/delivery';
import { isNotRenewed } from '@app/core/subscription';
import type { Subscriber } from '@app/core/records';
import type { Database } from '@app/infra/mongo';

/** A person, and whether they may be written to. */
export interface ReceiverOnRecord {
  readonly _id: SubscriberId;
  readonly subscriber: Subscriber;
  readonly facts: ReceiverFacts;
}

type Found<Fields extends keyof Subscriber> = Pick<Subscriber, Fields> & {
  readonly suppressed: readonly unknown[];
};

type Judged = 'confirmedAt' | 'unsubscribedAt' | 'renewal';

const factsOf = ({ confirmedAt, unsubscribedAt, renewal, suppressed }: Found<Judged>): ReceiverFacts => ({
  confirmed: confirmedAt !== null,
  unsubscribed: unsubscribedAt !== null,
  notRenewed: isNotRenewed(renewal === undefined ? {} : { renewal }),
  addressSuppressed: suppressed.length > 0,
});

/** Reads people together with the suppressions of their addresses: one round trip. */
export async function readReceivers(
  database: Database,
  ids: readonly SubscriberId[],
): Promise<ReceiverOnRecord[]> {
  const found = await database.subscribers.aggregate<Found<keyof Subscriber>>(
    withSuppressions(database, ids),
  );
  return found.map((one) => {
    const { suppressed: _, ...subscriber } = one;
    return { _id: subscriber._id, subscriber, facts: factsOf(one) };
  });
}

/** Reads only whether they may be written to. */
export async function readReceiverFacts(
  database: Database,
  ids: readonly SubscriberId[],
): Promise<Omit<ReceiverOnRecord, 'subscriber'>[]> {
  const found = await database.subscribers.aggregate<Found<'_id' | Judged>>([
    ...withSuppressions(database, ids),
    { $project: { confirmedAt: 1, unsubscribedAt: 1, renewal: 1, suppressed: 1 } },
  ]);
  return found.map((one) => ({ _id: one._id, facts: factsOf(one) }));
}

const withSuppressions = ({ suppressions }: Database, ids: readonly SubscriberId[]) => [
  { $match: { _id: { $in: [...ids] } } },
  {
    $lookup: {
      from: suppressions.collection.name,
      localField: 'addressHash',
      foreignField: '_id',
      pipeline: [{ $project: { _id: 1 } }],
      as: 'suppressed',
    },
  },
];
