import { reportId, type PostingId, type ReportId } from '@app/core/ids';
import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import type { FactName } from '@app/core/posting';
import { cleanLine } from '@app/core/untrusted';
import {
  POSTING_REPORT_KINDS,
  type PostingReportKind,
  type KeptReport,
  type ReportKind,
  type KeptPosting,
} from '@app/core/records';
import { Database } from '@app/infra/mongo';
import { CLOCK } from '@app/infra/service';
import { groupWrongFacts, type WrongFacts } from './wrong-facts.js';

/** Words kept of each kind of report about a posting. */
const MOST_NOTES = 5;
/** Longest words of one report, in characters. */
export const MOST_NOTE_CHARACTERS = 500;
/** Longest words about what would be right of a fact: a value is short. */
export const MOST_VALUE_CHARACTERS = 200;
const MOST_SHOWN = 100;
const MOST_WRONG_FACTS = 200;
const OF_POSTINGS = { kind: { $in: [...POSTING_REPORT_KINDS] } };
const OF_FACTS = { kind: 'wrong-fact' } as const;

/** What somebody says: of the posting as a whole, or that one of its facts is wrong, then with what would be right. */
export type Report =
  | { readonly kind: PostingReportKind; readonly note: string }
  | { readonly kind: 'wrong-fact'; readonly field: FactName; readonly note: string };

type Reported = Pick<KeptPosting, '_id' | 'title' | 'company' | 'source' | 'state' | 'hidden'>;
const REPORTED = { title: 1, company: 1, source: 1, state: 1, hidden: 1 } as const;

/** What is reported by a kind, a field and words; null where it is a wrong fact and does not say which. */
export function asReport(kind: ReportKind, field: FactName | undefined, note: string): Report | null {
  if (kind !== 'wrong-fact') return { kind, note };
  return field === undefined ? null : { kind, field, note };
}

/** What readers say about one posting. `posting` null: it is no longer on record. */
export interface ReportedPosting {
  readonly postingId: PostingId;
  readonly posting: Reported | null;
  readonly reports: readonly KeptReport[];
}

/** What readers report, until the operator has decided. */
@Injectable()
export class Reports {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Null where there is no such posting. */
  async subject(postingId: PostingId): Promise<Reported | null> {
    const shown = { _id: postingId, hidden: { $exists: false } };
    return this.database.postings.findOne(shown, REPORTED).lean<Reported>();
  }

  /** Counts one report. False where there is no such posting. */
  async report(postingId: PostingId, report: Report): Promise<boolean> {
    if ((await this.subject(postingId)) === null) return false;
    const now = this.clock.now();
    const { kind } = report;
    const [id, field, words] =
      kind === 'wrong-fact'
        ? [reportId(postingId, kind, report.field), { field: report.field }, valueOf(report.note)]
        : [reportId(postingId, kind), {}, report.note.trim().slice(0, MOST_NOTE_CHARACTERS)];
    const notes = { $each: words === '' ? [] : [words], $slice: -MOST_NOTES };
    await this.database.reports.updateOne(
      { _id: id },
      {
        $setOnInsert: { postingId, kind, ...field, firstAt: now },
        $set: { lastAt: now },
        $inc: { count: 1 },
        $push: { notes },
      },
      { upsert: true },
    );
    return true;
  }

  /** What waits for a decision, newest first; at most a hundred. Wrong facts wait apart, and do not push it out. */
  async waiting(): Promise<ReportedPosting[]> {
    const reports = await this.newest(OF_POSTINGS, MOST_SHOWN);
    const known = await this.postingsOf(reports);
    return [...new Set(reports.map(({ postingId }) => postingId))].map((postingId) => ({
      postingId,
      posting: known.get(postingId) ?? null,
      reports: reports.filter((report) => report.postingId === postingId),
    }));
  }

  /** The facts that are said to be wrong, by field and source; of the newest two hundred reports. */
  async wrongFacts(): Promise<WrongFacts[]> {
    const reports = await this.newest(OF_FACTS, MOST_WRONG_FACTS);
    return groupWrongFacts(reports, await this.postingsOf(reports));
  }

  /** The operator has decided about the posting as a whole. What is said of its facts still waits. */
  async settle(postingId: PostingId): Promise<void> {
    await this.database.reports.deleteMany({ postingId, ...OF_POSTINGS });
  }

  /** The posting is hidden: nothing about it waits any more. */
  async settleAll(postingId: PostingId): Promise<void> {
    await this.database.reports.deleteMany({ postingId });
  }

  /** One report about a fact is done with. False where there is none with this id. */
  async settleFact(id: ReportId): Promise<boolean> {
    const { deletedCount } = await this.database.reports.deleteOne({ _id: id, ...OF_FACTS });
    return deletedCount > 0;
  }

  private newest(about: typeof OF_POSTINGS | typeof OF_FACTS, most: number): Promise<KeptReport[]> {
    return this.database.reports.find(about).sort({ lastAt: -1 }).limit(most).lean<KeptReport[]>();
  }

  private async postingsOf(reports: readonly KeptReport[]): Promise<Map<PostingId, Reported>> {
    const ids = [...new Set(reports.map(({ postingId }) => postingId))];
    const postings = await this.database.postings.find({ _id: { $in: ids } }, REPORTED).lean<Reported[]>();
    return new Map(postings.map((posting) => [posting._id, posting]));
  }
}

/** What would be right of a fact, as one short line of text. */
const valueOf = (text: string): string => cleanLine(text).slice(0, MOST_VALUE_CHARACTERS).trim();
