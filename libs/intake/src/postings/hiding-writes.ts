import { asId, type HidingId, type OperatorId, type PostingId } from '@app/core/ids';
import type { QueryFilter } from 'mongoose';
import { hidingId, type Hiding, type KeptPosting } from '@app/core/records';
import { inChangeOrder } from '@app/infra/coordination';
import type { Database } from '@app/infra/mongo';
import type { HidingSubject } from '@app/core/posting';
import type { Trace } from '@app/infra/trace';
import { beforeChange, keepPastPostings } from '@app/infra/trace';
import { HidingsOf, withHiding } from './hidings-of.js';
import { PostingStore } from './posting-store.js';

const AT_ONCE = 500;
/** How long somebody else may be at work on a hiding before it is taken for left behind. */
const LEFT_BEHIND_MS = 60_000;

/** What decisions are carried out with. */
export interface HidingTools {
  readonly database: Database;
  readonly trace: Pick<Trace, 'note'>;
  readonly now: Date;
  /** The operator who decides; null where nobody is at the console. */
  readonly who: OperatorId | null;
}

/** A posting that is hidden, or shown, from a change on. */
interface Settled {
  readonly posting: PostingId;
  readonly isHidden: boolean;
}

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
export async function hide(tools: HidingTools, subject: HidingSubject, value: string): Promise<number> {
  const { database, now } = tools;
  const hiding: Hiding = { _id: hidingId(subject, value), subject, value, at: now, state: 'hiding' };
  await inChangeOrder(database, 1, async (session) => {
    const { _id, state, ...first } = hiding;
    await database.hidings.updateOne(
      { _id },
      { $set: { state }, $setOnInsert: first },
      { session, upsert: true },
    );
  });
  return finish(tools, hiding);
}

/** Takes a decision back. Postings that another decision hides stay hidden. Returns how many are shown again. */
export async function lift(tools: HidingTools, id: HidingId): Promise<number> {
  const { database } = tools;
  const hiding = await inChangeOrder(database, 1, (session) =>
    database.hidings
      .findOneAndUpdate({ _id: id }, { $set: { state: 'lifting' } }, { session, returnDocument: 'after' })
      .lean<Hiding>(),
  );
  return hiding === null ? 0 : finish(tools, hiding);
}

/** Goes on with decisions that a process left half done. */
export async function finishHidings(tools: HidingTools): Promise<void> {
  const { database, now } = tools;
  const left = await database.hidings
    .find({ state: { $in: ['hiding', 'lifting'] }, at: { $lt: new Date(now.getTime() - LEFT_BEHIND_MS) } })
    .lean<Hiding[]>();
  for (const hiding of left) await finish(tools, hiding);
}

async function finish(tools: HidingTools, hiding: Hiding): Promise<number> {
  const { database } = tools;
  let changed = 0;
  for (let after = asId<PostingId>(''); ;) {
    const page = await database.postings
      .find({ $and: [under(hiding), { _id: { $gt: after } }] }, { _id: 1 })
      .sort({ _id: 1 })
      .limit(AT_ONCE)
      .lean<{ _id: PostingId }[]>();
    const ids = page.map(({ _id }) => _id);
    const settled = ids.length === 0 ? [] : await settle(tools, ids);
    note(tools, hiding, settled);
    changed += settled.length;
    if (page.length < AT_ONCE) break;
    after = page.at(-1)?._id ?? after;
  }
  const { _id, state } = hiding;
  if (state === 'lifting') await database.hidings.deleteOne({ _id, state });
  else await database.hidings.updateOne({ _id, state: 'hiding' }, { $set: { state: 'hidden' } });
  return changed;
}

/** Writes to postings what all decisions together say about them; the board follows by the order of changes. */
async function settle({ database, now }: HidingTools, ids: readonly PostingId[]): Promise<Settled[]> {
  return inChangeOrder(database, ids.length, async (session, firstSeq) => {
    const postings = await database.postings
      .find({ _id: { $in: [...ids] } }, { source: 1, company: 1, hidden: 1 }, { session })
      .lean<Candidate[]>();
    const placed = postings.map((posting) => ({
      posting,
      place: { id: posting._id, source: posting.source, companySlug: posting.company.slug },
    }));
    const said = await beforeChange(database, session, ids, ['seq', 'hidden']);
    const hidings = await HidingsOf.load(
      new PostingStore(database, session),
      placed.map(({ place }) => place),
    );
    const changes = placed.flatMap(({ posting: { _id, hidden: hiddenBefore }, place }, offset) => {
      const hidden = hidings.of(place);
      const before = said.get(_id);
      if (hidden?.by === hiddenBefore?.by || before === undefined) return [];
      const seq = firstSeq + offset;
      return [{ before, update: withHiding({ seq }, hidden), seq, isHidden: hidden !== undefined }];
    });
    if (changes.length === 0) return [];
    const writes = changes.map(({ before: { _id }, update }) => ({ updateOne: { filter: { _id }, update } }));
    await database.postings.bulkWrite(writes as never, { session });
    await keepPastPostings(database, session, changes, now);
    return changes.map(({ before: { _id: posting }, isHidden }) => ({ posting, isHidden }));
  });
}

/** A posting that another decision hides stays hidden where this one is taken back, for another reason. */
function note({ trace, who }: HidingTools, { _id: by }: Hiding, settled: readonly Settled[]): void {
  const of = (wanted: boolean) =>
    settled.filter(({ isHidden }) => isHidden === wanted).map(({ posting }) => ({ posting }));
  trace.note({ step: 'hidden', by, who, of: of(true) });
  trace.note({ step: 'shown', by, who, of: of(false) });
}
