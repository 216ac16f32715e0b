import { allOf, exactly, notOf, partsOf, type Query, type TextClause } from '@app/search/tree';
import { otherNamesOf, printQuery } from '@app/search/query';

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

/** The top-level parts that are a word or phrase, or its exclusion. */
function wordsIn(query: Query): readonly { readonly part: Query; readonly clause: TextClause }[] {
  return partsOf(query).flatMap((part) => {
    const clause = part.kind === 'not' ? part.part : part;
    return clause.kind === 'text' ? [{ part, clause }] : [];
  });
}

const inPlaceOf = (query: Query, part: Query, other: Query): Query =>
  allOf(partsOf(query).map((each) => (each === part ? other : each)));

export function formsIn(query: Query): readonly Omit<CountedForms, 'gain'>[] {
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
