import type { AnyBulkWriteOperation } from 'mongoose';
import { inChangeOrder } from '@app/infra/coordination';
import type { Database } from '@app/infra/mongo';
import { traceField } from '@app/infra/tracing';
import type { Hidden, KeptPosting } from '@app/core/records';
import { ClusteringThrew } from './apart.js';
import { ClusterBatch, type Opening, type OpeningContext, type Openings } from './cluster-batch.js';
import { PostingStore } from './posting-store.js';
import { decideChange, type Change, type KnownPosting } from '@app/core/lifecycle';
import { HidingsOf, withHiding } from './hidings-of.js';
import type { Prepared } from './prepared.js';
import { renewSketches } from './sketch-writes.js';
import { sentFields } from './rereading/sent-fields.js';
import type { Accepted } from './outcome.js';

/** One draft of a batch after the commit. */
export interface Committed extends Accepted {
  readonly index: number;
}

interface Decided {
  readonly one: Prepared;
  readonly known: KnownPosting | undefined;
  readonly change: Change;
}

/** What a change is committed with. */
interface Terms {
  readonly seq: number;
  readonly isSample: boolean;
  readonly hidden: Hidden | undefined;
  /** Of the batch, for whoever compares the posting. */
  readonly traced: Pick<KeptPosting, 'trace'>;
  readonly now: Date;
}

type Write = AnyBulkWriteOperation<KeptPosting>;

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

/** The same posting in other bytes: remembered, so that the next read of these bytes costs nothing. No change. */
const rememberDraft = (one: Prepared): Write => ({
  updateOne: { filter: { _id: one.id }, update: { $set: sent(one) } },
});

/** The same draft by other rules: what it says is written, and everything that a revision would begin stays as it is. */
function rereadPosting(one: Prepared, { seq, hidden }: Terms): Write {
  const $set = { ...content(one), seq };
  return { updateOne: { filter: { _id: one.id }, update: withHiding($set, hidden) } };
}

/** What was sent, and by which rules it was read. */
const sent = (one: Prepared) => ({
  draftHash: one.draftHash,
  reading: one.reading,
  draft: sentFields(one.draft, one),
});

const content = (one: Prepared) => ({
  ...sent(one),
  contentHash: one.contentHash,
  sketch: one.sketch,
  url: one.draft.url,
  applyUrl: one.draft.applyUrl ?? null,
  title: one.title,
  company: one.company,
  facts: one.facts,
  locationText: one.locationText,
  department: one.department,
  text: one.text,
  html: one.html,
  validThrough: one.draft.validThrough ?? null,
});

const sampleMark = ({ isSample }: Terms): Pick<KeptPosting, 'sample'> => (isSample ? { sample: true } : {});

const newPosting = (one: Prepared, opening: Opening, terms: Terms): KeptPosting => ({
  _id: one.id,
  source: one.source,
  externalId: one.draft.externalId,
  seq: terms.seq,
  matchSeq: terms.seq,
  revision: 1,
  state: 'open',
  unmatched: opening.quiet === null,
  matchedBy: [],
  matchFailures: 0,
  ...opening,
  ...content(one),
  ...sampleMark(terms),
  ...(opening.quiet === null ? terms.traced : {}),
  postedAt: one.draft.postedAt ?? null,
  firstSeenAt: terms.now,
  revisedAt: terms.now,
  closedAt: null,
  closedReason: null,
  ...(terms.hidden === undefined ? {} : { hidden: terms.hidden }),
});

/** A revision keeps the first date that the source claimed; a posting that comes back takes the new claim. */
function newRevision(one: Prepared, known: KnownPosting, opening: Opening, terms: Terms): Write {
  const { seq, hidden, now } = terms;
  const claim = one.draft.postedAt ?? null;
  const postedAt = known.state === 'closed' ? (claim ?? known.postedAt) : (known.postedAt ?? claim);
  const $set = {
    ...content(one),
    seq,
    matchSeq: seq,
    revision: known.revision + 1,
    state: 'open' as const,
    unmatched: opening.quiet === null,
    matchedBy: [],
    matchFailures: 0,
    ...opening,
    ...sampleMark(terms),
    ...(opening.quiet === null ? terms.traced : {}),
    postedAt,
    revisedAt: now,
    closedAt: null,
    closedReason: null,
  };
  return { updateOne: { filter: { _id: one.id }, update: withHiding($set, hidden) } };
}
