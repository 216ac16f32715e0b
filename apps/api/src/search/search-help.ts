import type { BoardIndex } from '@app/search/board';
import { readingsOf, readThrough, type ReadingNote } from '@app/search/language';
import {
  allOf,
  anyOf,
  exactly,
  notOf,
  partsOf,
  textClause,
  valueClause,
  type Query,
  type TextClause,
} from '@app/search/tree';
import { circleOfValue } from '@app/search/fields';
import { offersOf } from '@app/search/words';
import { otherNamesOf, printClause, printQuery } from '@app/search/query';
import { foldKey } from '@app/search/text';
import type { BoardRecord } from '../board/record.js';

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
  /** All words that may name a fact read so; null where there are fewer than two. */
  readonly readThrough: Offer | null;
  /** Broader words, and words of other languages. */
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

/** So many of each are counted: what is offered is bounded, whatever the search. */
const MOST = { forms: 6, readings: 7, related: 6, spellings: 3 } as const;
/** A word that is asked for and stands in fewer postings may be a slip of the pen. */
const FEW = 3;
/** A near word is offered where it finds so many times more. */
const TIMES_MORE = 10;

/** What can be said of a search that finds `total` openings. */
export function searchHelpOf(
  board: BoardIndex<BoardRecord>,
  query: Query,
  total: number,
  now: Date,
): SearchHelp {
  const counted = (offer: Omit<Offer, 'count'>): Offer => ({
    ...offer,
    count: board.count(offer.query, now),
  });
  const readings = readingsOf(query).slice(0, MOST.readings);
  const through = readings.length > 1 ? readThrough(query) : null;
  return {
    forms: formsIn(query)
      .slice(0, MOST.forms)
      .map((forms) => ({ ...forms, gain: Math.abs(total - board.count(forms.exact, now)) })),
    readings: readings.map(counted).filter((offer) => finds(offer) || offer.note === 'pay-a-year'),
    readThrough:
      through === null ? null : orNull(counted({ words: '', clause: '', ...PLAIN, query: through })),
    related: [...nearOrRemote(query), ...relatedIn(query)]
      .slice(0, MOST.related)
      .map(counted)
      .filter(({ count }) => count > total),
    spellings: spellingsFor(board, query, total, now),
  };
}

/** An offer that finds nothing helps nobody, but that an amount is no word is to be said. */
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

function relatedIn(query: Query): readonly Omit<Offer, 'count'>[] {
  return wordsIn(query)
    .filter(({ part }) => part.kind === 'text')
    .flatMap(({ part, clause }) =>
      offersOf(clause.text, clause.related).map((form) => {
        const other =
          form.kind === 'words' ? textClause(form.text, clause.scope) : valueClause('skill', form.value);
        const either = inPlaceOf(query, part, anyOf([clause, other]));
        return { words: clause.text, clause: printClause(other), ...PLAIN, query: either };
      }),
    );
}

/** Who looks within a distance often takes remote work that is open to the country too. */
function nearOrRemote(query: Query): readonly Omit<Offer, 'count'>[] {
  return partsOf(query).flatMap((part) => {
    if (part.kind !== 'value' || part.field !== 'within') return [];
    const { country } = circleOfValue(part.value).centre;
    const remote = valueClause('remote', country ?? 'yes');
    const either = inPlaceOf(query, part, anyOf([part, remote]));
    return [{ words: printClause(part), clause: printClause(remote), ...PLAIN, query: either }];
  });
}

function spellingsFor(
  board: BoardIndex<BoardRecord>,
  query: Query,
  total: number,
  now: Date,
): readonly Offer[] {
  if (total >= FEW) return [];
  return wordsIn(query)
    .filter(({ part, clause }) => part.kind === 'text' && !clause.prefix)
    .flatMap(({ part, clause }) => {
      const having = board.count(clause, now);
      const word = foldKey(clause.text);
      if (having >= FEW || word.includes(' ')) return [];
      return board
        .wordsNear(word, MOST.spellings, now)
        .filter(({ count }) => count >= TIMES_MORE * Math.max(1, having))
        .map((near): Offer => {
          const other = inPlaceOf(query, part, { ...clause, text: near.word });
          return {
            words: clause.text,
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
