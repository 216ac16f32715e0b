import type { ClientSession } from 'mongoose';
import type { PostingId } from '@app/core/ids';
import { changedFields, type CommitOutcome, type CommittedPosting } from '@app/core/trace';
import { inChangeOrder } from '@app/infra/coordination';
import type { Database } from '@app/infra/mongo';
import { beforeChange, keepPastPostings, type BeforeChange, type PostingChange } from '@app/infra/trace';
import { ClusteringThrew } from '../drafts/apart.js';
import { ClusterBatch, type OpeningContext, type Openings } from './cluster-batch.js';
import { PostingStore } from '../postings/posting-store.js';
import { traceField } from '@app/infra/tracing';
import { decideChange, type Change, type KnownPosting } from '@app/core/lifecycle';
import { HidingsOf } from '../postings/hidings-of.js';
import type { Prepared } from './prepared.js';
import { renewSketches } from './sketch-writes.js';
import type { Accepted } from '../drafts/outcome.js';
import {
  newPosting,
  newRevision,
  rereadPosting,
  rememberDraft,
  type Terms,
  type Update,
  type Write,
} from './posting-changes.js';

/** One draft of a batch after the commit. */
export interface Committed extends Accepted {
  readonly index: number;
  /** What is to be noted of it; null where it changed nothing. */
  readonly noted: CommittedPosting | null;
}

interface Decided {
  readonly one: Prepared;
  readonly known: KnownPosting | undefined;
  readonly change: Change;
}

/** What a draft comes to: what is written, and over what. */
interface Settled {
  readonly committed: Committed;
  readonly write: Write | null;
  readonly over: PostingChange | null;
}

const placeOf = ({ id, source, company }: Prepared) => ({ id, source, companySlug: company.slug });

/**
 * Commits a batch in one transaction: what is stored is read again inside it, so two processes that accept the same
 * draft at once write it once, and the postings of one opening get one cluster. No id may occur twice in a batch.
 */
export async function commitBatch(
  database: Database,
  batch: readonly Prepared[],
  context: OpeningContext,
): Promise<Committed[]> {
  await renewSketches(
    database,
    batch.map(({ company }) => company.slug),
    context,
  );
  // Changes of one process share transactions: inside, the span in hand is that of whoever began it.
  const traced = traceField();
  return inChangeOrder(database, batch.length, async (session, firstSeq) => {
    const ids = batch.map((one) => one.id);
    const postings = new PostingStore(database, session);
    const known = await postings.known(ids);
    const decided = batch.map((one) => ({ one, known: known.get(one.id), change: changeOf(one, known) }));
    const clusters = await ClusterBatch.load(postings, openingsOf(decided), context);
    const before = await beforeChanges(database, session, decided);
    const hidings = await HidingsOf.load(
      postings,
      batch.map((one) => placeOf(one)),
    );
    const rows = decided.map((row, offset) => {
      const hidden = hidings.of(placeOf(row.one));
      const isSample = context.arrival.kind === 'sample';
      const terms = { seq: firstSeq + offset, isSample, hidden, traced, now: context.now };
      return ClusteringThrew.guard(() => settle(row, terms, clusters, before));
    });
    const writes = rows.flatMap(({ write }) => (write === null ? [] : [write]));
    await postings.write(writes);
    const over = rows.flatMap((row) => row.over ?? []);
    await keepPastPostings(database, session, over, context.now);
    return rows.map(({ committed }) => committed);
  });
}

const openingsOf = (decided: readonly Decided[]): Openings => ({
  fresh: decided.flatMap(({ change, one }) => (change === 'new' ? [one] : [])),
  returning: decided.flatMap(({ change, known }) =>
    change === 'reopened' && known !== undefined ? [known] : [],
  ),
});

const changeOf = (one: Prepared, known: ReadonlyMap<string, KnownPosting>): Change =>
  decideChange(known.get(one.id), one);

/** What the postings say that this batch writes over. New ones write over nothing, and most batches are new or unchanged. */
function beforeChanges(
  database: Database,
  session: ClientSession,
  decided: readonly Decided[],
): Promise<ReadonlyMap<PostingId, BeforeChange>> {
  const WRITE_OVER: readonly Change[] = ['revised', 'reopened', 'reread'];
  const ids = decided.filter(({ change }) => WRITE_OVER.includes(change)).map(({ one }) => one.id);
  return beforeChange(database, session, ids);
}

function settle(
  { one, known, change }: Decided,
  terms: Terms,
  clusters: ClusterBatch,
  before: ReadonlyMap<PostingId, BeforeChange>,
): Settled {
  const { index, id: postingId } = one;
  const { seq } = terms;
  if (known === undefined) {
    const { opening, why } = clusters.openingOf(one);
    const noted = { posting: postingId, outcome: 'new', seq, revision: 1, opening: why } as const;
    const committed = { index, outcome: 'new', postingId, seq, noted } as const;
    return { committed, write: { insertOne: { document: newPosting(one, opening, terms) } }, over: null };
  }
  if (change === 'unchanged' || change === 'same-meaning') {
    const committed = { index, outcome: 'unchanged', postingId, seq: known.seq, noted: null } as const;
    return { committed, write: change === 'unchanged' ? null : rememberDraft(one), over: null };
  }
  const said = before.get(postingId);
  if (change === 'reread') {
    const update = rereadPosting(one, terms);
    const noted = notedOf('reread', said, update, { seq, revision: known.revision, opening: KNOWN });
    const committed = { index, outcome: 'unchanged', postingId, seq, noted } as const;
    return { committed, ...overwriting(update, said, one, seq) };
  }
  const { opening, why } = clusters.openingOfKnown(one, known);
  const outcome = change === 'reopened' ? 'reopened' : 'revised';
  const update = newRevision(one, known, opening, terms);
  const noted = notedOf(outcome, said, update, { seq, revision: known.revision + 1, opening: why });
  return { committed: { index, outcome, postingId, seq, noted }, ...overwriting(update, said, one, seq) };
}

const KNOWN = { why: 'known', with: null } as const;

const overwriting = (update: Update, before: BeforeChange | undefined, { id }: Prepared, seq: number) => ({
  write: { updateOne: { filter: { _id: id }, update } },
  over: before === undefined ? null : { before, update, seq },
});

const notedOf = (
  outcome: CommitOutcome,
  before: BeforeChange | undefined,
  update: Update,
  rest: Pick<CommittedPosting, 'seq' | 'revision' | 'opening'>,
): CommittedPosting | null =>
  before === undefined
    ? null
    : { posting: before._id, outcome, ...rest, fields: changedFields(before, update) };
