import { citiesByName } from './gazetteer/cities.js';
import { subdivisionsByName } from './gazetteer/subdivisions.js';
import { countryByName } from './gazetteer/countries.js';
import { readPart, type PlacePart, type Separator } from './place-part.js';

/**
 * "Boston Drydock", "United Kingdom Branch": the country or well-known city that a piece begins with. One that has namesakes abroad
 * counts in a location field only: "London Bridge".
 */
export function knownHead(text: string, isField: boolean): PlacePart | null {
  const words = text.split(' ');
  for (let length = Math.min(3, words.length - 1); length > 0; length -= 1) {
    const head = words.slice(0, length).join(' ');
    if (SMALL_WORD.test(head)) continue;
    const isHead =
      isUnmistakable(head) || (isField && isPreferred(head) && !OTHER_TOWN.test(words[length] ?? ''));
    if (countryByName(head) !== null || isHead) return readPart(head, ',');
  }
  return null;
}

/** "La Ferrière" begins with an article, not with Los Angeles. */
const SMALL_WORD = /^\p{L}?\p{Ll}{1,2}$/u;

/** "NerdWallet UK", "Neo Toronto", "US East Coast": a country, state or well-known city at either end of other words. */
export function edgeName(words: readonly string[], sep: Separator): PlacePart[] | null {
  for (const length of [3, 2, 1].filter((count) => count < words.length)) {
    const tail = words.slice(-length).join(' ');
    if (countryByName(tail) !== null || isWellKnown(tail)) return [readPart(tail, sep)];
  }
  const first = words[0] ?? '';
  return countryByName(first) !== null ? [readPart(first, sep)] : null;
}

/** A well-known city whose name no listed city of another country has. */
const isUnmistakable = (name: string): boolean =>
  isWellKnown(name) && new Set(citiesByName(name).map(({ country }) => country)).size === 1;

const isPreferred = (name: string): boolean => citiesByName(name)[0]?.preferred === true;
/** Words that make another town of a city's name. */
const OTHER_TOWN =
  /^(?:county|township|beach|heights|hills?|falls|springs|lakes?|valley|islands?|university|college|village|mills|grove|park|city|del?|da|do|la|upon|on|of|an|am|im|sur|ob)$/i;

const isWellKnown = (name: string): boolean =>
  citiesByName(name)[0]?.preferred === true || subdivisionsByName(name).some((one) => one.region !== null);
