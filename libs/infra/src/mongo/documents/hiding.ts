import { Schema } from 'mongoose';

export const HIDING_SUBJECTS = ['posting', 'company', 'source'] as const;
/** What the operator hid: one posting, or all of a company or of a source. */
export type HidingSubject = (typeof HIDING_SUBJECTS)[number];

export const REPORT_KINDS = ['scam', 'closed', 'wrong'] as const;
/** What a reader says is the matter with a posting. */
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

/** What readers said about a posting: one document for each kind, however often it is said. Nobody's name is kept. */
export interface ReportDoc {
  /** `<posting>:<kind>` */
  _id: string;
  postingId: string;
  kind: ReportKind;
  count: number;
  /** The newest words that readers added, a few of them. */
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
    count: { type: Number, required: true },
    notes: { type: [String], default: [] },
    firstAt: { type: Date, required: true },
    lastAt: { type: Date, required: true },
  },
  { collection: 'reports', versionKey: false },
);
ReportSchema.index({ postingId: 1 });
ReportSchema.index({ lastAt: -1 });
