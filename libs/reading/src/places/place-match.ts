import type { Place } from '@app/core/posting';
import { foldName } from '../text/index.js';
import { type City, isRegionCodeOf } from './gazetteer/cities.js';
import { cityIn, HAS_REGIONS, namesakesOf, ofCity, place, type PlaceMatch } from './place-city.js';
import type { PlacePart } from './place-part.js';
import { countryFirst, regionFirst, stateFirst } from './place-wide-first.js';
import { isDistrictOf } from './tables/districts.js';
import { cityRegionCountry, cityState } from './city-with-state.js';
import { cityCountry, cityStateTwice } from './city-with-country.js';

/** Local names that cities of the United States do not bear: behind those MI is Milan's province, behind "Milan" Michigan. */
const isForeignTo = (part: PlacePart, city: City, second: PlacePart): boolean =>
  second.states.length === 0 || city.country !== 'IT' || !RENAMED.has(foldName(part.text));
const RENAMED = new Set([
  'milan',
  'rome',
  'turin',
  'florence',
  'naples',
  'venice',
  'padua',
  'genoa',
  'mantua',
]);

/** City and the code of its region in a country other than the United States and Canada: "Milano, MI", "Perth (WA)". */
function cityForeignCode(first: PlacePart, second?: PlacePart): PlaceMatch | null {
  if (!second || !/^[A-Z]{1,5}$/.test(second.text)) return null;
  if (first.country !== null || second.states.some((state) => cityIn(first, state.country, state.region)))
    return null;
  const city = first.cities.find(
    (one) => isRegionCodeOf(second.text, one) && isForeignTo(first, one, second),
  );
  return city ? { place: ofCity(city), used: 2 } : null;
}

/** One piece by itself. A city wins over a foreign region, a US state name over a like-named country. */
function alone(first: PlacePart): PlaceMatch | null {
  const code = /^[A-Z]{2}$/.test(first.text.replace(/\./g, ''));
  const state = first.states.find((one) => HAS_REGIONS.has(one.country));
  const city = first.cities[0];
  if (state && (code || city === undefined || !(city.preferred || first.country === null))) {
    if (first.country !== null && !(first.country === 'GE'))
      return { place: place(first.country, null, null), used: 1 };
    const match = { place: place(state.country, state.region, null), used: 1 };
    if (first.country !== null) return { ...match, other: place(first.country, null, null) };
    return code && first.countryCode ? { ...match, other: place(first.countryCode, null, null) } : match;
  }
  if (first.country !== null) return { place: place(first.country, null, null), used: 1 };
  if (city) {
    const match = { place: ofCity(city), used: 1, ...namesakesOf(first.cities) };
    return state ? { ...match, other: place(state.country, state.region, null) } : match;
  }
  const region = first.states[0];
  return region ? { place: place(region.country, region.region, null), used: 1 } : null;
}

/** Whether `part` only says once more what a place before it says: its country, its region, or a suburb in brackets. */
export function repeats(place: Place, part: PlacePart | undefined): boolean {
  if (!part || part.text === '' || place.country === null) return false;
  const stated = part.country ?? (part.states.length === 0 ? part.countryCode : null);
  if (stated === place.country) return place.city !== null || place.region !== null;
  if (place.city === null) return false;
  if (isRegionCodeOf(part.text, { country: place.country, name: place.city })) return true;
  const ofPlace = part.states.some(
    (one) => one.country === place.country && (one.region === null || one.region === place.region),
  );
  if (ofPlace && part.cities.every((city) => city.name === place.city)) return true;
  const suburb = part.sep === '(' ? cityIn(part, place.country) : undefined;
  return suburb !== undefined && !suburb.preferred;
}

/** "Williamsburg, Brooklyn", "Chelsea, London": the part of a city bears the name of a town elsewhere. */
function districtOfCity(first: PlacePart, second?: PlacePart, third?: PlacePart): PlaceMatch | null {
  const within = second?.cities[0];
  if (!second || !within || second.sep === 'tight' || !isDistrictOf(first.text, within.name)) return null;
  const isElsewhere =
    third !== undefined && (third.country ?? (third.states.length > 0 ? 'a state' : null)) !== null
      ? !repeats(ofCity(within), third)
      : false;
  return isElsewhere ? null : { place: ofCity(within), used: 2 };
}

/** Reads the place that starts at `at`; null where the piece there means no place. */
export function matchPlace(parts: readonly PlacePart[], at: number): PlaceMatch | null {
  const first = parts[at];
  if (!first || first.text === '') return null;
  const second = parts[at + 1];
  const third = parts[at + 2];
  return (
    districtOfCity(first, second, third) ??
    cityRegionCountry(first, second, third) ??
    cityForeignCode(first, second) ??
    cityState(first, second) ??
    countryFirst(first, second, third) ??
    stateFirst(first, second) ??
    cityStateTwice(first, second) ??
    cityCountry(first, second, parts[at - 1], third) ??
    regionFirst(first, second) ??
    alone(first)
  );
}
