import { partsOf, printQuery, withoutPart, type Query } from '@app/core/query';
import { PATHS } from '@app/core/contracts';
import type { CountedForms } from '../../board/search-help.js';

/** One condition of a search, and the search without it. */
export interface Condition {
  readonly text: string;
  /** Other names under which its word counts too, where it has some. */
  readonly forms?: FormsChip;
  /** Address of the board without this condition. */
  readonly without: string;
}

/** The address of a search; of the whole board for null. */
export const searchHref = (query: Query | null): string =>
  query === null ? '/' : PATHS.search(printQuery(query));

/** The other names of a word: what they add, and the search for exactly the word. */
export interface FormsChip {
  readonly others: readonly string[];
  readonly gain: number;
  readonly exactHref: string;
}

/** Each top-level condition of a search, with the other names that were counted for its words. */
export function conditionsOf(query: Query, counted: readonly CountedForms[] = []): Condition[] {
  const forms = new Map(
    counted.map(({ part, others, gain, exact }) => [part, { others, gain, exactHref: searchHref(exact) }]),
  );
  return partsOf(query).map((part) => {
    const text = printQuery(part);
    const chip = forms.get(text);
    const without = searchHref(withoutPart(query, part));
    return chip === undefined ? { text, without } : { text, without, forms: chip };
  });
}
