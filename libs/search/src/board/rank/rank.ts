import { hasBit, noBits, setBit, type Bits } from '../store/sets/bits.js';
import { eachNear } from './near.js';
import { recencyOf } from './recency.js';
import type { Scored } from './scored.js';
import { takeRoomy } from '../store/sets/scratch.js';
import type { BoardSegment } from '../store/segments/board-segment.js';
import { best, FAMILY, IN_A_ROW, POINTS, Standings, type Standing, type WordStandings } from './standings.js';
import { wordScores } from './word-scores.js';
import type { Weights } from './weights.js';

/** What the words are worth within their standing, and what the share of the title that they make up; less than 1 together. */
export const SHARES = { words: 0.6, title: 0.35 } as const;

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

/** The score that parts come to. */
export const scoreOfParts = ({ points, inARow, family, words, title, recency }: ScoreParts): number =>
  points + family + inARow + (words + title) * recency;
