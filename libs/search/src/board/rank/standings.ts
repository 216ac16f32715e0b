import { addAll, allBits, both, complement, hasBit, keepAll, noBits, type Bits } from '../store/sets/bits.js';
import type { Contrary } from './contrary.js';
import { listsOf } from '../store/sets/lists.js';
import { phraseIn } from '../plan/phrase.js';
import type { Scored, ScoredWord } from './scored.js';
import { takeRoomy } from '../store/sets/scratch.js';
import type { BoardSegment } from '../store/segments/board-segment.js';

/** Points for neighbours of the query that are neighbours in the title, where all are. */
export const IN_A_ROW = 2;
/**
 * Points for a job of the kind that the words name together: more than a skill, so that a "devops" of an engineer for the site
 * stands before one among the tools of a front end, and less than a place or a word of the title.
 */
export const FAMILY = 6;

/** Where a word of a query stands in a posting, best last. */
export const STANDINGS = ['other', 'text', 'near', 'skill', 'company', 'title', 'fact'] as const;
export type Standing = (typeof STANDINGS)[number];

/**
 * Points for each word by the best place where it stands. A word that the facts of the job say counts most: "london" of a job in
 * London, "part-time" of one in part time. One that they contradict counts against it: a text of a job in Paris that only mentions
 * London. Beside the kind of work, nothing that is added to the points makes up for two words of one standing less.
 */
export const POINTS: Readonly<Record<Standing, number>> = {
  other: -6,
  text: 0,
  near: 2,
  skill: 5,
  company: 8,
  title: 8,
  fact: 10,
};

/** Where one word of a search stands in the documents of one segment. */
export interface WordStandings {
  readonly facts: Bits;
  readonly titles: Bits;
  readonly companies: Bits;
  readonly skills: Bits;
  /** The job is something else than the word means; null for words that contradict no job. */
  readonly others: Bits | null;
  /** Tokens of the longest form: what it fills of a title. */
  readonly length: number;
}

/** Where the words of a search stand in the documents of one segment. Valid as long as the scratch it is made in. */
export class Standings {
  readonly words: readonly WordStandings[];
  /** Neighbours of the search that are neighbours in the title. */
  readonly pairs: readonly Bits[];
  /** Jobs of the kind that the words name. */
  readonly family: Bits;

  constructor(scored: Scored, segment: BoardSegment) {
    this.words = scored.words.map((word) => standingsOf(word, segment));
    this.pairs = scored.pairs.map((pair) => phraseIn(pair, segment));
    this.family = listsOf(segment.facts, scored.family, segment.docs);
  }

  /**
   * What is known of the scores of documents before their words are counted: document i comes to `least[i]` or more, and to
   * less than `most[i]`, however often and how close together its words stand.
   */
  bounds(docs: Uint32Array): Bounds {
    const least = takeRoomy(docs.length);
    const most = takeRoomy(docs.length);
    const { words, pairs, family } = this;
    const mayStandNear = words.length > 1 ? POINTS.near : 0;
    for (let i = 0; i < docs.length; i += 1) {
      const word = docs[i]! >>> 5;
      const bit = 1 << (docs[i]! & 31);
      let points = (family[word]! & bit) === 0 ? 0 : FAMILY;
      let open = 0;
      for (let w = 0; w < words.length; w += 1) {
        const { facts, titles, companies, skills, others } = words[w]!;
        if ((facts[word]! & bit) !== 0) points += POINTS.fact;
        else if ((titles[word]! & bit) !== 0) points += POINTS.title;
        else if ((companies[word]! & bit) !== 0) points += POINTS.company;
        else if ((skills[word]! & bit) !== 0) points += POINTS.skill;
        else if (others !== null && (others[word]! & bit) !== 0) points += POINTS.other;
        else open += 1;
      }
      let rows = 0;
      for (let p = 0; p < pairs.length; p += 1) if ((pairs[p]![word]! & bit) !== 0) rows += 1;
      least[i] = points + open * POINTS.text + (rows === 0 ? 0 : (IN_A_ROW * rows) / pairs.length);
      most[i] = least[i]! + open * mayStandNear + REST;
    }
    return { least, most };
  }
}

/** What the scores of some documents come to at least, and at most. */
export interface Bounds {
  readonly least: Float64Array;
  readonly most: Float64Array;
}

/** More than words and title are ever worth beside the points, rounding of sums and all. */
const REST = 1.01;

/** The best place where a word stands in a document. */
export function best({ facts, titles, companies, skills, others }: WordStandings, doc: number): Standing {
  if (hasBit(facts, doc)) return 'fact';
  if (hasBit(titles, doc)) return 'title';
  if (hasBit(companies, doc)) return 'company';
  if (hasBit(skills, doc)) return 'skill';
  return others !== null && hasBit(others, doc) ? 'other' : 'text';
}

/** Documents of which the job says something else than what a word means, and is not silent about it. */
function othersOf(
  { silent, open, around, noCity }: Contrary,
  facts: readonly number[],
  segment: BoardSegment,
): Bits {
  const having = (keys: readonly number[]): Bits => listsOf(segment.facts, keys, segment.docs);
  const fits = having([...facts, ...open]);
  const saysNothing = allBits(segment.docs);
  for (const fact of silent) keepAll(saysNothing, having([fact]));
  addAll(fits, saysNothing);
  if (around.length > 0) addAll(fits, both(having([noCity]), having(around)));
  return complement(fits, segment.docs);
}

function standingsOf(word: ScoredWord, segment: BoardSegment): WordStandings {
  const having = (facts: readonly number[]): Bits => listsOf(segment.facts, facts, segment.docs);
  const titles = noBits(segment.docs);
  for (const form of word.forms) {
    const found =
      form.positions.length === 1
        ? listsOf(segment.titles, form.positions[0]!, segment.docs)
        : phraseIn({ ...form, title: true }, segment);
    addAll(titles, found);
  }
  return {
    facts: having(word.facts),
    titles,
    companies: having(word.companies),
    skills: having(word.skills),
    others: word.contrary === null ? null : othersOf(word.contrary, word.facts, segment),
    length: Math.max(1, ...word.forms.map(({ positions }) => positions.length)),
  };
}
