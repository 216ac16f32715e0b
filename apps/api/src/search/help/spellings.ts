import { citiesByName } from '@app/reading/places';
import { overlap, withReadings, type Reading } from '@app/search/language';
import { partsOf, type Query } from '@app/search/tree';
import { foldKey } from '@app/search/text';
import { skillByName } from '@app/reading/normalise';
import { type HelpingBoard, MOST, type Offer, PLAIN, finds } from './offers.js';

/** A word that is asked for and stands in fewer postings may be a slip of the pen. */
const FEW = 3;
/** A near word is offered where it finds so many times more. */
const TIMES_MORE = 10;

/** What is known of a search whose words may be slips of the pen. */
interface Slips {
  readonly read: readonly Reading[];
  readonly total: number;
  readonly now: Date;
}

export function spellingsFor(
  board: HelpingBoard,
  query: Query,
  { read, total, now }: Slips,
): readonly Offer[] {
  if (total >= FEW) return [];
  const parts = partsOf(query);
  return parts
    .flatMap((part, from) => {
      const at = { from, length: 1 };
      if (part.kind !== 'text' || part.prefix || read.some((reading) => overlap(reading.at, at))) return [];
      const having = board.count(part, now);
      const word = foldKey(part.text);
      if (having >= FEW || word.includes(' ') || isMeant(part.text)) return [];
      return board
        .wordsNear(word, MOST.spellings, now)
        .filter(({ count }) => count >= TIMES_MORE * Math.max(1, having))
        .map((near): Offer => {
          const other = withReadings(query, [{ at, meant: { ...part, text: near.word } }]);
          return {
            words: part.text,
            clause: near.word,
            ...PLAIN,
            count: board.count(other, now),
            query: other,
          };
        })
        .filter(finds);
    })
    .slice(0, MOST.spellings);
}

/** A town, a skill or a name of programs (`toString`) is no slip of the pen. */
const isMeant = (word: string): boolean =>
  citiesByName(word).length > 0 || skillByName(word) !== null || /\p{Ll}\p{Lu}/u.test(word);
