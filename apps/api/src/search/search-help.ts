import { atOnce, readingsOf, withReadings, type Reading } from '@app/search/language';
import { allOf, partsOf, type Query } from '@app/search/tree';
import { type Change, type HelpingBoard, MOST, type Offer, PLAIN, SHOWN, finds } from './help/offers.js';
import { type CountedForms, formsIn } from './help/counted-forms.js';
import { nearOrRemote, relatedIn } from './help/widening.js';
import { spellingsFor } from './help/spellings.js';
import { combined } from './help/combined.js';

/** What a board can say of a search beside its results. Every offer stands in the text of the search once it is taken. */
export interface SearchHelp {
  readonly forms: readonly CountedForms[];
  /** Words that may name a fact, leave something out, or be one name. */
  readonly readings: readonly Offer[];
  /** The listed readings at once, of each word the first; its clause names what it takes. Null for fewer than two. */
  readonly readThrough: Offer | null;
  /** Words of other languages, and broader ones; the most gain first, and three where the search has several parts. */
  readonly related: readonly Offer[];
  /** Words of the board that are near a word which finds little. */
  readonly spellings: readonly Offer[];
}

export const NO_HELP: SearchHelp = {
  forms: [],
  readings: [],
  readThrough: null,
  related: [],
  spellings: [],
};

/**
 * What can be said of a search that finds `total` openings. It costs at most 29 searches of the board (one for each of MOST, one more
 * for a reading that may be the search itself, one for all at once), 16 more where the search finds nothing and no offer helps, and
 * where it finds next to nothing four for each word that may be a slip of the pen.
 */
export function searchHelpOf(board: HelpingBoard, query: Query, total: number, now: Date): SearchHelp {
  const count = (of: Query): number => board.count(of, now);
  const counted = ({ offer }: Change): Offer => ({ ...offer, count: count(offer.query) });
  const read = readingsOf(query).slice(0, MOST.readings);
  const meant = read.map(changeOf);
  const listed = meant
    .map((change) => ({ change, offer: counted(change) }))
    .filter(({ offer }) => isWorth(offer, query, total, count));
  const readings = listed.map(({ offer }) => offer);
  const widening = [...nearOrRemote(query), ...relatedIn(query, read)].slice(0, MOST.related);
  const related = widening
    .map(counted)
    .filter((offer) => offer.count > total)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, partsOf(query).length === 1 ? MOST.related : SHOWN.related);
  const through = throughOf(
    query,
    listed.map(({ change }) => change),
  );
  const isHelped = readings.some(finds) || related.length > 0;
  return {
    forms: formsIn(query)
      .slice(0, MOST.forms)
      .map((forms) => ({ ...forms, gain: Math.abs(total - count(forms.exact)) })),
    readings: total > 0 || isHelped ? readings : [...readings, ...combined(query, meant, widening, count)],
    readThrough: through === null ? null : orNull(counted(through)),
    related,
    spellings: spellingsFor(board, query, { read, total, now }),
  };
}

const changeOf = ({ words, clause, note, others, query, at, meant }: Reading): Change => ({
  offer: { words, clause, note, others, query },
  at,
  meant,
});

/** Offers that find nothing help nobody, nor do those that find what the search finds; but that an amount is no word is to be said. */
function isWorth(offer: Offer, query: Query, total: number, count: (of: Query) => number): boolean {
  if (offer.note?.startsWith('pay-') === true) return true;
  if (!finds(offer)) return false;
  return offer.count !== total || count(allOf([query, offer.query])) !== total;
}

/** The readings that are listed, all at once. */
function throughOf(query: Query, listed: readonly Change[]): Change | null {
  const taken = atOnce(listed);
  if (taken.length < 2) return null;
  const clause = taken.map(({ offer }) => offer.clause).join(' ');
  const whole = withReadings(query, taken);
  return { offer: { words: '', clause, ...PLAIN, query: whole }, at: WHOLE, meant: whole };
}

const WHOLE = { from: 0, length: Infinity } as const;

const orNull = (offer: Offer): Offer | null => (finds(offer) ? offer : null);
