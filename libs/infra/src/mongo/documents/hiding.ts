import { Schema } from 'mongoose';
import { FACT_NAMES, HIDING_SUBJECTS, type FactName, type HidingSubject } from '@app/core/posting';

/** What may be the matter with a posting as a whole: it waits for the operator's decision, and an alarm says so. */
export const POSTING_REPORT_KINDS = ['scam', 'closed', 'wrong'] as const;
export type PostingReportKind = (typeof POSTING_REPORT_KINDS)[number];

/** `wrong-fact`: one fact was read wrongly. It harms nobody at once: no alarm rings for it. */
export const REPORT_KINDS = [...POSTING_REPORT_KINDS, 'wrong-fact'] as const;
/** What somebody says is the matter with a posting. */
export type ReportKind = (typeof REPORT_KINDS)[number];

/** A decision of the operator: postings that it is about are neither shown nor mailed. */
export interface HidingDoc {
  /** `<subject>:<value>` */
  _id: string;
  subject: HidingSubject;
  /** Id of a posting, slug of a company, or name of a source. */
  value: string;
  at: Date;
  /**
   * `hiding` and `lifting` while the postings on record are being changed; whoever finds one that was left so goes on
   * with it. A new posting is hidden by the first two.
   */
  state: 'hiding' | 'hidden' | 'lifting';
}

/**
 * What was said about a posting: one document for each kind, and for each field of a wrong fact, however often it is said.
 * Nobody's name is kept.
 */
export interface ReportDoc {
  /** `<posting>:<kind>`, `<posting>:wrong-fact:<field>` */
  _id: string;
  postingId: string;
  kind: ReportKind;
  /** Which fact is wrong; only where kind is `wrong-fact`. */
  field?: FactName;
  count: number;
  /** The newest words that were added, a few of them: of a wrong fact, what would be right. */
  notes: string[];
  firstAt: Date;
  lastAt: Date;
}

export const HidingSchema = new Schema<HidingDoc>(
  {
    _id: { type: String, required: true },
    subject: { type: String, enum: HIDING_SUBJECTS, required: true },
    value: { type: String, required: true },
    at: { type: Date, required: true },
    state: { type: String, enum: ['hiding', 'hidden', 'lifting'], required: true },
  },
  { collection: 'hidings', versionKey: false },
);

HidingSchema.index({ state: 1, at: 1 });
HidingSchema.index({ at: -1 });

export const ReportSchema = new Schema<ReportDoc>(
  {
    _id: { type: String, required: true },
    postingId: { type: String, required: true },
    kind: { type: String, enum: REPORT_KINDS, required: true },
    field: { type: String, enum: FACT_NAMES },
    count: { type: Number, required: true },
    notes: { type: [String], default: [] },
    firstAt: { type: Date, required: true },
    lastAt: { type: Date, required: true },
  },
  { collection: 'reports', versionKey: false },
);
ReportSchema.index({ postingId: 1 });
ReportSchema.index({ lastAt: -1 });
ReportSchema.index({ kind: 1, lastAt: -1 });
