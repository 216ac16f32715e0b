import { isListed } from './gazetteer/gazetteer.js';
import { cityKey } from './gazetteer/cities.js';
import { subdivisionsByCode } from './gazetteer/subdivisions.js';
import { countryByCode } from './gazetteer/countries.js';
import { townsByName } from './gazetteer/towns.js';

const CAPITALS = /(?<![\p{L}\p{N}])[A-Z]{2,4}(?!\p{L})/gu;
/** Scripts that do not part their words by blanks. */
const OTHER_SCRIPT = /[\u0370-\uffff]/;
const LONGEST_NAME = 4;

/**
 * Whether a few words may name a place: false only where no run of them is a listed name (or a town, `withTowns`) and none of them is a
 * code. Cheaper by far than to read them, and most words that are asked about name none.
 */
export function mayNamePlace(text: string, withTowns: boolean): boolean {
  const words = cityKey(text).split(' ');
  for (let from = 0; from < words.length; from += 1) {
    let name = '';
    for (let to = from; to < Math.min(words.length, from + LONGEST_NAME); to += 1) {
      name = to === from ? (words[to] ?? '') : `${name} ${words[to] ?? ''}`;
      if (isListed(name) || (withTowns && townsByName(name).length > 0)) return true;
    }
  }
  return OTHER_SCRIPT.test(text) || hasCode(text);
}

const hasCode = (text: string): boolean =>
  (text.match(CAPITALS) ?? []).some(
    (code) => countryByCode(code) !== null || subdivisionsByCode(code).length > 0,
  );
