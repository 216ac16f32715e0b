import type { FactName } from '@app/core/posting';
import type { KeptReport, KeptPosting } from '@app/core/records';

/** What is said of a posting beside the report about one of its facts. */
export type PostingOfReport = Pick<KeptPosting, '_id' | 'title' | 'company' | 'source'>;

/** One posting whose fact is said to be wrong. `posting` null: it is no longer on record. */
export interface WrongFact {
  readonly report: KeptReport;
  readonly posting: PostingOfReport | null;
}

/** The reports about one fact of the postings of one source: often one fault of reading. */
export interface WrongFacts {
  readonly field: FactName;
  /** Null for postings that are no longer on record. */
  readonly source: string | null;
  /** How often it was said, of all postings together. */
  readonly times: number;
  readonly facts: readonly WrongFact[];
}

/** Puts reports about facts together by field and source, what was said most often first. Other reports are left out. */
export function groupWrongFacts(
  reports: readonly KeptReport[],
  postings: ReadonlyMap<string, PostingOfReport>,
): WrongFacts[] {
  const groups = new Map<string, WrongFacts>();
  for (const report of reports) {
    const { field, count } = report;
    if (field === undefined) continue;
    const posting = postings.get(report.postingId) ?? null;
    const source = posting?.source ?? null;
    const key = JSON.stringify([field, source]);
    const { times, facts } = groups.get(key) ?? { times: 0, facts: [] };
    groups.set(key, { field, source, times: times + count, facts: [...facts, { report, posting }] });
  }
  return [...groups.values()].sort((one, other) => other.times - one.times);
}
