import { editDistance } from '../../fields/index.js';
import { termOf } from '../../text/index.js';
import { both, countBits } from '../store/sets/bits.js';
import { listsOf } from '../store/sets/lists.js';
import type { BoardSegment } from '../store/segments/board-segment.js';
import type { BoardWordTable } from '../store/words/board-word-table.js';

/** A word of the board's postings that is near a word which was typed. */
export interface NearWord {
  readonly word: string;
  /** Open postings that have it. */
  readonly count: number;
}

const SHORTEST = 4;
/** Up to so many letters one edit is near; above, two. */
const ONE_EDIT_UP_TO = 7;
/** Candidates that are counted: those of the fewest edits first. */
const MOST_COUNTED = 64;
/** A word that stands in fewer postings is more likely a slip of the pen itself. */
const LEAST_COUNT = 3;

/**
 * The words nearest to `typed` (folded) in open postings: fewest edits first (optimal string alignment), then the most postings.
 * Looks at every word of the dictionary of about its length; meant for searches that find little.
 */
export function nearWords(
  typed: string,
  words: BoardWordTable,
  segments: readonly BoardSegment[],
  most: number,
): readonly NearWord[] {
  if (typed.length < SHORTEST) return [];
  const limit = typed.length <= ONE_EDIT_UP_TO ? 1 : 2;
  const near: { readonly id: number; readonly word: string; readonly edits: number }[] = [];
  for (const id of words.mayBeNear(typed, limit)) {
    const word = words.word(id);
    const edits = editDistance(typed, word, limit);
    if (edits > 0 && edits <= limit) near.push({ id, word, edits });
  }
  near.sort((a, b) => a.edits - b.edits);
  return near
    .slice(0, MOST_COUNTED)
    .map((each) => ({ ...each, count: countOf(each.id, segments) }))
    .filter(({ count }) => count >= LEAST_COUNT)
    .sort((a, b) => a.edits - b.edits || b.count - a.count || (a.word < b.word ? -1 : 1))
    .filter(isFirstOfTerm)
    .slice(0, most)
    .map(({ word, count }) => ({ word, count }));
}

/** A search for one number of a word finds the other too: they are one offer. */
const isFirstOfTerm = ({ word }: NearWord, i: number, all: readonly NearWord[]): boolean =>
  all.findIndex((other) => termOf(other.word) === termOf(word)) === i;

const countOf = (id: number, segments: readonly BoardSegment[]): number =>
  segments.reduce((sum, { words, docs, open }) => sum + countBits(both(listsOf(words, [id], docs), open)), 0);
