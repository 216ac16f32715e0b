import type { PostingView } from '@app/core/posting';
import {
  allOf,
  clausesOf,
  notOf,
  textClause,
  valueClause,
  type Clause,
  type Query,
  type ValueField,
} from '../tree/index.js';
import { canonicalText, findContradiction, printClause } from '../query/index.js';
import { analyseNames } from '../text/index.js';
import type { AnalysedPosting } from './analysed.js';
import { evaluate } from './evaluate.js';

/** A narrower search that no longer finds a posting, and the clause that keeps it out. */
export interface Exclusion {
  /** The clause as text, without the minus. */
  readonly clause: string;
  /** The clause itself, for whoever says it in words. */
  readonly means: Clause;
  /** Canonical text of the narrower search. */
  readonly query: string;
}

const SHORTEST_WORD = 3;
const MOST_SKILLS = 8;

/**
 * What the reader of a posting may not want to see again: each value that it has and each word of its title, as a clause
 * that the search can exclude. Those that would contradict the search are left out. The search must find the posting.
 */
export function exclusionsOf(query: Query, posting: AnalysedPosting, now: Date): Exclusion[] {
  const seen = new Set<string>();
  const wanted = wordsOf(query);
  return candidates(posting.view, wanted).flatMap((clause) => {
    const text = printClause(clause);
    const narrower = allOf([query, notOf(clause)]);
    if (seen.has(text) || !evaluate(clause, posting, now) || findContradiction(narrower) !== null) return [];
    seen.add(text);
    return [{ clause: text, means: clause, query: canonicalText(narrower) }];
  });
}

/**
 * Ways to narrow a search by their effect: first those that keep away at most half of what it finds, the most first; then those that
 * keep away more, the least first; last those that keep away nothing that is open now. What would leave nothing is no way.
 */
export function byEffect<T extends { readonly leaves: number }>(
  ways: readonly T[],
  finds: number,
): readonly T[] {
  const away = ({ leaves }: T): number => Math.max(0, finds - leaves);
  const rank = (way: T): number => (away(way) === 0 ? 2 : away(way) * 2 > finds ? 1 : 0);
  return ways
    .filter(({ leaves }) => leaves > 0)
    .sort((a, b) => rank(a) - rank(b) || (rank(a) === 1 ? away(a) - away(b) : away(b) - away(a)));
}

/** The words that the search asks for: to exclude one of them would be to look for nothing. */
const wordsOf = (query: Query): ReadonlySet<string> =>
  new Set(
    clausesOf(query).flatMap((clause) => (clause.kind === 'text' ? analyseNames(clause.text).words() : [])),
  );

function candidates({ title, facts }: PostingView, wanted: ReadonlySet<string>): Clause[] {
  const one = (field: ValueField, value: string | null): Clause[] =>
    value === null || value === 'unknown' ? [] : [valueClause(field, value)];
  const words = analyseNames(title)
    .words()
    .filter((word) => word.length >= SHORTEST_WORD && !wanted.has(word));
  return [
    ...one('seniority', facts.seniority),
    ...one('type', facts.employment),
    ...one('workplace', facts.workplace),
    ...facts.places.flatMap(({ country }) => one('country', country)),
    ...facts.skills.slice(0, MOST_SKILLS).flatMap((skill) => one('skill', skill)),
    ...words.map((word) => textClause(word, 'title')),
  ];
}
