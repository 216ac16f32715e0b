import type { PostingId, ReportId } from '../ids/index.js';
import type { FactName } from '../posting/index.js';

/** What may be the matter with a posting as a whole: it waits for the operator's decision, and an alarm says so. */
export const POSTING_REPORT_KINDS = ['scam', 'closed', 'wrong'] as const;
export type PostingReportKind = (typeof POSTING_REPORT_KINDS)[number];

/** `wrong-fact`: one fact was read wrongly. It harms nobody at once: no alarm rings for it. */
export const REPORT_KINDS = [...POSTING_REPORT_KINDS, 'wrong-fact'] as const;
/** What somebody says is the matter with a posting. */
export type ReportKind = (typeof REPORT_KINDS)[number];

/**
 * What was said about a posting: one document for each kind, and for each field of a wrong fact, however often it is said.
 * Nobody's name is kept.
 */
export interface KeptReport {
  /** `<posting>:<kind>`, `<posting>:wrong-fact:<field>` */
  readonly _id: ReportId;
  readonly postingId: PostingId;
  readonly kind: ReportKind;
  /** Which fact is wrong; only where kind is `wrong-fact`. */
  readonly field?: FactName;
  readonly count: number;
  /** The newest words that were added, a few of them: of a wrong fact, what would be right. */
  readonly notes: string[];
  readonly firstAt: Date;
  readonly lastAt: Date;
}
