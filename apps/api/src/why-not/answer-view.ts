import type { SavedSearchId } from '@app/core/ids';
import type { SavedSearch } from '@app/core/records';
import { typedOf, typedThen } from '@app/core/searches';
import {
  clauseLines,
  gateSentence,
  nearestWordings,
  whySentence,
  type ClauseLine,
  type Finding,
  type WhyAnswer,
  type WhyTexts,
} from '@app/search/why';

/** One gate, in words. */
export interface GateLine extends Pick<Finding, 'gate' | 'state'> {
  readonly sentence: string;
}

/** What became of one saved search of the person. `clauses` empty: what the posting says is not told, or not known. */
export interface SearchLine {
  readonly id: SavedSearchId;
  readonly query: string;
  /** As its owner typed it. */
  readonly typed: string;
  /** It is worded as it was then. */
  readonly isAsThen: boolean;
  readonly outcome: 'met' | 'not-met' | 'not-active' | 'not-known';
  readonly clauses: readonly ClauseLine[];
}

/** An answer in the words of one reader. */
export interface AnswerView {
  readonly sentence: string;
  readonly gates: readonly GateLine[];
  readonly searches: readonly SearchLine[];
}

/** Puts an answer into words. `searches`: those that the person has now. */
export const viewOf = (answer: WhyAnswer, searches: readonly SavedSearch[], words: WhyTexts): AnswerView => ({
  sentence: whySentence(answer, words),
  gates: answer.findings.map((finding) => ({
    gate: finding.gate,
    state: finding.state,
    sentence: gateSentence(finding, answer.wordings, words),
  })),
  searches: isCompared(answer) ? searches.map((search) => searchLine(answer, search)) : [],
});

/** Where no revision is known, no search can have been active when it came. */
const isCompared = ({ findings }: WhyAnswer): boolean =>
  findings.some(({ gate, state }) => gate === 'search' && state !== 'not-reached');

function searchLine(answer: WhyAnswer, search: SavedSearch): SearchLine {
  const { _id: id, query: now } = search;
  const wording = nearestWordings(answer.wordings).find(({ savedSearchId }) => savedSearchId === id);
  if (wording === undefined)
    return { id, query: now, typed: typedOf(search), isAsThen: true, outcome: 'not-active', clauses: [] };
  const { query, outcome, explanation } = wording;
  return {
    id,
    query,
    typed: typedThen(search, query),
    isAsThen: query === now,
    outcome: outcome === 'met' || outcome === 'not-met' ? outcome : 'not-known',
    clauses: explanation === null ? [] : clauseLines(explanation),
  };
}
