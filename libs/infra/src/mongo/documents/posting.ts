import { Schema } from 'mongoose';
import type { ClusterSketch } from '@app/core/cluster';
import type { Company, PostingDraft, PostingFacts, QuietReason, Repost } from '@app/core/domain';
import type { HidingSubject } from './hiding.js';

/** How a posting came to be closed. */
export type CloseReason = 'no-longer-listed' | 'withdrawn' | 'valid-through-passed' | 'source-removed';

/** Why a posting is not shown and not mailed, although it may be open. */
export interface Hidden {
  at: Date;
  by: HidingSubject;
}

/** Fields of a draft that a posting does not hold in the words in which they were sent. */
export type SentFields = Partial<
  Pick<
    PostingDraft,
    | 'title'
    | 'company'
    | 'locations'
    | 'workplace'
    | 'isRemote'
    | 'applicants'
    | 'salary'
    | 'employment'
    | 'department'
    | 'requisition'
    | 'seniority'
    | 'experience'
    | 'skills'
    | 'language'
  >
>;

/** A posting as stored. `seq` is the number of its latest change in the one order of all changes (see sequence.ts). */
export interface PostingDoc {
  _id: string;
  source: string;
  externalId: string;
  seq: number;
  /** The change at which this revision was committed: the one it is matched at. Closing a posting leaves it. */
  matchSeq: number;
  /** Counts content changes, from 1. */
  revision: number;
  state: 'open' | 'closed';
  /** True until the matcher has compared this revision with every saved search active at `seq`. */
  unmatched: boolean;
  /** Set where a restored posting waits for the operator before it is compared: see infra/backup. */
  heldUnmatched?: true;
  /** Shares of the saved searches (`2/4`) that this revision was compared with, where there are several. */
  matchedBy: string[];
  /** How often comparing this revision failed: after five times it waits, as a dead letter, for an operator. */
  matchFailures: number;
  /** Of what is shown and matched: two reads with equal hashes are the same revision. */
  contentHash: string;
  /** Of what the source sent, however it is read: an equal hash means that the source changed nothing. */
  draftHash: string;
  /** The version of the rules by which it was read, or last tried. Absent: read before versions were recorded. */
  reading?: string;
  /** What was sent, where the rest of the posting does not say it: it can be read again by other rules. */
  draft?: SentFields;
  clusterId: string;
  /** What clustering compares. */
  sketch: ClusterSketch | null;
  url: string;
  applyUrl: string | null;
  title: string;
  company: Company;
  facts: PostingFacts;
  locationText: string;
  /** As the source names it. Absent: it names none, or it was last read before departments were kept. */
  department?: string | null;
  text: string;
  /** Sanitised. */
  html: string | null;
  postedAt: Date | null;
  validThrough: Date | null;
  firstSeenAt: Date;
  /** That it re-lists an opening that had closed; null for a first listing. */
  repost: Repost | null;
  /** Why its opening is no news: nothing compares it. Absent or null: it is news. */
  quiet?: QuietReason | null;
  /** It came from a sample source: it is invented, whatever opening it was put into. */
  sample?: true;
  /** When the current revision was committed. */
  revisedAt: Date;
  closedAt: Date | null;
  closedReason: CloseReason | null;
  /** Absent: it is shown. */
  hidden?: Hidden;
}

export const PostingSchema = new Schema<PostingDoc>(
  {
    _id: { type: String, required: true },
    source: { type: String, required: true },
    externalId: { type: String, required: true },
    seq: { type: Number, required: true },
    matchSeq: { type: Number, required: true },
    revision: { type: Number, required: true },
    state: { type: String, enum: ['open', 'closed'], required: true },
    unmatched: { type: Boolean, required: true },
    heldUnmatched: { type: Boolean },
    matchedBy: { type: [String], default: [] },
    matchFailures: { type: Number, default: 0 },
    contentHash: { type: String, required: true },
    draftHash: { type: String, default: '' },
    reading: { type: String },
    draft: { type: Schema.Types.Mixed },
    clusterId: { type: String, required: true },
    sketch: { type: Schema.Types.Mixed },
    url: { type: String, required: true },
    applyUrl: { type: String, default: null },
    title: { type: String, required: true },
    company: { type: new Schema({ name: String, slug: String }, { _id: false }), required: true },
    facts: { type: Schema.Types.Mixed, required: true },
    locationText: { type: String, default: '' },
    department: { type: String },
    text: { type: String, default: '' },
    html: { type: String, default: null },
    postedAt: { type: Date, default: null },
    validThrough: { type: Date, default: null },
    firstSeenAt: { type: Date, required: true },
    repost: { type: Schema.Types.Mixed, default: null },
    quiet: { type: String, default: null },
    sample: { type: Boolean },
    revisedAt: { type: Date, required: true },
    closedAt: { type: Date, default: null },
    closedReason: { type: String, default: null },
    hidden: { type: Schema.Types.Mixed },
  },
  { collection: 'postings', versionKey: false, minimize: false },
);
PostingSchema.index({ seq: 1 });
PostingSchema.index(
  { matchSeq: 1, unmatched: 1 },
  { name: 'unmatched', partialFilterExpression: { unmatched: true } },
);
PostingSchema.index({ heldUnmatched: 1 }, { name: 'held', partialFilterExpression: { heldUnmatched: true } });
PostingSchema.index({ source: 1, state: 1 });
PostingSchema.index({ closedAt: 1 }, { name: 'closed', partialFilterExpression: { state: 'closed' } });
PostingSchema.index(
  { closedAt: 1 },
  { name: 'closed-html', partialFilterExpression: { state: 'closed', html: { $type: 'string' } } },
);
PostingSchema.index(
  { reading: 1, seq: 1 },
  { name: 'reading', partialFilterExpression: { state: 'open', reading: { $exists: true } } },
);
PostingSchema.index({ clusterId: 1 });
PostingSchema.index(
  { 'sketch.companySlug': 1, 'sketch.version': 1, 'sketch.titleStart': 1 },
  { name: 'openings-by-start' },
);
PostingSchema.index({ 'company.slug': 1, state: 1 });
PostingSchema.index(
  { validThrough: 1 },
  { name: 'ending', partialFilterExpression: { state: 'open', validThrough: { $type: 'date' } } },
);
