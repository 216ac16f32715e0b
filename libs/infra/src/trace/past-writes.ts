import type { PostingId, SubscriberId } from '@app/core/ids';
import { restraintsOf, type SavedSearch, type Subscriber } from '@app/core/records';
import {
  SAID_FIELDS,
  writtenOver,
  type PastPosting,
  type PastRestraints,
  type PastWording,
  type PostingUpdate,
  type SaidPosting,
  type WrittenOver,
} from '@app/core/trace';
import type { ClientSession, mongo } from 'mongoose';
import { bulkWrite, type Database } from '../mongo/index.js';

/** A posting as far as a change may write it over. */
export type BeforeChange = Pick<SaidPosting, 'seq' | 'revision'> &
  Partial<SaidPosting> & { readonly _id: PostingId };

/** A change of a posting, with what the posting said before it. `seq`: the number of the change. */
export interface PostingChange {
  readonly before: BeforeChange;
  readonly update: PostingUpdate;
  readonly seq: number;
  /** What it writes over, where that was worked out already. */
  readonly over?: WrittenOver;
}

type Field = (typeof SAID_FIELDS)[number];

/** These postings as they stand in a transaction, by id; `fields` are those that its changes may write. */
export async function beforeChange(
  database: Database,
  session: ClientSession,
  ids: readonly PostingId[],
  fields: readonly Field[] = SAID_FIELDS,
): Promise<Map<PostingId, BeforeChange>> {
  if (ids.length === 0) return new Map();
  const projection = Object.fromEntries(['seq', 'revision', ...fields].map((field) => [field, 1 as const]));
  const found = await database.postings
    .find({ _id: { $in: [...ids] } }, projection, { session })
    .lean<BeforeChange[]>();
  return new Map(found.map((posting) => [posting._id, posting]));
}

/** Keeps what changes write over, in the transaction that makes them. */
export async function keepPastPostings(
  database: Database,
  session: ClientSession,
  changes: readonly PostingChange[],
  now: Date,
): Promise<void> {
  if (changes.length === 0) return;
  const writes = changes.map((change): mongo.AnyBulkWriteOperation<PastPosting> => {
    const { before, update, seq, over = writtenOver(before, update) } = change;
    const { _id: postingId, revision } = before;
    // Plain: to deflate it would cost more than everything else that is done to keep it, and MongoDB compresses its blocks.
    return {
      insertOne: {
        document: { _id: `${postingId}:${seq}`, postingId, untilSeq: seq, until: now, revision, over },
      },
    };
  });
  await bulkWrite(database.pastPostings, writes, { session, ordered: false });
}

/** Keeps wordings of a search that are about to be taken from it, in the transaction that takes them. */
export async function keepPastWordings(
  database: Database,
  session: ClientSession,
  searches: readonly Pick<SavedSearch, '_id' | 'subscriberId' | 'versions'>[],
  now: Date,
): Promise<void> {
  const writes = searches.flatMap(({ _id: savedSearchId, subscriberId, versions }) =>
    versions.flatMap((wording): mongo.AnyBulkWriteOperation<PastWording>[] => {
      const { fromSeq, toSeq } = wording;
      if (toSeq === null) return [];
      const _id = `${savedSearchId}:${fromSeq}`;
      const kept = { savedSearchId, subscriberId, ...wording, toSeq, keptAt: now };
      return [{ updateOne: { filter: { _id }, update: { $set: kept }, upsert: true } }];
    }),
  );
  if (writes.length > 0) await bulkWrite(database.pastWordings, writes, { session, ordered: false });
}

/** Keeps the wishes of a subscriber that are about to be changed, in the transaction that changes them. */
export async function keepPastRestraints(
  database: Database,
  session: ClientSession,
  subscriber: Pick<Subscriber, '_id' | 'restraints' | 'schedule'>,
  now: Date,
): Promise<void> {
  const past: Omit<PastRestraints, '_id'> = {
    subscriberId: subscriber._id,
    until: now,
    restraints: restraintsOf(subscriber),
    schedule: subscriber.schedule,
  };
  await database.pastRestraints.updateOne(
    { _id: `${subscriber._id}:${now.getTime()}` },
    // Of two changes at one instant the first says what was until then.
    { $setOnInsert: past },
    { session, upsert: true },
  );
}

/** Takes a person from the lines of the trace; those that are left empty go. */
export async function forgetInTrace(
  database: Database,
  subscriberId: SubscriberId,
  session: ClientSession | null = null,
): Promise<void> {
  const { collection } = database.trace;
  const options = session === null ? {} : { session };
  const others = { $elemMatch: { subscriber: { $ne: subscriberId } } };
  await collection.deleteMany({ 'of.subscriber': subscriberId, of: { $not: others } }, options);
  const pull = { $pull: { of: { subscriber: subscriberId } } } as never;
  await collection.updateMany({ 'of.subscriber': subscriberId }, pull, options);
}
