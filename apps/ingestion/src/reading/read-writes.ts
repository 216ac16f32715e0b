import type { KeptRead } from '@app/core/running';
import type { Database } from '@app/infra/mongo';

/** What is noted of one read; what is left out is 0, or not known. */
export type NotedRead = Pick<KeptRead, 'source' | 'outcome' | 'bytes' | 'ms'> & Partial<KeptRead>;

/** Notes a read. Those of an hour that found nothing changed share a record: most reads are such. */
export async function noteRead({ reads }: Database, read: NotedRead, at: Date): Promise<void> {
  const { source, outcome, bytes, ms, ...more } = read;
  if (outcome !== 'unchanged') {
    await reads.create({
      ...more,
      _id: `${source} ${at.toISOString()}`,
      source,
      outcome,
      bytes,
      ms,
      at,
      times: 1,
    });
    return;
  }
  await reads.updateOne(
    { _id: `${source} ${at.toISOString().slice(0, 13)} unchanged` },
    { $set: { at, source, outcome }, $inc: { times: 1, bytes, ms } },
    { upsert: true, setDefaultsOnInsert: true },
  );
}
