import { noBits, setBit } from '../store/sets/bits.js';
import { Scores, scoreOfParts } from './rank.js';
import type { Weights } from './weights.js';
import type { Scored, ScoredWord } from './scored.js';
import type { Standing } from './standings.js';
import type { BoardDictionary } from '../store/words/board-dictionary.js';
import type { BoardSegment } from '../store/segments/board-segment.js';

/** Where one word of a search stands in a posting. */
export interface WordWhy {
  /** As typed; alternatives with " OR " between them. */
  readonly text: string;
  readonly stands: Standing;
  /** What the job is for the word, as a filter names it; null where it stands elsewhere. */
  readonly fact: { readonly field: string; readonly value: string } | null;
}

/** Why a posting has its place by best match: score = points + family + inARow + (words + title) * recency. */
export interface RankWhy {
  readonly score: number;
  readonly standings: readonly WordWhy[];
  /** For where each word stands. */
  readonly points: number;
  /** For words that stand in the title in the order of the search. */
  readonly inARow: number;
  /** For a job of the kind that the words name. */
  readonly family: number;
  /** For how often the words stand in title and text, rare words counting more. */
  readonly words: number;
  /** For the share of the title that the words make up. */
  readonly title: number;
  /** What the age leaves of the last two. */
  readonly recency: number;
  readonly ageDays: number;
}

const DAY = 86_400_000;

/** Says why a document of a segment has its score: the same sum, in its parts. */
export function whyOf(
  scored: Scored,
  weights: Weights,
  { segment, doc }: { readonly segment: BoardSegment; readonly doc: number },
  dictionary: BoardDictionary,
): RankWhy {
  const among = noBits(segment.docs);
  setBit(among, doc);
  const scores = new Scores(scored, weights, segment, among, Uint32Array.of(doc));
  if (scores.isOpen(0)) scores.bring([0]);
  const { standings, ...parts } = scores.partsOf(0);
  return {
    ...parts,
    score: scoreOfParts({ standings, ...parts }),
    standings: scored.words.map((word, w) => {
      const stands = standings[w] ?? 'text';
      return {
        text: word.text,
        stands,
        fact: stands === 'fact' ? factOf(word, segment, doc, dictionary) : null,
      };
    }),
    ageDays: Math.max(0, Math.floor((weights.asOf - segment.columns.age[doc]!) / DAY)),
  };
}

function factOf(
  { facts }: ScoredWord,
  { offers }: BoardSegment,
  doc: number,
  dictionary: BoardDictionary,
): WordWhy['fact'] {
  const own = offers.facts.subarray(offers.starts[doc], offers.starts[doc + 1]);
  const shown = facts.filter((fact) => own.includes(fact)).map((fact) => dictionary.facts.nameOf(fact));
  return shown[0] ?? null;
}
