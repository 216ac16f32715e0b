import { inChangeOrder } from '@app/infra/coordination';
import type { Database } from '@app/infra/mongo';
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
  type Write,
} from './posting-changes.js';

/** One draft of a batch after the commit. */
export interface Committed extends Accepted {
  readonly index: number;
}

interface Decided {
  readonly one: Prepared;
  readonly known: KnownPosting | undefined;
  readonly change: Change;
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

function settle(
  { one, known, change }: Decided,
  terms: Terms,
  clusters: ClusterBatch,
): { committed: Committed; write: Write | null } {
  const { index, id: postingId } = one;
  const { seq } = terms;
  if (known === undefined) {
    const opening = clusters.openingOf(one);
    const committed = { index, outcome: 'new', postingId, seq } as const;
    return { committed, write: { insertOne: { document: newPosting(one, opening, terms) } } };
  }
  if (change === 'reread') {
    return {
      committed: { index, outcome: 'unchanged', postingId, seq },
      write: rereadPosting(one, terms),
    };
  }
  if (change === 'unchanged' || change === 'same-meaning') {
    const committed = { index, outcome: 'unchanged', postingId, seq: known.seq } as const;
    return { committed, write: change === 'unchanged' ? null : rememberDraft(one) };
  }
  const opening = clusters.openingOfKnown(one, known);
  const outcome = change === 'reopened' ? 'reopened' : 'revised';
  const revision = newRevision(one, known, opening, terms);
  return { committed: { index, outcome, postingId, seq }, write: revision };
}
