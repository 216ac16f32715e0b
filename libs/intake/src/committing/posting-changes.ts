import type { AnyBulkWriteOperation } from 'mongoose';
import type { Hidden, KeptPosting } from '@app/core/records';
import type { PostingUpdate } from '@app/core/trace';
import type { Opening } from './cluster-batch.js';
import type { KnownPosting } from '@app/core/lifecycle';
import { withHiding } from '../postings/hidings-of.js';
import type { Prepared } from './prepared.js';
import { sentFields } from '../interpreting/sent-fields.js';

/** What a change is committed with. */
export interface Terms {
  readonly seq: number;
  readonly isSample: boolean;
  readonly hidden: Hidden | undefined;
  /** Of the batch, for whoever compares the posting. */
  readonly traced: Pick<KeptPosting, 'traceparent'>;
  readonly now: Date;
}

export type Write = AnyBulkWriteOperation<KeptPosting>;
/** What is written to a posting that is on record. */
export type Update = PostingUpdate;

/** The same posting in other bytes: remembered, so that the next read of these bytes costs nothing. No change. */
export const rememberDraft = (one: Prepared): Write => ({
  updateOne: { filter: { _id: one.id }, update: { $set: sent(one) } },
});

/** The same draft by other rules: what it says is written, and everything that a revision would begin stays as it is. */
export function rereadPosting(one: Prepared, { seq, hidden }: Terms): Update {
  return withHiding({ ...content(one), seq }, hidden);
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

export const newPosting = (one: Prepared, opening: Opening, terms: Terms): KeptPosting => ({
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
export function newRevision(one: Prepared, known: KnownPosting, opening: Opening, terms: Terms): Update {
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
  return withHiding($set, hidden);
}
