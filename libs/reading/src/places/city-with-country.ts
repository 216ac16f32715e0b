import type { City } from './gazetteer/cities.js';
import { countryByName, countryName } from './gazetteer/countries.js';
import { asCountry, cityIn, ofCity, ownName, place, type PlaceMatch, townName } from './place-city.js';
import { isKnown, type PlacePart } from './place-part.js';
import { townsByName } from './gazetteer/towns.js';

const isWellKnown = (part: PlacePart | undefined): boolean => part?.cities[0]?.preferred === true;

/** "Trinidad, Bolivia" is a city, "Malta, Austria" a list, although that has a village of the name too. */
const largeNamesake = (first: PlacePart, second: PlacePart): City | undefined =>
  second.country !== null && second.country !== first.country && second.sep === ','
    ? townsByName(first.text).find(
        ({ country, size }) => country === second.country && size >= SIZE_BESIDE_COUNTRY,
      )
    : undefined;
/** 32,000 inhabitants or more. */
const SIZE_BESIDE_COUNTRY = 5;

/** City and country, or region and country: "Seoul, South Korea", "Alberta, Canada". "London, Paris, Germany" lists three places. */
export function cityCountry(
  first: PlacePart,
  second?: PlacePart,
  before?: PlacePart,
  after?: PlacePart,
): PlaceMatch | null {
  const country = asCountry(second);
  const isInList = (before?.country ?? after?.country ?? null) !== null;
  if (!second || country === null || first.macro !== null) return null;
  const state = first.states.find((one) => one.country === country);
  // "Texas, Georgia": two states.
  if (country === 'GE' && second.states.length > 0 && state === undefined && first.states.length > 0)
    return null;
  const namesake = first.country === null || isInList ? undefined : largeNamesake(first, second);
  if (namesake) return { place: ofCity(namesake), used: 2 };
  if (first.country !== null) {
    const isState = state !== undefined && second.country !== null && first.country !== country;
    return isState ? { place: place(country, state.region, null), used: 2 } : null;
  }
  const known = cityIn(first, country);
  if (known) return { place: ofCity(known), used: 2 };
  if (second.country === null) return null;
  if (state) return { place: place(country, state.region, null), used: 2 };
  if (!first.townLike || second.sep === 'tight') return null;
  if (isWellKnown(first) && isWellKnown(before)) return null;
  if (isKnown(first)) return { place: place(country, null, ownName(first)), used: 2 };
  if (second.sep !== ',') return null;
  return { place: place(country, null, isTownOf(country, first) ? townName(first.text) : null), used: 2 };
}

/** Countries that are one city: what stands before them is a part or a building of it. */
const CITY_STATES = new Set(['SG', 'HK', 'MO', 'MC', 'VA', 'GI']);
const ACRONYM = /^[\p{Lu}\d&/-]{1,4}$/u;

/** "Luxembourg, Luxembourg" and "Singapore, SG": the city and the country that bears its name. */
export function cityStateTwice(first: PlacePart, second?: PlacePart): PlaceMatch | null {
  const country = first.country;
  if (country === null || !NAMED_AS_CITY.has(country) || asCountry(second) !== country || !isName(first))
    return null;
  return { place: place(country, null, countryName(country)), used: 2 };
}

const NAMED_AS_CITY = new Set(['SG', 'LU', 'MC']);
const isName = ({ text, country }: PlacePart): boolean => country !== null && countryByName(text) === country;

/** Whether an unknown name beside a country may be a town there: not an acronym, not one of several dashed pieces. */
const isTownOf = (country: string, first: PlacePart): boolean =>
  !CITY_STATES.has(country) && !ACRONYM.test(first.text) && first.sep === ',';
