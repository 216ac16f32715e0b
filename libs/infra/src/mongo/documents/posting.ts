import { Schema } from 'mongoose';
import type { Company } from '@app/core/posting';
import type { KeptPosting } from '@app/core/records';
import { partOf, schemaOf } from './definition.js';

export const PostingSchema = schemaOf<KeptPosting>(
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
    company: { type: partOf<Company>({ name: String, slug: String }), required: true },
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
    traceparent: { type: String },
  },
  { collection: 'postings', versionKey: false, minimize: false },
);
PostingSchema.index({ seq: 1 });
PostingSchema.index(
  { matchSeq: 1, unmatched: 1 },
  { name: 'unmatched', partialFilterExpression: { unmatched: true } },
);
PostingSchema.index(
  { unmatched: 1, _id: 1 },
  { name: 'unmatched-ids', partialFilterExpression: { unmatched: true } },
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
// Who asks why a posting came or not has its address at the source.
PostingSchema.index({ url: 1 });
PostingSchema.index(
  { 'sketch.companySlug': 1, 'sketch.version': 1, 'sketch.titleStart': 1 },
  { name: 'openings-by-start' },
);
PostingSchema.index({ 'company.slug': 1, state: 1 });
PostingSchema.index(
  { validThrough: 1 },
  { name: 'ending', partialFilterExpression: { state: 'open', validThrough: { $type: 'date' } } },
);
