import { WORK_FUNCTIONS, type WorkFunction } from '@app/core/posting';
import { FUNCTIONS } from '@app/reading/normalise';
import { anyOf, valueClause, type Query } from '@app/search/tree';

/** The families of a function. */
export const familiesOf = (name: WorkFunction): readonly string[] => FUNCTIONS[name];

/** The function that has exactly these families; null for none. */
export const functionOf = (families: readonly string[]): WorkFunction | null =>
  WORK_FUNCTIONS.find(
    (name) =>
      familiesOf(name).length === families.length &&
      familiesOf(name).every((family) => families.includes(family)),
  ) ?? null;

/** The search for everything in some functions. */
export const functionsQuery = (names: readonly WorkFunction[]): Query =>
  anyOf(names.flatMap(familiesOf).map((family) => valueClause('family', family)));
