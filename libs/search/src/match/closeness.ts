import { holds, type Explanation } from './explain.js';

/** `title`: a word there counts as so many in the text. `saturation`: how soon more of the same word stops counting (k1 of BM25). */
export const WORD_WEIGHTS = { title: 5, saturation: 1.2 } as const;
/** What a search without words comes to: nothing tells its openings apart. */
const WITHOUT_WORDS = 0.5;

/**
 * How close a posting comes to the words of a search, from 0 to 1: the board's score (words of title and text weighed, added, then
 * saturated) as far as one posting tells it, without how rare each word is and how long other postings are.
 */
export function closenessOf(explanation: Explanation): number {
  const words = wordsIn(explanation);
  return words.length === 0 ? WITHOUT_WORDS : words.reduce((sum, score) => sum + score, 0) / words.length;
}

/** What each clause that words of the posting fulfil comes to; a clause of facts and one that excludes have none. */
function wordsIn(explanation: Explanation): readonly number[] {
  if (!holds(explanation) || explanation.kind === 'not') return [];
  if (explanation.kind !== 'clause') return explanation.parts.flatMap(wordsIn);
  const { quotes } = explanation;
  if (quotes.length === 0) return [];
  const times = quotes.reduce((sum, { part }) => sum + (part === 'title' ? WORD_WEIGHTS.title : 1), 0);
  return [times / (times + WORD_WEIGHTS.saturation)];
}
