import { formsOf } from '../query/index.js';
import type {
  AgeClause,
  CeilingClause,
  Clause,
  Query,
  SalaryClause,
  TextClause,
  ValueClause,
} from '../tree/index.js';
import type { AnalysedPosting } from './analysed.js';
import { factsOfClause } from './clause-facts.js';
import { findExactly } from './find-text.js';

/** What a clause comes to for one posting. `unknown`: the posting does not say; it then counts as not holding. */
export type Truth = 'true' | 'false' | 'unknown';

const HOUR = 3_600_000;

/**
 * The definition of a match: every other way of matching must agree with it. A clause holds when its truth is `true`;
 * unknown does not hold, so a required clause refuses the posting and an excluded one lets it pass.
 */
export function evaluate(query: Query, posting: AnalysedPosting, now: Date): boolean {
  switch (query.kind) {
    case 'and':
      return query.parts.every((part) => evaluate(part, posting, now));
    case 'or':
      return query.parts.some((part) => evaluate(part, posting, now));
    case 'not':
      return !evaluate(query.part, posting, now);
    default:
      return truthOf(query, posting, now) === 'true';
  }
}

/** The truth of one clause. */
export function truthOf(clause: Clause, posting: AnalysedPosting, now: Date): Truth {
  switch (clause.kind) {
    case 'text':
      return truth(formsOf(clause).some((form) => formHolds(form, posting)));
    case 'value':
      return valueTruth(clause, posting);
    case 'salary':
      return salaryTruth(clause, posting);
    case 'ceiling':
      return ceilingTruth(clause, posting);
    case 'experience':
      return posting.experience === null ? 'unknown' : truth(posting.experience <= clause.years);
    case 'reposted':
      return truth(posting.reposted >= clause.times);
    case 'age':
      return ageTruth(clause, sinceOf(clause, posting), now.getTime());
  }
}

const sinceOf = ({ field }: AgeClause, posting: AnalysedPosting): number | null => {
  if (field === 'open') return posting.openSince;
  return field === 'posted' ? posting.postedAt : posting.firstSeenAt;
};

function ageTruth({ than, hours }: AgeClause, since: number | null, now: number): Truth {
  if (since === null) return 'unknown';
  return truth(than === '<' ? now - since < hours * HOUR : now - since > hours * HOUR);
}

const formHolds = (form: TextClause | ValueClause, posting: AnalysedPosting): boolean =>
  form.kind === 'value' ? valueTruth(form, posting) === 'true' : findExactly(form, posting, 1).length > 0;

const truth = (holds: boolean): Truth => (holds ? 'true' : 'false');

function valueTruth(clause: ValueClause, posting: AnalysedPosting): Truth {
  if (factsOfClause(clause, posting.rules).some((fact) => posting.facts.has(fact))) return 'true';
  return posting.silent.has(clause.field) ? 'unknown' : 'false';
}

/** Met when the top of the range reaches the floor; an open top counts as its low end, and then never as a clear no. */
function salaryTruth(clause: SalaryClause, { pay }: AnalysedPosting): Truth {
  if (pay === null) return 'unknown';
  if (clause.currency !== null && clause.currency !== pay.currency) return 'unknown';
  if (pay.top !== null) return truth(pay.top >= clause.floor);
  return pay.low !== null && pay.low >= clause.floor ? 'true' : 'unknown';
}

/** Met when the range starts by the amount; "up to X" counts as starting at X. */
function ceilingTruth(clause: CeilingClause, { pay }: AnalysedPosting): Truth {
  const start = pay === null ? null : (pay.low ?? pay.top);
  if (pay === null || start === null) return 'unknown';
  if (clause.currency !== null && clause.currency !== pay.currency) return 'unknown';
  return truth(start <= clause.most);
}
