import { reportId, type PostingId, type ReportId } from '@app/core/ids';
import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import type { FactName } from '@app/core/posting';
import { cleanLine } from '@app/core/untrusted';
import type { KeptReport, PostingReportKind, ReportKind } from '@app/core/records';
import { CLOCK } from '@app/infra/service';
import { Signals } from '../quality/signals.js';
import { ReportStore, type OneReport, type Reported } from './report-store.js';
import { groupWrongFacts, type WrongFacts } from './wrong-facts.js';

/** Words kept of each kind of report about a posting. */
const MOST_NOTES = 5;
/** Longest words of one report, in characters. */
export const MOST_NOTE_CHARACTERS = 500;
/** Longest words about what would be right of a fact: a value is short. */
export const MOST_VALUE_CHARACTERS = 200;
const MOST_SHOWN = 100;
const MOST_WRONG_FACTS = 200;

/** What somebody says: of the posting as a whole, or that one of its facts is wrong, then with what would be right. */
export type Report =
  | { readonly kind: PostingReportKind; readonly note: string }
  | { readonly kind: 'wrong-fact'; readonly field: FactName; readonly note: string };

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
    private readonly store: ReportStore,
    private readonly signals: Signals,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Null where there is no such posting. */
  subject(postingId: PostingId): Promise<Reported | null> {
    return this.store.shownPosting(postingId);
  }

  /** Counts one report. False where there is no such posting. */
  async report(postingId: PostingId, report: Report): Promise<boolean> {
    const posting = await this.subject(postingId);
    if (posting === null) return false;
    await this.store.count(oneReport(postingId, report), MOST_NOTES, this.clock.now());
    if (report.kind === 'wrong-fact') await this.signals.wrongFact(posting, report.field);
    return true;
  }

  /** What waits for a decision, newest first; at most a hundred. Wrong facts wait apart, and do not push it out. */
  async waiting(): Promise<ReportedPosting[]> {
    const reports = await this.store.newest('postings', MOST_SHOWN);
    const known = await this.postingsOf(reports);
    return [...new Set(reports.map(({ postingId }) => postingId))].map((postingId) => ({
      postingId,
      posting: known.get(postingId) ?? null,
      reports: reports.filter((report) => report.postingId === postingId),
    }));
  }

  /** The facts that are said to be wrong, by field and source; of the newest two hundred reports. */
  async wrongFacts(): Promise<WrongFacts[]> {
    const reports = await this.store.newest('facts', MOST_WRONG_FACTS);
    return groupWrongFacts(reports, await this.postingsOf(reports));
  }

  /** The operator has decided about the posting as a whole. What is said of its facts still waits. */
  async settle(postingId: PostingId): Promise<void> {
    await this.store.forgetOfPosting(postingId);
  }

  /** The posting is hidden: nothing about it waits any more. */
  async settleAll(postingId: PostingId): Promise<void> {
    await this.store.forgetAll(postingId);
  }

  /** One report about a fact is done with. False where there is none with this id. */
  async settleFact(id: ReportId): Promise<boolean> {
    return this.store.forgetFact(id);
  }

  private postingsOf(reports: readonly KeptReport[]): Promise<Map<PostingId, Reported>> {
    return this.store.postings([...new Set(reports.map(({ postingId }) => postingId))]);
  }
}

function oneReport(postingId: PostingId, report: Report): OneReport {
  const { kind } = report;
  if (kind === 'wrong-fact') {
    const { field, note } = report;
    return { _id: reportId(postingId, kind, field), postingId, kind, field, note: valueOf(note) };
  }
  const note = report.note.trim().slice(0, MOST_NOTE_CHARACTERS);
  return { _id: reportId(postingId, kind), postingId, kind, note };
}

/** What would be right of a fact, as one short line of text. */
const valueOf = (text: string): string => cleanLine(text).slice(0, MOST_VALUE_CHARACTERS).trim();
