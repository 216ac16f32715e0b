import { changedFields, writtenOver, type CommitOutcome, type CommittedPosting } from '@app/core/trace';
import { inChangeOrder } from '@app/infra/coordination';
import type { Database } from '@app/infra/mongo';
import { keepPastPostings, type BeforeChange, type PostingChange } from '@app/infra/trace';
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
  readonly known: (KnownPosting & BeforeChange) | undefined;
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
    // With what they say, in one question: most drafts that come this far and are known change their posting.
    const known = await postings.said(ids);
    const decided = batch.map((one) => ({ one, known: known.get(one.id), change: changeOf(one, known) }));
    const clusters = await ClusterBatch.load(postings, openingsOf(decided), context);
    const hidings = await HidingsOf.load(
      postings,
      batch.map((one) => placeOf(one)),
    );
    const rows = decided.map((row, offset) => {
      const hidden = hidings.of(placeOf(row.one));
      const isSample = context.arrival.kind === 'sample';
      const terms = { seq: firstSeq + offset, isSample, hidden, traced, now: context.now };
      return ClusteringThrew.guard(() => settle(row, terms, clusters));
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

function settle({ one, known, change }: Decided, terms: Terms, clusters: ClusterBatch): Settled {
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
  if (change === 'reread') {
    const over = overwriting(known, rereadPosting(one, terms), seq);
    const noted = notedOf('reread', over, { revision: known.revision, opening: KNOWN });
    return { committed: { index, outcome: 'unchanged', postingId, seq, noted }, write: writeOf(over), over };
  }
  const { opening, why } = clusters.openingOfKnown(one, known);
  const outcome = change === 'reopened' ? 'reopened' : 'revised';
  const over = overwriting(known, newRevision(one, known, opening, terms), seq);
  const noted = notedOf(outcome, over, { revision: known.revision + 1, opening: why });
  return { committed: { index, outcome, postingId, seq, noted }, write: writeOf(over), over };
}

const KNOWN = { why: 'known', with: null } as const;

type Overwriting = Required<PostingChange>;

/** What it writes over is worked out once: it is kept, and its fields are noted. */
const overwriting = (before: BeforeChange, update: Update, seq: number): Overwriting => ({
  ...{ before, update, seq },
  over: writtenOver(before, update),
});

const writeOf = ({ before: { _id }, update }: Overwriting): Write => ({
  updateOne: { filter: { _id }, update },
});

const notedOf = (
  outcome: CommitOutcome,
  { before, update, seq, over }: Overwriting,
  rest: Pick<CommittedPosting, 'revision' | 'opening'>,
): CommittedPosting => ({
  ...{ posting: before._id, outcome, seq },
  ...rest,
  fields: changedFields(before, update, over),
});
