import type { ExperienceYears, PostingDraft } from '@app/core/posting';
import { countryByCode, countryByName, countryName, readLocation } from '@app/reading/places';
import { placeLine } from './values.js';

type Level = NonNullable<PostingDraft['seniority']>;

const LEVELS: readonly (readonly [RegExp, Level])[] = [
  [/^(?:intern(?:ship)?|student|trainee)s?\b/i, 'intern'],
  [/^(?:entry|junior|graduate)\b/i, 'junior'],
  [/^mid\b/i, 'mid'],
  [/^senior\b/i, 'senior'],
  [/^(?:manager|management)$/i, 'manager'],
  [/^director\b/i, 'director'],
  [/^(?:executive|c-level)\b/i, 'executive'],
];

/** The level that a source's own words name ("Entry Level", "mid-level"); undefined for several, and for words such as "experienced". */
export function levelOf(words: readonly (string | undefined)[]): Level | undefined {
  const found = new Set(words.map((word) => LEVELS.find(([pattern]) => pattern.test(word ?? ''))?.[1]));
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

/** Years in a source's own short form: "2-5", "lt-1" (less than one), "gt-15"; undefined for others. */
export function yearsOf(words: string | undefined): ExperienceYears | undefined {
  const match = /^(?:(lt|gt|mt)-)?(\d{1,2})(?:-(\d{1,2}))?\+?$/.exec(words?.trim() ?? '');
  if (!match) return undefined;
  const [, bound, first = '', last] = match;
  if (bound === 'lt') return { min: 0, max: Number(first) };
  return { min: Number(first), max: last === undefined ? null : Number(last) };
}

/** Names of countries that a state or a region bears as well, so that in a field for countries they are told apart. */
const UNMISTAKABLE: ReadonlyMap<string, string> = new Map([['GE', 'Republic of Georgia']]);

/** A country from a field that holds nothing else, by code or name, in words that no place elsewhere shares. */
export function countryInWords(country: string | undefined): string | undefined {
  const code =
    country === undefined ? null : (countryByCode(country.trim().toUpperCase()) ?? countryByName(country));
  return code === null ? country : (UNMISTAKABLE.get(code) ?? countryName(code));
}

/** A location line with the country that a source states in a field beside it, where the line does not name it already. */
export function lineInCountry(line: string | undefined, country: string | undefined): string | undefined {
  const words = countryInWords(country);
  if (line === undefined || words === undefined) return line ?? words;
  const [stated] = readLocation(words).places;
  const named = readLocation(line).places;
  const isNamed = stated === undefined || named.some((place) => place.country === stated.country);
  return isNamed ? line : placeLine(line, words);
}
