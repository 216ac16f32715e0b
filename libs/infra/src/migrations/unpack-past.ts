import { inflateRawSync } from 'node:zlib';
import type { AnyBulkWriteOperation } from 'mongoose';
import type { PastPosting, WrittenOver } from '@app/core/trace';
import { bulkWrite, type Database } from '../mongo/index.js';

const BATCH = 500;
const DATES = ['postedAt', 'validThrough', 'revisedAt', 'closedAt'] as const;

/** Until format 24 what a change wrote over was JSON, deflated. */
interface Packed {
  readonly _id: string;
  readonly was: { readonly buffer: Uint8Array };
}

/** What postings said before a change, as it is kept today. Each is converted once; what is converted is left alone. */
export async function unpackPast({ pastPostings }: Database): Promise<void> {
  let after = '';
  for (;;) {
    const found = await pastPostings.collection
      .find({ _id: { $gt: after as never }, was: { $exists: true } }, { projection: { was: 1 } })
      .sort({ _id: 1 })
      .limit(BATCH)
      .toArray();
    const packed = found as unknown as Packed[];
    const last = packed.at(-1);
    if (last === undefined) return;
    const writes = packed.map(({ _id, was }): AnyBulkWriteOperation<PastPosting> => {
      const update = { $set: { over: unpacked(was.buffer) }, $unset: { was: '' } };
      return { updateOne: { filter: { _id }, update: update as never } };
    });
    await bulkWrite(pastPostings, writes as never, { ordered: false });
    after = last._id;
  }
}

interface Dated {
  readonly at: string;
}

/** Dates were written as ISO 8601. */
function unpacked(deflated: Uint8Array): WrittenOver {
  const text = inflateRawSync(deflated).toString('utf8');
  const { was, absent = [] } = JSON.parse(text) as { was: Record<string, unknown>; absent?: string[] };
  const dates = DATES.flatMap((field) => {
    const value = was[field];
    return typeof value === 'string' ? [[field, new Date(value)] as const] : [];
  });
  const nested = (['repost', 'hidden'] as const).flatMap((field) => {
    const value = was[field] as Dated | null | undefined;
    return value ? [[field, { ...value, at: new Date(value.at) }] as const] : [];
  });
  return { was: { ...was, ...Object.fromEntries([...dates, ...nested]) }, absent } as WrittenOver;
}
