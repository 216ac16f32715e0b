import type { Explanation } from '@app/search/match';
import type { ExplainedPosting } from '../board/explanations.js';
import type { ExplanationAnswer } from './explanation-schemas.js';

/** An explanation as the API gives it: its clauses from left to right. */
export const toExplanation = ({ matches, quiet, explanation }: ExplainedPosting): ExplanationAnswer => ({
  matches,
  quiet,
  clauses: clausesOf(explanation, false),
});

function clausesOf(explanation: Explanation, excluded: boolean): ExplanationAnswer['clauses'] {
  if (explanation.kind === 'not') return clausesOf(explanation.part, !excluded);
  if (explanation.kind !== 'clause') return explanation.parts.flatMap((part) => clausesOf(part, excluded));
  const { text, truth, seen, quotes } = explanation;
  return [{ clause: text, truth, excluded, seen, quotes: quotes.map((quote) => quote.text) }];
}
