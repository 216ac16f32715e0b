import type { Bits } from './bits.js';
import { OpenList, rowOf, type Lists } from './lists.js';
import type { Plan } from './plan.js';
import type { Segment } from './segment.js';

/** A word in the title counts as so many in the text. */
export const TITLE_WEIGHT = 5;
/** How soon more of the same word stops counting (k1 of BM25). */
export const SATURATION = 1.2;
/** How much a long text is held against its words (b of BM25), 0 to 1. */
export const LENGTH_SHARE = 0.5;
/** A posting loses half of what recency gives in so many days. */
export const RECENCY_DAYS = 14;
/** What is left of the score of a very old posting. */
export const RECENCY_FLOOR = 0.4;
/** So many words of a query are scored; the rest only have to match. */
export const MOST_SCORED = 12;

const DAY = 86_400_000;
const MOST_DAYS = 400;

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

/**
 * The words of a plan that count for the order, each as the numbers of its forms: those that are looked for, not those
 * that are excluded. How many there are depends on the query alone, so that a cursor fits while postings come and go.
 */
export function scoredWords(plan: Plan | null): readonly (readonly number[])[] {
  const found = new Map<string, readonly number[]>();
  const visit = (each: Plan): void => {
    if (each.kind === 'and' || each.kind === 'or') each.parts.forEach(visit);
    else if (each.kind === 'words' && !each.prefix) {
      each.terms.forEach((term, i) => found.set(term, each.positions[i] ?? []));
    }
  };
  if (plan !== null) visit(plan);
  return [...found.values()].slice(0, MOST_SCORED);
}

/**
 * Weights as the index stands now. The weight of a word is that of BM25, ln(1 + (N - n + 0.5) / (n + 0.5)), where n
 * counts postings by word, so that a posting with both forms of a word counts twice.
 */
export function weightsOf(
  words: readonly (readonly number[])[],
  segments: readonly Segment[],
  asOf: number,
): Weights {
  const docs = segments.reduce((sum, segment) => sum + segment.docs, 0);
  const tokens = segments.reduce((sum, segment) => sum + segment.tokens, 0);
  const weight = (keys: readonly number[]): number => {
    let having = 0;
    for (const { words: lists } of segments) for (const key of keys) having += countOf(lists, key);
    const n = Math.min(having, docs);
    return rounded(Math.log(1 + (docs - n + 0.5) / (n + 0.5)));
  };
  return { asOf, averageLength: docs === 0 ? 1 : rounded(tokens / docs), words: words.map(weight) };
}

/** Few digits, so that a cursor stays short. */
const rounded = (value: number): number => Math.round(value * 1_000) / 1_000;

function countOf(lists: Lists, key: number): number {
  const row = rowOf(lists, key);
  return row === -1 ? 0 : lists.counts[row]!;
}

/** Factors of recency by whole days of age. */
const RECENCY = Float64Array.from(
  { length: MOST_DAYS + 1 },
  (_, days) => RECENCY_FLOOR + (1 - RECENCY_FLOOR) * 2 ** (-days / RECENCY_DAYS),
);

/** The factor of recency for an age in milliseconds. */
export const recencyOf = (age: number): number =>
  RECENCY[Math.min(MOST_DAYS, Math.max(0, Math.floor(age / DAY)))]!;

/** Scores documents; keeps the room that it needs between searches. */
export class Scorer {
  private times = new Float64Array(0);
  private room = new Float64Array(0);

  /**
   * The score of each of `docs`, which are the documents of `among`. BM25F: the words of title and text are weighed,
   * added, and only then saturated (Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted fields",
   * 2004), times recency. A query without words is ordered by recency alone. Valid until the next call.
   */
  scores(
    words: readonly (readonly number[])[],
    weights: Weights,
    segment: Segment,
    among: Bits,
    docs: Uint32Array,
  ): Float64Array {
    const { age } = segment.columns;
    if (this.room.length < docs.length) this.room = new Float64Array(segment.docs);
    const scores = this.room.subarray(0, docs.length).fill(0);
    words.forEach((keys, w) => this.addWord(keys, { weights, w }, segment, among, docs, scores));
    for (let i = 0; i < docs.length; i += 1) {
      const recency = recencyOf(weights.asOf - age[docs[i]!]!);
      scores[i] = (words.length === 0 ? 1 : scores[i]!) * recency;
    }
    return scores;
  }

  private addWord(
    keys: readonly number[],
    { weights, w }: { weights: Weights; w: number },
    segment: Segment,
    among: Bits,
    docs: Uint32Array,
    scores: Float64Array,
  ): void {
    if (this.times.length < segment.docs) this.times = new Float64Array(segment.docs);
    const { times } = this;
    const { length } = segment.columns;
    for (const key of keys) {
      addTimes(segment.words, key, among, 1, times);
      addTimes(segment.titles, key, among, TITLE_WEIGHT - 1, times);
    }
    const weight = weights.words[w] ?? 0;
    for (let i = 0; i < docs.length; i += 1) {
      const doc = docs[i]!;
      const t = times[doc]!;
      if (t === 0) continue;
      times[doc] = 0;
      scores[i] = scores[i]! + weight * saturated(t, length[doc]!, weights.averageLength);
    }
  }
}

/** What a word counts that occurs `times` times, in a text of so many tokens. */
export const saturated = (times: number, length: number, average: number): number =>
  times / (times + SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / average));

const list = new OpenList();

function addTimes(lists: Lists, key: number, among: Bits, weight: number, into: Float64Array): void {
  const row = rowOf(lists, key);
  if (row === -1) return;
  list.read(lists, row);
  const { docs, times, length } = list;
  for (let i = 0; i < length; i += 1) {
    const doc = docs[i]!;
    if (((among[doc >>> 5]! >>> (doc & 31)) & 1) === 1) into[doc] = into[doc]! + weight * times[i]!;
  }
}
