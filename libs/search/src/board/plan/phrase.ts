import { isEmpty, keepAll, noBits, type Bits } from '../store/sets/bits.js';
import { listsOf, rowOf, type PlacedLists } from '../store/sets/lists.js';
import { KnownPhrases } from './known-phrases.js';
import type { WordsPlan } from './plan.js';
import type { BoardSegment } from '../store/segments/board-segment.js';
import { Places } from './phrase-places.js';

/** Phrases of segments that are worth it, as they were found last. A segment's words never change. */
const known = new WeakMap<BoardSegment, KnownPhrases>();
const WORTH_IT = 1_024;

/**
 * Documents in which the positions of a phrase stand in a row; not to be changed. People look for the same phrases again
 * and again, so each large segment remembers the last ones.
 */
export function phraseIn(plan: WordsPlan, segment: BoardSegment): Bits {
  if (segment.docs < WORTH_IT) return find(plan, segment);
  const phrases = known.get(segment) ?? new KnownPhrases(segment.docs);
  known.set(segment, phrases);
  const key = `${plan.title ? 'title' : 'any'} ${plan.positions.join(';')}`;
  return phrases.of(key, () => find(plan, segment));
}

function find({ positions, title }: WordsPlan, segment: BoardSegment): Bits {
  const lists = title ? segment.titles : segment.words;
  const having = positions.map((words) => listsOf(lists, words, segment.docs));
  const [candidates = noBits(segment.docs)] = having;
  for (const set of having) keepAll(candidates, set);
  const matching = noBits(segment.docs);
  if (isEmpty(candidates)) return matching;
  const start = rarest(positions, segment.words);
  const limits = title ? segment.columns.titleEnd : null;
  for (const word of positions[start]!) {
    const row = rowOf(segment.words, word);
    if (row === -1) continue;
    room.begin(segment.words, row, candidates, start, limits);
    positions.forEach((words, i) => {
      if (i !== start) room.keepThoseBefore(segment.words, words, i);
    });
    room.addDocs(matching);
  }
  return matching;
}

/** The position whose words stand in the fewest documents. */
function rarest(positions: WordsPlan['positions'], lists: PlacedLists): number {
  const sizes = positions.map((words) =>
    words.reduce((sum, word) => {
      const row = rowOf(lists, word);
      return row === -1 ? sum : sum + lists.counts[row]!;
    }, 0),
  );
  return sizes.indexOf(Math.min(...sizes));
}

/** Used by one phrase after the other. */
const room = new Places();
