import type { Place } from '@app/core/posting';
import type { Subdivision } from './gazetteer/subdivisions.js';
import {
  asCountry,
  cityIn,
  isStateToo,
  ofCity,
  ownName,
  place,
  type PlaceMatch,
  townName,
} from './place-city.js';
import { isKnown, type PlacePart } from './place-part.js';

/** Widest first, joined by a dash or in brackets: "US-Maryland-Hunt Valley", "Brazil - Rio de Janeiro". */
export function countryFirst(first: PlacePart, second?: PlacePart, third?: PlacePart): PlaceMatch | null {
  const country = asCountry(first);
  if (country === null || !second || second.sep === ',') return null;
  const state = second.states.find((one) => one.country === country);
  const town = state && third ? townBehind(third, state) : null;
  if (state && town !== null) return { place: place(country, state.region, town), used: 3 };
  const known = cityIn(second, country);
  const after = known && third?.states.find((one) => one.country === country);
  if (known && after) {
    const exact = cityIn(second, country, after.region) ?? known;
    return { place: place(country, after.region, exact.name), used: 3 };
  }
  if (known) return { place: ofCity(known), used: 2 };
  if (state) return { place: place(country, state.region, null), used: 2 };
  if (isKnown(second) || second.text === '') return null;
  const deeper = third && third.sep !== ',' ? cityIn(third, country) : undefined;
  return deeper ? { place: ofCity(deeper), used: 3 } : null;
}

/** The town that a state stands before: a listed one, or joined as tightly as the state was. */
const townBehind = (part: PlacePart, state: Subdivision): string | null =>
  cityIn(part, state.country, state.region)?.name ??
  (part.sep !== ',' && part.townLike ? townName(part.text) : null);

/** State first, joined by a dash: "Kansas-Topeka". */
export function stateFirst(first: PlacePart, second?: PlacePart): PlaceMatch | null {
  const [state] = first.states;
  if (!state || state.region === null || !second || second.sep === ',') return null;
  const known = cityIn(second, state.country, state.region);
  if (known) return { place: ofCity(known), used: 2 };
  const elsewhere =
    second.cities.length > 0 &&
    second.country === null &&
    second.states.length === 0 &&
    second.sep === 'tight';
  if ((isKnown(second) && !elsewhere) || !second.townLike) return null;
  return { place: place(state.country, state.region, ownName(second)), used: 2 };
}

/** A region outside US and Canada and then its city: "Bavaria, Munich", "千葉県 柏市". */
export function regionFirst(first: PlacePart, second?: PlacePart): PlaceMatch | null {
  const region = first.cities.length === 0 ? first.states.find((one) => one.region === null) : undefined;
  const known = region && second ? cityIn(second, region.country) : undefined;
  return known ? { place: ofCity(known), used: 2 } : null;
}

/** "Germany, Berlin, Mitte" names one city, "US, Atlanta, Chicago" two. */
const isDistrictBehind = (second: PlacePart, third: PlacePart, country: string): boolean => {
  const [city, part] = [cityIn(second, country), cityIn(third, country)];
  return (
    city !== undefined && (city.name === part?.name || third.cities.every((one) => one.country !== country))
  );
};

/** A whole segment from wide to narrow: "United States, California, Mountain View", "Germany, Berlin". */
export function wholeReversed(parts: readonly PlacePart[]): Place | null {
  const [first, second, third] = parts;
  const country = first?.country ?? null;
  if (country === null || !second || parts.length > 3) return null;
  const state = second.states.find((one) => one.country === country);
  const city = third ? cityIn(third, country, state?.region) : cityIn(second, country);
  if (!city || (third && !state && !(isStateToo(second) || isDistrictBehind(second, third, country))))
    return null;
  return ofCity(city);
}

/**
 * A line of codes from wide to narrow: "IN, Bangalore", "BR, SP, Campinas". Null where the codes are states that the city is in, or
 * it is not known in the country of the first.
 */
export function codesFirst(parts: readonly PlacePart[]): Place | null {
  const [first, second] = parts;
  const last = parts.at(-1);
  if (!first || !second || !last || parts.length > 3 || !/^[A-Z]{2,3}$/.test(first.text)) return null;
  if (parts.length === 3 && !/^[A-Z]{1,4}$/.test(second.text)) return null;
  if (last.country !== null || last.states.length > 0) return null;
  for (const state of first.states) {
    const inState = cityIn(last, state.country, state.region);
    if (inState) return ofCity(inState);
  }
  const known = first.countryCode === null ? undefined : cityIn(last, first.countryCode);
  return known ? ofCity(known) : null;
}
