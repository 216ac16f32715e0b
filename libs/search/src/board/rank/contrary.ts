import { citiesByName } from '@app/reading/places';
import { factsOfClause } from '../../match/index.js';
import { isFactWord } from '../../language/index.js';
import { valueClause, type ValueClause, type ValueField } from '../../tree/index.js';
import type { BoardDictionary } from '../store/words/board-dictionary.js';
import { silence } from '../store/words/fact-offers.js';
import { meantFacts } from './meant.js';

/** When a posting that is not what a word means is something else: where it says so, and is not silent. */
export interface Contrary {
  /** Facts of silence: a posting that has all of them says nothing of what the word means. */
  readonly silent: readonly number[];
  /** Facts with which it may be what the word means: people of the city's country may work from there. */
  readonly open: readonly number[];
  /** Facts of the countries that a city may be in: a posting that has one and names no city may be there. */
  readonly around: readonly number[];
  /** The fact of naming no city. */
  readonly noCity: number;
}

const PLACES: ReadonlySet<ValueField> = new Set<ValueField>(['city', 'region', 'country', 'remote']);

/**
 * The facts by which a posting contradicts some words of a search (a job in Paris and "london", a senior one and "junior"); null for
 * words that name no fact, and for common words that may mean something else.
 */
export function contraryOf(texts: readonly string[], dictionary: BoardDictionary): Contrary | null {
  const sure = texts.filter(isFactWord);
  const clauses = sure.flatMap(meantFacts);
  if (clauses.length === 0) return null;
  const fields = new Set(clauses.map(({ field }) => (PLACES.has(field) ? 'country' : field)));
  const countries = new Set(sure.flatMap((text) => citiesByName(text)).map(({ country }) => country));
  const named = (field: ValueField): readonly ValueClause[] =>
    [...countries].map((country) => valueClause(field, country));
  return {
    silent: [...fields].map((field) => dictionary.facts.find(silence(field)) ?? -1),
    open: numbersOf(named('remote'), dictionary),
    around: numbersOf(named('country'), dictionary),
    noCity: dictionary.facts.find(silence('city')) ?? -1,
  };
}

/** The facts of which a clause asks for one, in the numbers of a dictionary; those that no posting has had are left out. */
export function numbersOf(
  clauses: readonly ValueClause[],
  { rules, facts }: BoardDictionary,
): readonly number[] {
  const numbers = clauses.flatMap((clause) => factsOfClause(clause, rules)).map((fact) => facts.find(fact));
  return [...new Set(numbers.filter((number) => number !== undefined))];
}
