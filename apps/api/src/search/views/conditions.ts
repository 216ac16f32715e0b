import { conditionWords } from './condition-words.js';
import { partsOf, withoutPart, type Query } from '@app/search/tree';
import { printQuery } from '@app/search/query';
import { PATHS } from '@app/core/contracts';
import type { Texts } from '../../texts/index.js';
import type { CountedForms } from '../help/counted-forms.js';

/** One condition of a search, and the search without it. */
export interface Condition {
  readonly text: string;
  /** The same in words. */
  readonly words: string;
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
  /** Whether the word is excluded: then they leave so many more out. */
  readonly excludes: boolean;
  readonly exactHref: string;
}

/** Each top-level condition of a search, with the other names that were counted for its words, where they add something. */
export function conditionsOf(query: Query, texts: Texts, counted: readonly CountedForms[] = []): Condition[] {
  const forms = new Map(
    counted.map(({ part, exact, ...chip }) => [part, { ...chip, exactHref: searchHref(exact) }]),
  );
  return partsOf(query).map((part) => {
    const text = printQuery(part);
    const words = conditionWords(part, texts);
    const chip = forms.get(text);
    const without = searchHref(withoutPart(query, part));
    if (chip === undefined || chip.gain === 0) return { text, words, without };
    return { text, words, without, forms: { ...chip, excludes: part.kind === 'not' } };
  });
}
