import { countBits, hasBit, noBits, setBit, type Bits } from '../store/sets/bits.js';
import { rowOf } from '../store/sets/lists.js';
import { OpenList, type Lists } from '../store/sets/open-list.js';
import { eachNear } from './near.js';
import { phraseIn } from '../plan/phrase.js';
import type { WordsPlan } from '../plan/plan.js';
import { recencyOf } from './recency.js';
import type { Scored, ScoredWord } from './scored.js';
import { takeRoomy } from '../store/sets/scratch.js';
import type { Columns, BoardSegment } from '../store/segments/board-segment.js';
import { best, FAMILY, IN_A_ROW, POINTS, Standings, type Standing, type WordStandings } from './standings.js';

/** A word in the title counts as so many in the text. */
export const TITLE_WEIGHT = 5;
/** How soon more of the same word stops counting (k1 of BM25). */
export const SATURATION = 1.2;
/** How much a long text is held against its words (b of BM25), 0 to 1. */
export const LENGTH_SHARE = 0.5;
/** What the words are worth within their standing, and what the share of the title that they make up; less than 1 together. */
export const SHARES = { words: 0.6, title: 0.35 } as const;

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

/** What a word counts that occurs `times` times, in a text of so many tokens. */
export const saturated = (times: number, length: number, average: number): number =>
  times / (times + SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / average));

/** The parts of one posting's score: the score is points + family + inARow + (words + title) * recency. */
export interface ScoreParts {
  readonly standings: readonly Standing[];
  readonly points: number;
  readonly inARow: number;
  readonly family: number;
  readonly words: number;
  readonly title: number;
  readonly recency: number;
}

/** The scores of some documents of one segment. Valid as long as the scratch they are made in. */
export class Scores {
  /** As far as they are known: words that only stand in the text are taken as scattered until `bring` looks. */
  readonly scores: Float64Array;
  private readonly standings: readonly WordStandings[];
  private readonly pairs: readonly Bits[];
  private readonly near: Bits;
  private readonly family: Bits;
  private readonly words: Float64Array;
  /** How many words only stand in the text, for each document. */
  private readonly open: Float64Array;

  constructor(
    private readonly scored: Scored,
    private readonly weights: Weights,
    readonly segment: BoardSegment,
    among: Bits,
    readonly docs: Uint32Array,
    { words, pairs, family }: Standings = new Standings(scored, segment),
  ) {
    [this.standings, this.pairs, this.family] = [words, pairs, family];
    this.near = noBits(segment.docs);
    this.words = wordScores(scored.words, weights, segment, among, docs);
    this.open = takeRoomy(docs.length);
    this.scores = takeRoomy(docs.length);
    for (let i = 0; i < docs.length; i += 1) this.scores[i] = this.scoreOf(i);
  }

  /** What the score of document i can become at most. */
  most(i: number): number {
    return this.scores[i]! + (this.isOpen(i) ? this.open[i]! * POINTS.near : 0);
  }

  /** True where words of document i only stand in the text, and so may stand close together. */
  isOpen(i: number): boolean {
    return this.open[i]! > 0 && this.scored.words.length > 1;
  }

  /** Looks which of these documents have their words close together, and brings their scores up to date. */
  bring(wanted: readonly number[]): void {
    const among = noBits(this.segment.docs);
    for (const i of wanted) setBit(among, this.docs[i]!);
    const covered = (doc: number): number =>
      this.standings.reduce((bits, each, w) => (best(each, doc) === 'text' ? bits : bits | (1 << w)), 0);
    // The rarest word by the weights of the search, so that a posting comes to the same on every page.
    const { words } = this.weights;
    const rarest = words.indexOf(Math.max(...words));
    eachNear(this.scored.words, rarest, this.segment.words, among, covered, (doc) => setBit(this.near, doc));
    for (const i of wanted) this.scores[i] = this.scoreOf(i);
  }

  /** The parts of the score of document i. */
  partsOf(i: number): ScoreParts {
    const doc = this.docs[i]!;
    const standings = this.standings.map((each) => {
      const own = best(each, doc);
      return own === 'text' && hasBit(this.near, doc) ? 'near' : own;
    });
    const { age, titleEnd } = this.segment.columns;
    const inTitle = this.standings.reduce(
      (sum, { titles, length }) => sum + (hasBit(titles, doc) ? length : 0),
      0,
    );
    const rows = this.pairs.reduce((sum, pair) => sum + (hasBit(pair, doc) ? 1 : 0), 0);
    return {
      standings,
      points: standings.reduce((sum, each) => sum + POINTS[each], 0),
      inARow: rows === 0 ? 0 : (IN_A_ROW * rows) / this.pairs.length,
      family: hasBit(this.family, doc) ? FAMILY : 0,
      words: this.standings.length === 0 ? 1 : SHARES.words * this.words[i]!,
      title: SHARES.title * Math.min(1, inTitle / Math.max(1, titleEnd[doc]!)),
      recency: recencyOf(this.weights.asOf - age[doc]!),
    };
  }

  /** The same sum as that of the parts, without making them: this is done for every document that is found. */
  private scoreOf(i: number): number {
    const doc = this.docs[i]!;
    const word = doc >>> 5;
    const bit = 1 << (doc & 31);
    const { standings, pairs } = this;
    const { age, titleEnd } = this.segment.columns;
    const text = (this.near[word]! & bit) === 0 ? POINTS.text : POINTS.near;
    let points = (this.family[word]! & bit) === 0 ? 0 : FAMILY;
    let inTitle = 0;
    let open = 0;
    for (let w = 0; w < standings.length; w += 1) {
      const { facts, titles, companies, skills, others, length } = standings[w]!;
      const isTitle = (titles[word]! & bit) !== 0;
      if (isTitle) inTitle += length;
      if ((facts[word]! & bit) !== 0) points += POINTS.fact;
      else if (isTitle) points += POINTS.title;
      else if ((companies[word]! & bit) !== 0) points += POINTS.company;
      else if ((skills[word]! & bit) !== 0) points += POINTS.skill;
      else if (others !== null && (others[word]! & bit) !== 0) points += POINTS.other;
      else {
        points += text;
        open += 1;
      }
    }
    let rows = 0;
    for (let p = 0; p < pairs.length; p += 1) if ((pairs[p]![word]! & bit) !== 0) rows += 1;
    this.open[i] = open;
    const words = standings.length === 0 ? 1 : SHARES.words * this.words[i]!;
    const title = SHARES.title * Math.min(1, inTitle / Math.max(1, titleEnd[doc]!));
    const inARow = rows === 0 ? 0 : (IN_A_ROW * rows) / pairs.length;
    return points + inARow + (words + title) * recencyOf(this.weights.asOf - age[doc]!);
  }
}

let timesRoom = new Float64Array(0);

/** Zeros for so many documents at least; who takes them leaves them so. */
function timesFor(docs: number): Float64Array {
  if (timesRoom.length < docs) timesRoom = new Float64Array(docs);
  return timesRoom;
}

/** The score that parts come to. */
export const scoreOfParts = ({ points, inARow, family, words, title, recency }: ScoreParts): number =>
  points + family + inARow + (words + title) * recency;

/**
 * What the words of each document come to, from 0 to below 1: BM25F, where the words of title and text are weighed, added, and
 * only then saturated (Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted fields", 2004), as a
 * share of the most that is possible. All forms of a word are one word; a phrase occurs once in a text and once in a title.
 */
function wordScores(
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
