import { asId, type HidingId, type PostingId } from '@app/core/ids';
import type { QueryFilter } from 'mongoose';
import { hidingId, type Hiding, type KeptPosting } from '@app/core/records';
import { inChangeOrder } from '@app/infra/coordination';
import type { Database } from '@app/infra/mongo';
import type { HidingSubject } from '@app/core/posting';
import { HidingsOf } from './hidings-of.js';
import { PostingStore } from './posting-store.js';

const AT_ONCE = 500;
/** How long somebody else may be at work on a hiding before it is taken for left behind. */
const LEFT_BEHIND_MS = 60_000;

type Candidate = Pick<KeptPosting, '_id' | 'source' | 'company' | 'hidden'>;

const under = ({ subject, value }: Hiding): QueryFilter<KeptPosting> => {
  if (subject === 'posting') return { _id: asId<PostingId>(value) };
  return subject === 'company' ? { 'company.slug': value } : { source: value };
};

/**
 * Hides a posting, a company's postings or a source's: those on record and those to come. Returns how many on record it
 * changed. The decision takes a number of the one order of changes: whatever is committed after it has seen it, and
 * whatever was committed before it is found by the search that follows.
 */
export async function hide(
  database: Database,
  subject: HidingSubject,
  value: string,
  now: Date,
): Promise<number> {
  const hiding: Hiding = { _id: hidingId(subject, value), subject, value, at: now, state: 'hiding' };
  await inChangeOrder(database, 1, async (session) => {
    const { _id, state, ...first } = hiding;
    await database.hidings.updateOne(
      { _id },
      { $set: { state }, $setOnInsert: first },
      { session, upsert: true },
    );
  });
  return finish(database, hiding);
}

/** Takes a decision back. Postings that another decision hides stay hidden. Returns how many are shown again. */
export async function lift(database: Database, id: HidingId): Promise<number> {
  const hiding = await inChangeOrder(database, 1, (session) =>
    database.hidings
      .findOneAndUpdate({ _id: id }, { $set: { state: 'lifting' } }, { session, returnDocument: 'after' })
      .lean<Hiding>(),
  );
  return hiding === null ? 0 : finish(database, hiding);
}

/** Goes on with decisions that a process left half done. */
export async function finishHidings(database: Database, now: Date): Promise<void> {
  const left = await database.hidings
    .find({ state: { $in: ['hiding', 'lifting'] }, at: { $lt: new Date(now.getTime() - LEFT_BEHIND_MS) } })
    .lean<Hiding[]>();
  for (const hiding of left) await finish(database, hiding);
}

async function finish(database: Database, hiding: Hiding): Promise<number> {
  let changed = 0;
  for (let after = asId<PostingId>(''); ;) {
    const page = await database.postings
      .find({ $and: [under(hiding), { _id: { $gt: after } }] }, { _id: 1 })
      .sort({ _id: 1 })
      .limit(AT_ONCE)
      .lean<{ _id: PostingId }[]>();
    if (page.length > 0)
      changed += await settle(
        database,
        page.map(({ _id }) => _id),
      );
    if (page.length < AT_ONCE) break;
    after = page.at(-1)?._id ?? after;
  }
  const { _id, state } = hiding;
  if (state === 'lifting') await database.hidings.deleteOne({ _id, state });
  else await database.hidings.updateOne({ _id, state: 'hiding' }, { $set: { state: 'hidden' } });
  return changed;
}

/** Writes to postings what all decisions together say about them; the board follows by the order of changes. */
async function settle(database: Database, ids: readonly PostingId[]): Promise<number> {
  return inChangeOrder(database, ids.length, async (session, firstSeq) => {
    const postings = await database.postings
      .find({ _id: { $in: [...ids] } }, { source: 1, company: 1, hidden: 1 }, { session })
      .lean<Candidate[]>();
    const placed = postings.map((posting) => ({
      posting,
      place: { id: posting._id, source: posting.source, companySlug: posting.company.slug },
    }));
    const hidings = await HidingsOf.load(
      new PostingStore(database, session),
      placed.map(({ place }) => place),
    );
    const writes = placed.flatMap(({ posting, place }, offset) => {
      const hidden = hidings.of(place);
      if (hidden?.by === posting.hidden?.by) return [];
      const seq = firstSeq + offset;
      const update =
        hidden === undefined ? { $set: { seq }, $unset: { hidden: true } } : { $set: { seq, hidden } };
      return [{ updateOne: { filter: { _id: posting._id }, update } }];
    });
    if (writes.length > 0) await database.postings.bulkWrite(writes as never, { session });
    return writes.length;
  });
}
