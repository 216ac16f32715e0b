import { countBits } from '../store/sets/bits.js';
import { rowOf } from '../store/sets/lists.js';
import { phraseIn } from '../plan/phrase.js';
import type { WordsPlan } from '../plan/plan.js';
import type { ScoredWord } from './scored.js';
import type { BoardSegment } from '../store/segments/board-segment.js';

/**
 * What scores depend on beside the posting: kept in the cursor, so that a posting's score is the same on every page
 * however the board changes meanwhile.
 */
export interface Weights {
  /** The instant that recency counts from. */
  readonly asOf: number;
  /** Tokens of an average posting. */
  readonly averageLength: number;
  /** One weight for each scored word: rare words count more. */
  readonly words: readonly number[];
}

/** Few digits, so that a cursor stays short. */
const rounded = (value: number): number => Math.round(value * 1_000) / 1_000;

/**
 * Weights as the index stands now. The weight of a word is that of BM25, ln(1 + (N - n + 0.5) / (n + 0.5)), where n
 * counts postings by word, so that a posting with both forms of a word counts twice.
 */
export function weightsOf(
  words: readonly ScoredWord[],
  segments: readonly BoardSegment[],
  asOf: number,
): Weights {
  const docs = segments.reduce((sum, segment) => sum + segment.docs, 0);
  const tokens = segments.reduce((sum, segment) => sum + segment.tokens, 0);
  const weight = ({ forms }: ScoredWord): number => {
    let having = 0;
    for (const segment of segments) for (const form of forms) having += countOf(form, segment);
    const n = Math.min(having, docs);
    return rounded(Math.log(1 + (docs - n + 0.5) / (n + 0.5)));
  };
  return { asOf, averageLength: docs === 0 ? 1 : rounded(tokens / docs), words: words.map(weight) };
}

function countOf(form: WordsPlan, segment: BoardSegment): number {
  if (form.positions.length > 1) return countBits(phraseIn(form, segment));
  let count = 0;
  for (const key of form.positions[0] ?? []) {
    const row = rowOf(segment.words, key);
    if (row !== -1) count += segment.words.counts[row]!;
  }
  return count;
}
