import { WORD_WEIGHTS } from '../../match/index.js';
import { hasBit, type Bits } from '../store/sets/bits.js';
import { rowOf } from '../store/sets/lists.js';
import { OpenList, type Lists } from '../store/sets/open-list.js';
import { phraseIn } from '../plan/phrase.js';
import type { WordsPlan } from '../plan/plan.js';
import type { ScoredWord } from './scored.js';
import { takeRoomy } from '../store/sets/scratch.js';
import type { Columns, BoardSegment } from '../store/segments/board-segment.js';
import type { Weights } from './weights.js';

/** A word in the title counts as so many in the text. */
export const TITLE_WEIGHT = WORD_WEIGHTS.title;
/** How much a long text is held against its words (b of BM25), 0 to 1. */
const LENGTH_SHARE = 0.5;

/** What a word counts that occurs `times` times, in a text of so many tokens. */
export const saturated = (times: number, length: number, average: number): number =>
  times / (times + WORD_WEIGHTS.saturation * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / average));

let timesRoom = new Float64Array(0);

/** Zeros for so many documents at least; who takes them leaves them so. */
function timesFor(docs: number): Float64Array {
  if (timesRoom.length < docs) timesRoom = new Float64Array(docs);
  return timesRoom;
}

/**
 * What the words of each document come to, from 0 to below 1: BM25F, where the words of title and text are weighed, added, and
 * only then saturated (Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted fields", 2004), as a
 * share of the most that is possible. All forms of a word are one word; a phrase occurs once in a text and once in a title.
 */
export function wordScores(
  words: readonly ScoredWord[],
  weights: Weights,
  segment: BoardSegment,
  among: Bits,
  docs: Uint32Array,
): Float64Array {
  const scores = takeRoomy(docs.length).fill(0);
  const times = timesFor(segment.docs);
  const { length }: Columns = segment.columns;
  words.forEach(({ forms }, w) => {
    for (const form of forms) addTimes(form, segment, among, docs, times);
    const weight = weights.words[w] ?? 0;
    for (let i = 0; i < docs.length; i += 1) {
      const doc = docs[i]!;
      if (times[doc] === 0) continue;
      scores[i] = scores[i]! + weight * saturated(times[doc]!, length[doc]!, weights.averageLength);
      times[doc] = 0;
    }
  });
  const most = weights.words.reduce((sum, weight) => sum + weight, 0);
  if (most > 0) for (let i = 0; i < docs.length; i += 1) scores[i] = scores[i]! / most;
  return scores;
}

function addTimes(
  form: WordsPlan,
  segment: BoardSegment,
  among: Bits,
  docs: Uint32Array,
  into: Float64Array,
): void {
  const [keys = []] = form.positions;
  if (form.positions.length === 1) {
    for (const key of keys) {
      addList(segment.words, key, among, 1, into);
      addList(segment.titles, key, among, TITLE_WEIGHT - 1, into);
    }
    return;
  }
  // A phrase that is looked for in titles is found there already: its texts are not searched for it.
  const inText = phraseIn(form, segment);
  const inTitle = phraseIn({ ...form, title: true }, segment);
  for (let i = 0; i < docs.length; i += 1) {
    const doc = docs[i]!;
    if (hasBit(inText, doc)) into[doc] = into[doc]! + 1 + (hasBit(inTitle, doc) ? TITLE_WEIGHT - 1 : 0);
  }
}

const list = new OpenList();

function addList(lists: Lists, key: number, among: Bits, weight: number, into: Float64Array): void {
  const row = rowOf(lists, key);
  if (row === -1) return;
  list.read(lists, row);
  const { docs, times, length } = list;
  for (let i = 0; i < length; i += 1) {
    const doc = docs[i]!;
    if (((among[doc >>> 5]! >>> (doc & 31)) & 1) === 1) into[doc] = into[doc]! + weight * times[i]!;
  }
}
