import type { Place } from '@app/core/posting';
import { foldName } from '../text/index.js';
import { type City, countryByName, countryName, isRegionCodeOf, isSpanishProvince } from './gazetteer.js';
import {
  asCountry,
  cityIn,
  HAS_REGIONS,
  isApart,
  isStateToo,
  isTown,
  namesakesOf,
  ofCity,
  ownName,
  place,
  type PlaceMatch,
  townIn,
  townName,
} from './place-city.js';
import { isKnown, type PlacePart } from './place-part.js';
import { countryFirst, regionFirst, stateFirst } from './place-wide-first.js';
import { isDistrictOf } from './tables/districts.js';
import { townsByName } from './towns.js';

/** City, region, country: "Austin, Texas, United States" and "Rotterdam, Zuid-Holland, Netherlands". */
function cityRegionCountry(first: PlacePart, second?: PlacePart, third?: PlacePart): PlaceMatch | null {
  const country = asCountry(third);
  if (!second || !third || country === null) return null;
  if (isTownOfProvince(first, second, third)) return { place: place('ES', null, ownName(first)), used: 3 };
  const state = second.states.find((one) => one.country === country);
  const known = cityIn(first, country, HAS_REGIONS.has(country) ? state?.region : null);
  if (HAS_REGIONS.has(country)) {
    if (!state || isApart(first, state) || !(known || isTown(first))) return null;
    return { place: place(country, state.region, known?.name ?? townIn(state, first)), used: 3 };
  }
  if (
    REGION_CODE.test(second.text) &&
    (known || (isTown(first) && !isStateList(second, third))) &&
    !isInState(first, second)
  ) {
    return { place: known ? ofCity(known) : place(country, null, townName(first.text)), used: 3 };
  }
  if (third.country === null) return null;
  if (!known && REGION_WORD.test(second.text) && isTown(first))
    return { place: place(country, null, ownName(first)), used: 3 };
  const isSmall =
    second.cities.some((city) => city.country === country) &&
    (first.cities.length === 0 || isStateToo(second));
  if (known && (state || isSmall || cityIn(second, country)?.name === known.name || !isKnown(second))) {
    return { place: ofCity(known), used: 3 };
  }
  if (known || !state || first.cities.length > 0 || !isTown(first)) return null;
  return { place: place(country, null, townName(first.text)), used: 3 };
}

/** "Getafe, Madrid (España)": a province of Spain has the name of its capital as a rule. */
const isTownOfProvince = (first: PlacePart, second: PlacePart, third: PlacePart): boolean =>
  third.country === 'ES' &&
  third.sep === '(' &&
  isSpanishProvince(second.text) &&
  !isSpanishProvince(first.text) &&
  (cityIn(first, 'ES') !== undefined || (first.townLike && !isKnown(first)));

/** Words that say of a name that it is a region: "Borlänge, Dalarnas län, Sverige". */
const REGION_WORD =
  /(?:^|\s)(?:län|county|province|provincia|voivodeship|województwo|prefecture|oblast|kreis|landkreis|governorate|district|region|région|región|regione|canton|kanton|department|département|fylke|kommun|kommune|state|municipality)(?:\s|$)/iu;

/** Region codes of address forms: "Navegantes, SC, BR". */
const REGION_CODE = /^[A-Z0-9]{1,3}$/;

const isStateList = (second: PlacePart, third: PlacePart): boolean =>
  second.states.length > 0 && third.states.length > 0;

const isInState = (first: PlacePart, second: PlacePart): boolean =>
  second.states.some((state) => cityIn(first, state.country, state.region) !== undefined);

/** City and state: "Heath, OH". A code that is a country too is a country where the city is known there. */
function cityState(first: PlacePart, second?: PlacePart): PlaceMatch | null {
  if (!second || second.states.length === 0) return null;
  for (const state of second.states) {
    const known = cityIn(first, state.country, state.region);
    if (known && !isCityList(first, second, known)) return { place: ofCity(known), used: 2 };
  }
  const named = first.country === null ? undefined : townNamedAsCountry(first, second);
  if (named) return { place: ofCity(named), used: 2 };
  const country = asCountry(second);
  const isCalifornia = second.text === 'CA' && first.cities.length === 0;
  const known = country === null || isCalifornia ? undefined : cityIn(first, country);
  if (known) return { place: ofCity(known), used: 2 };
  const [state] = second.states;
  if (first.country !== null) return null;
  if (second.text === 'DE' && isTown(first) && first.cities.length === 0)
    return { place: place('DE', null, townName(first.text)), used: 2 };
  const separate =
    first.states.length > 0 || (first.cities.length > 0 && second.cities.some((city) => city.preferred));
  if (!state || separate || isApart(first, state) || !first.townLike || second.sep !== ',') return null;
  return { place: place(state.country, state.region, townIn(state, first)), used: 2 };
}

/** "Lebanon, PA" and "Saint Helena, CA" are towns of those states. */
const townNamedAsCountry = (first: PlacePart, second: PlacePart): City | undefined =>
  /^[A-Z]{2}$/.test(second.text) && first.text.length > 3
    ? townsByName(first.text).find((town) =>
        second.states.some(({ country, region }) => country === town.country && region === town.region),
      )
    : undefined;

/** "Boston, New York" lists two cities, although a village of the state has the name of the first. */
const isCityList = (first: PlacePart, second: PlacePart, known: City): boolean =>
  first.cities.length > 0 &&
  second.cities.length > 0 &&
  !first.cities.includes(known) &&
  !first.towns.some((town) => town.region === known.region && town.size >= SIZE_BESIDE_CITY);
const SIZE_BESIDE_CITY = 4;

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
function cityCountry(
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
function cityStateTwice(first: PlacePart, second?: PlacePart): PlaceMatch | null {
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
