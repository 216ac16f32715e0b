import { countriesByFold } from './countries.js';
import { subdivisions } from './subdivisions.js';
import { macrosByFold } from './macro-regions.js';
import { cities, supplied } from './cities.js';

/** Folded names of all countries, regions and cities: what a text may call a place. */
export const placeNames = (): string[] => [
  ...countriesByFold.keys(),
  ...subdivisions.keys(),
  ...cities.keys(),
];

/** Whether the gazetteer lists something by this comparison key. */
export const isListed = (key: string): boolean =>
  cities.has(key) ||
  countriesByFold.has(key) ||
  subdivisions.has(key) ||
  macrosByFold.has(key) ||
  supplied.has(key);
