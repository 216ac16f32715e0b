import { citiesByName } from '@app/reading/places';
import type { BoardIndex } from '@app/search/board';
import {
  atOnce,
  overlap,
  readingsOf,
  withReadings,
  type Reading,
  type ReadingNote,
} from '@app/search/language';
import {
  allOf,
  anyOf,
  exactly,
  notOf,
  partsOf,
  textClause,
  valueClause,
  type Clause,
  type Query,
  type TextClause,
} from '@app/search/tree';
import { englishOf } from '@app/search/query';
import { circleOfValue } from '@app/search/fields';
import { offersOf } from '@app/search/words';
import { otherNamesOf, printClause, printQuery } from '@app/search/query';
import { foldKey } from '@app/search/text';
import { skillByName } from '@app/reading/normalise';

/** A word of a search that counts under its other names too. */
export interface CountedForms {
  /** The part of the search, as query text. */
  readonly part: string;
  /** The other names, as query text without the sign for exact words. */
  readonly others: readonly string[];
  /** Openings that the search finds (or, of an excluded word, leaves out) by them alone. */
  readonly gain: number;
  /** The search with exactly the word that was typed. */
  readonly exact: Query;
}

/** Another search that may be meant or wanted, and what it finds. */
export interface Offer {
  /** The words of the search that it is about, as typed. */
  readonly words: string;
  /** What would stand in their place, or beside them, as query text. */
  readonly clause: string;
  /** What tells it from another offer, or says what is not seen from its query text; null where nothing must be said. */
  readonly note: ReadingNote | null;
  /** Other names under which it counts, where it is words that are one name. */
  readonly others: readonly string[];
  readonly count: number;
  readonly query: Query;
}

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

/** What is said of an offer that says all by itself. */
const PLAIN = { note: null, others: [] } as const;

/** The most of each that are counted, and of their combinations: what is offered is bounded, whatever the search. */
const MOST = { forms: 6, readings: 7, related: 8, spellings: 3, combined: 16 } as const;
/** The most that are shown of what widens a search of several parts, and of what combines offers: a search of one part has room for all. */
const SHOWN = { related: 3, combined: 3 } as const;
/** A word that is asked for and stands in fewer postings may be a slip of the pen. */
const FEW = 3;
/** A near word is offered where it finds so many times more. */
const TIMES_MORE = 10;

/** What is asked of a board for its help. */
export type HelpingBoard = Pick<BoardIndex<unknown>, 'count' | 'wordsNear'>;

/** An offer, and the top-level parts of the search that it changes. */
interface Change {
  readonly offer: Omit<Offer, 'count'>;
  readonly at: Reading['at'];
  readonly meant: Query | null;
}

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

/** Where a search finds nothing and no offer alone helps it: two of them, or one beside all readings at once. */
function combined(
  query: Query,
  meant: readonly Change[],
  widening: readonly Change[],
  count: (of: Query) => number,
): readonly Offer[] {
  const all = atOnce(meant);
  const beside = (one: Change): readonly Change[] => all.filter(({ at }) => !overlap(at, one.at));
  const single = [...meant, ...widening];
  const pairs = single.flatMap((one, i) =>
    single.slice(i + 1).flatMap((other) => (overlap(one.at, other.at) ? [] : [[one, other]])),
  );
  const tried = [...widening.map((one) => [one, ...beside(one)]), ...(all.length > 2 ? [all] : []), ...pairs];
  const queries = new Map(
    tried
      .filter(({ length }) => length > 1)
      .map((changes) => {
        const whole = withReadings(query, changes);
        return [printQuery(whole), whole] as const;
      }),
  );
  return [...queries]
    .slice(0, MOST.combined)
    .map(([clause, whole]): Offer => ({
      words: printQuery(query),
      clause,
      ...PLAIN,
      query: whole,
      count: count(whole),
    }))
    .filter(finds)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, SHOWN.combined);
}

const finds = ({ count }: Offer): boolean => count > 0;
const orNull = (offer: Offer): Offer | null => (finds(offer) ? offer : null);

/** The top-level parts that are a word or phrase, or its exclusion. */
function wordsIn(query: Query): readonly { readonly part: Query; readonly clause: TextClause }[] {
  return partsOf(query).flatMap((part) => {
    const clause = part.kind === 'not' ? part.part : part;
    return clause.kind === 'text' ? [{ part, clause }] : [];
  });
}

const inPlaceOf = (query: Query, part: Query, other: Query): Query =>
  allOf(partsOf(query).map((each) => (each === part ? other : each)));

function formsIn(query: Query): readonly Omit<CountedForms, 'gain'>[] {
  return wordsIn(query).flatMap(({ part, clause }) => {
    const others = otherNamesOf(clause);
    if (others.length === 0) return [];
    const exact = exactly(clause);
    return [
      {
        part: printQuery(part),
        others,
        exact: inPlaceOf(query, part, part.kind === 'not' ? notOf(exact) : exact),
      },
    ];
  });
}

/** Words that a search may have beside one of its own, those in English first. What is excluded, or would be, is never widened. */
function relatedIn(query: Query, read: readonly Reading[]): readonly Change[] {
  const parts = partsOf(query);
  const excluded = read.filter(({ note }) => note === 'left-out');
  return parts.flatMap((part, from) => {
    const at = { from, length: 1 };
    if (part.kind !== 'text' || excluded.some((reading) => overlap(reading.at, at))) return [];
    const english = englishOf(part.text, part.related);
    return [...new Set([...english, ...offersOf(part.text, part.related)])].map((form): Change => {
      const other =
        form.kind === 'words' ? textClause(form.text, part.scope) : valueClause('skill', form.value);
      return widened(query, at, part.text, other);
    });
  });
}

/** A part of a search, or something else beside it. */
function widened(query: Query, at: Reading['at'], words: string, other: Clause): Change {
  const part = partsOf(query)[at.from];
  const meant = part === undefined ? other : anyOf([part, other]);
  const offer = { words, clause: printClause(other), ...PLAIN, query: withReadings(query, [{ at, meant }]) };
  return { offer, at, meant };
}

/** Who looks within a distance often takes remote work that is open to the country too. */
function nearOrRemote(query: Query): readonly Change[] {
  return partsOf(query).flatMap((part, from) => {
    if (part.kind !== 'value' || part.field !== 'within') return [];
    const { country } = circleOfValue(part.value).centre;
    return [widened(query, { from, length: 1 }, printClause(part), valueClause('remote', country ?? 'yes'))];
  });
}

/** What is known of a search whose words may be slips of the pen. */
interface Slips {
  readonly read: readonly Reading[];
  readonly total: number;
  readonly now: Date;
}

function spellingsFor(board: HelpingBoard, query: Query, { read, total, now }: Slips): readonly Offer[] {
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
