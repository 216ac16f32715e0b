import type { Place } from '@app/core/posting';
import { foldName } from '../text/index.js';
import {
  countryByName,
  countryName,
  isRegionCodeOf,
  isSpanishProvince,
  type City,
  type Subdivision,
} from './gazetteer.js';
import { isKnown, type PlacePart } from './place-part.js';
import { similarCity } from './similar-city.js';
import { isDistrictOf } from './tables/districts.js';
import { townsByName } from './towns.js';

/** A place read from one or more neighbouring pieces. */
export interface PlaceMatch {
  readonly place: Place;
  readonly used: number;
  /** The other reading: the country of a two-letter code, or the state of a name that is a city too. */
  readonly other?: Place;
  /** All listed cities of a name that several have. */
  readonly namesakes?: readonly Place[];
  /** Whether a bare name means one of them as a rule: London, not Toledo. */
  readonly isUsual?: boolean;
  /** A small town whose country nothing states. */
  readonly isBare?: boolean;
}

const HAS_REGIONS = new Set(['US', 'CA']);

/** The District of Columbia is one city. */
const place = (country: string, region: string | null, city: string | null): Place => ({
  country,
  region: HAS_REGIONS.has(country) ? region : null,
  city: city ?? (country === 'US' && region === 'DC' ? 'Washington' : null),
});

/** "Seattle, DC" names two cities: the well-known city is nowhere near. */
const isApart = (a: PlacePart, { country, region }: Subdivision): boolean =>
  country === 'US' &&
  region === 'DC' &&
  a.cities.some(({ preferred }) => preferred) &&
  !cityIn(a, 'US', 'DC');

export const ofCity = (city: City): Place => place(city.country, city.region, city.name);

/** Capitals only ("MINOOKA") become a title; other spellings stay as written. */
function townName(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return text
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}

const asCountry = (part: PlacePart | undefined): string | null => part?.country ?? part?.countryCode ?? null;

/** The city or town of this name there. A small namesake of a listed city counts only where its state is stated. */
const cityIn = (part: PlacePart, country: string, region?: string | null): City | undefined => {
  const isThere = (city: City): boolean =>
    city.country === country && (region == null || city.region === region);
  const isOpen = part.cities.length === 0 || region != null;
  return part.cities.find(isThere) ?? (isOpen ? oneOf(part.towns.filter(isThere)) : undefined);
};

/** The town that is meant of several in one country: the largest; of several states, none of them. */
function oneOf(towns: readonly City[]): City | undefined {
  const [first] = towns;
  if (!first || new Set(towns.map(({ region }) => region)).size < 2) return first;
  return { ...first, region: null };
}

/** City, region, country: "Austin, Texas, United States" and "Rotterdam, Zuid-Holland, Netherlands". */
function cityRegionCountry(a: PlacePart, b?: PlacePart, c?: PlacePart): PlaceMatch | null {
  const country = asCountry(c);
  if (!b || !c || country === null) return null;
  if (isTownOfProvince(a, b, c)) return { place: place('ES', null, ownName(a)), used: 3 };
  const state = b.states.find((one) => one.country === country);
  const known = cityIn(a, country, HAS_REGIONS.has(country) ? state?.region : null);
  if (HAS_REGIONS.has(country)) {
    if (!state || isApart(a, state) || !(known || isTown(a))) return null;
    return { place: place(country, state.region, known?.name ?? townIn(state, a)), used: 3 };
  }
  if (REGION_CODE.test(b.text) && (known || (isTown(a) && !isStateList(b, c))) && !isInState(a, b)) {
    return { place: known ? ofCity(known) : place(country, null, townName(a.text)), used: 3 };
  }
  if (c.country === null) return null;
  if (!known && REGION_WORD.test(b.text) && isTown(a))
    return { place: place(country, null, ownName(a)), used: 3 };
  const isSmall =
    b.cities.some((city) => city.country === country) && (a.cities.length === 0 || isStateToo(b));
  if (known && (state || isSmall || cityIn(b, country)?.name === known.name || !isKnown(b))) {
    return { place: ofCity(known), used: 3 };
  }
  if (known || !state || a.cities.length > 0 || !isTown(a)) return null;
  return { place: place(country, null, townName(a.text)), used: 3 };
}

/** States that have the name of their capital, behind which their other cities stand: "Osasco, São Paulo, Brazil". */
const isStateToo = ({ text }: PlacePart): boolean => STATES_TOO.has(foldName(text));
const STATES_TOO = new Set(['sao paulo', 'rio de janeiro', 'buenos aires']);

/** "Getafe, Madrid (España)": a province of Spain has the name of its capital as a rule. */
const isTownOfProvince = (a: PlacePart, b: PlacePart, c: PlacePart): boolean =>
  c.country === 'ES' &&
  c.sep === '(' &&
  isSpanishProvince(b.text) &&
  !isSpanishProvince(a.text) &&
  (cityIn(a, 'ES') !== undefined || (a.townLike && !isKnown(a)));

/** Words that say of a name that it is a region: "Borlänge, Dalarnas län, Sverige". */
const REGION_WORD =
  /(?:^|\s)(?:län|county|province|provincia|voivodeship|województwo|prefecture|oblast|kreis|landkreis|governorate|district|region|région|región|regione|canton|kanton|department|département|fylke|kommun|kommune|state|municipality)(?:\s|$)/iu;

/** Region codes of address forms: "Navegantes, SC, BR". */
const REGION_CODE = /^[A-Z0-9]{1,3}$/;

const isStateList = (b: PlacePart, c: PlacePart): boolean => b.states.length > 0 && c.states.length > 0;

const isInState = (a: PlacePart, b: PlacePart): boolean =>
  b.states.some((state) => cityIn(a, state.country, state.region) !== undefined);

/** A name that may be a town: no country, no state, or a listed city. */
const isTown = (a: PlacePart): boolean =>
  a.country === null && (a.cities.length > 0 || (a.townLike && a.states.length === 0));

/** City and state: "Heath, OH". A code that is a country too is a country where the city is known there. */
function cityState(a: PlacePart, b?: PlacePart): PlaceMatch | null {
  if (!b || b.states.length === 0) return null;
  for (const state of b.states) {
    const known = cityIn(a, state.country, state.region);
    if (known && !isCityList(a, b, known)) return { place: ofCity(known), used: 2 };
  }
  const named = a.country === null ? undefined : townNamedAsCountry(a, b);
  if (named) return { place: ofCity(named), used: 2 };
  const country = asCountry(b);
  const isCalifornia = b.text === 'CA' && a.cities.length === 0;
  const known = country === null || isCalifornia ? undefined : cityIn(a, country);
  if (known) return { place: ofCity(known), used: 2 };
  const [state] = b.states;
  if (a.country !== null) return null;
  if (b.text === 'DE' && isTown(a) && a.cities.length === 0)
    return { place: place('DE', null, townName(a.text)), used: 2 };
  const separate = a.states.length > 0 || (a.cities.length > 0 && b.cities.some((city) => city.preferred));
  if (!state || separate || isApart(a, state) || !a.townLike || b.sep !== ',') return null;
  return { place: place(state.country, state.region, townIn(state, a)), used: 2 };
}

/** "Lebanon, PA" and "Saint Helena, CA" are towns of those states. */
const townNamedAsCountry = (a: PlacePart, b: PlacePart): City | undefined =>
  /^[A-Z]{2}$/.test(b.text) && a.text.length > 3
    ? townsByName(a.text).find((town) =>
        b.states.some(({ country, region }) => country === town.country && region === town.region),
      )
    : undefined;

/** "Boston, New York" lists two cities, although a village of the state has the name of the first. */
const isCityList = (a: PlacePart, b: PlacePart, known: City): boolean =>
  a.cities.length > 0 &&
  b.cities.length > 0 &&
  !a.cities.includes(known) &&
  !a.towns.some((town) => town.region === known.region && town.size >= SIZE_BESIDE_CITY);
const SIZE_BESIDE_CITY = 4;

/**
 * A town that is not in the gazetteer for this state: as a place elsewhere is spelt that has the same name, a misspelt city of the
 * state, or as written. What is another name of a place elsewhere (Canton of Guangzhou) stays as written.
 */
function townIn(state: Subdivision, a: PlacePart): string {
  if (a.cities.length > 0) return ownName(a);
  return similarCity(a.text, state.country, state.region) ?? townName(a.text);
}

const ownName = (a: PlacePart): string =>
  a.cities.find(({ name }) => foldName(name) === foldName(a.text))?.name ?? townName(a.text);

/** Local names that cities of the United States do not bear: behind those MI is Milan's province, behind "Milan" Michigan. */
const isForeignTo = (part: PlacePart, city: City, b: PlacePart): boolean =>
  b.states.length === 0 || city.country !== 'IT' || !RENAMED.has(foldName(part.text));
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
function cityForeignCode(a: PlacePart, b?: PlacePart): PlaceMatch | null {
  if (!b || !/^[A-Z]{1,5}$/.test(b.text)) return null;
  if (a.country !== null || b.states.some((state) => cityIn(a, state.country, state.region))) return null;
  const city = a.cities.find((one) => isRegionCodeOf(b.text, one) && isForeignTo(a, one, b));
  return city ? { place: ofCity(city), used: 2 } : null;
}

const isWellKnown = (part: PlacePart | undefined): boolean => part?.cities[0]?.preferred === true;

/** "Trinidad, Bolivia" is a city, "Malta, Austria" a list, although that has a village of the name too. */
const largeNamesake = (a: PlacePart, b: PlacePart): City | undefined =>
  b.country !== null && b.country !== a.country && b.sep === ','
    ? townsByName(a.text).find(({ country, size }) => country === b.country && size >= SIZE_BESIDE_COUNTRY)
    : undefined;
/** 32,000 inhabitants or more. */
const SIZE_BESIDE_COUNTRY = 5;

/** City and country, or region and country: "Seoul, South Korea", "Alberta, Canada". "London, Paris, Germany" lists three places. */
function cityCountry(a: PlacePart, b?: PlacePart, before?: PlacePart, after?: PlacePart): PlaceMatch | null {
  const country = asCountry(b);
  const isInList = (before?.country ?? after?.country ?? null) !== null;
  if (!b || country === null || a.macro !== null) return null;
  const state = a.states.find((one) => one.country === country);
  // "Texas, Georgia": two states.
  if (country === 'GE' && b.states.length > 0 && state === undefined && a.states.length > 0) return null;
  const namesake = a.country === null || isInList ? undefined : largeNamesake(a, b);
  if (namesake) return { place: ofCity(namesake), used: 2 };
  if (a.country !== null) {
    const isState = state !== undefined && b.country !== null && a.country !== country;
    return isState ? { place: place(country, state.region, null), used: 2 } : null;
  }
  const known = cityIn(a, country);
  if (known) return { place: ofCity(known), used: 2 };
  if (b.country === null) return null;
  if (state) return { place: place(country, state.region, null), used: 2 };
  if (!a.townLike || b.sep === 'tight') return null;
  if (isWellKnown(a) && isWellKnown(before)) return null;
  if (isKnown(a)) return { place: place(country, null, ownName(a)), used: 2 };
  if (b.sep !== ',') return null;
  return { place: place(country, null, isTownOf(country, a) ? townName(a.text) : null), used: 2 };
}

/** Countries that are one city: what stands before them is a part or a building of it. */
const CITY_STATES = new Set(['SG', 'HK', 'MO', 'MC', 'VA', 'GI']);
const ACRONYM = /^[\p{Lu}\d&/-]{1,4}$/u;

/** "Luxembourg, Luxembourg" and "Singapore, SG": the city and the country that bears its name. */
function cityStateTwice(a: PlacePart, b?: PlacePart): PlaceMatch | null {
  const country = a.country;
  if (country === null || !NAMED_AS_CITY.has(country) || asCountry(b) !== country || !isName(a)) return null;
  return { place: place(country, null, countryName(country)), used: 2 };
}

const NAMED_AS_CITY = new Set(['SG', 'LU', 'MC']);
const isName = ({ text, country }: PlacePart): boolean => country !== null && countryByName(text) === country;

/** Whether an unknown name beside a country may be a town there: not an acronym, not one of several dashed pieces. */
const isTownOf = (country: string, a: PlacePart): boolean =>
  !CITY_STATES.has(country) && !ACRONYM.test(a.text) && a.sep === ',';

/** Widest first, joined by a dash or in brackets: "US-Maryland-Hunt Valley", "Brazil - Rio de Janeiro". */
function countryFirst(a: PlacePart, b?: PlacePart, c?: PlacePart): PlaceMatch | null {
  const country = asCountry(a);
  if (country === null || !b || b.sep === ',') return null;
  const state = b.states.find((one) => one.country === country);
  const town = state && c ? townBehind(c, state) : null;
  if (state && town !== null) return { place: place(country, state.region, town), used: 3 };
  const known = cityIn(b, country);
  const after = known && c?.states.find((one) => one.country === country);
  if (known && after) {
    const exact = cityIn(b, country, after.region) ?? known;
    return { place: place(country, after.region, exact.name), used: 3 };
  }
  if (known) return { place: ofCity(known), used: 2 };
  if (state) return { place: place(country, state.region, null), used: 2 };
  if (isKnown(b) || b.text === '') return null;
  const deeper = c && c.sep !== ',' ? cityIn(c, country) : undefined;
  return deeper ? { place: ofCity(deeper), used: 3 } : null;
}

/** The town that a state stands before: a listed one, or joined as tightly as the state was. */
const townBehind = (part: PlacePart, state: Subdivision): string | null =>
  cityIn(part, state.country, state.region)?.name ??
  (part.sep !== ',' && part.townLike ? townName(part.text) : null);

/** State first, joined by a dash: "Kansas-Topeka". */
function stateFirst(a: PlacePart, b?: PlacePart): PlaceMatch | null {
  const [state] = a.states;
  if (!state || state.region === null || !b || b.sep === ',') return null;
  const known = cityIn(b, state.country, state.region);
  if (known) return { place: ofCity(known), used: 2 };
  const elsewhere = b.cities.length > 0 && b.country === null && b.states.length === 0 && b.sep === 'tight';
  if ((isKnown(b) && !elsewhere) || !b.townLike) return null;
  return { place: place(state.country, state.region, ownName(b)), used: 2 };
}

export const namesakesOf = (cities: readonly City[]): Pick<PlaceMatch, 'namesakes' | 'isUsual'> =>
  cities.length < 2 ? {} : { namesakes: cities.map(ofCity), isUsual: cities[0]?.preferred === true };

/** One piece by itself. A city wins over a foreign region, a US state name over a like-named country. */
function alone(a: PlacePart): PlaceMatch | null {
  const code = /^[A-Z]{2}$/.test(a.text.replace(/\./g, ''));
  const state = a.states.find((one) => HAS_REGIONS.has(one.country));
  const city = a.cities[0];
  if (state && (code || city === undefined || !(city.preferred || a.country === null))) {
    if (a.country !== null && !(a.country === 'GE')) return { place: place(a.country, null, null), used: 1 };
    const match = { place: place(state.country, state.region, null), used: 1 };
    if (a.country !== null) return { ...match, other: place(a.country, null, null) };
    return code && a.countryCode ? { ...match, other: place(a.countryCode, null, null) } : match;
  }
  if (a.country !== null) return { place: place(a.country, null, null), used: 1 };
  if (city) {
    const match = { place: ofCity(city), used: 1, ...namesakesOf(a.cities) };
    return state ? { ...match, other: place(state.country, state.region, null) } : match;
  }
  const region = a.states[0];
  return region ? { place: place(region.country, region.region, null), used: 1 } : null;
}

/** A region outside US and Canada and then its city: "Bavaria, Munich", "千葉県 柏市". */
function regionFirst(a: PlacePart, b?: PlacePart): PlaceMatch | null {
  const region = a.cities.length === 0 ? a.states.find((one) => one.region === null) : undefined;
  const known = region && b ? cityIn(b, region.country) : undefined;
  return known ? { place: ofCity(known), used: 2 } : null;
}

/** "Germany, Berlin, Mitte" names one city, "US, Atlanta, Chicago" two. */
const isDistrictBehind = (b: PlacePart, c: PlacePart, country: string): boolean => {
  const [city, part] = [cityIn(b, country), cityIn(c, country)];
  return city !== undefined && (city.name === part?.name || c.cities.every((one) => one.country !== country));
};

/** A whole segment from wide to narrow: "United States, California, Mountain View", "Germany, Berlin". */
export function wholeReversed(parts: readonly PlacePart[]): Place | null {
  const [a, b, c] = parts;
  const country = a?.country ?? null;
  if (country === null || !b || parts.length > 3) return null;
  const state = b.states.find((one) => one.country === country);
  const city = c ? cityIn(c, country, state?.region) : cityIn(b, country);
  if (!city || (c && !state && !(isStateToo(b) || isDistrictBehind(b, c, country)))) return null;
  return ofCity(city);
}

/**
 * A line of codes from wide to narrow: "IN, Bangalore", "BR, SP, Campinas". Null where the codes are states that the city is in, or
 * it is not known in the country of the first.
 */
export function codesFirst(parts: readonly PlacePart[]): Place | null {
  const [a, b] = parts;
  const last = parts.at(-1);
  if (!a || !b || !last || parts.length > 3 || !/^[A-Z]{2,3}$/.test(a.text)) return null;
  if (parts.length === 3 && !/^[A-Z]{1,4}$/.test(b.text)) return null;
  if (last.country !== null || last.states.length > 0) return null;
  for (const state of a.states) {
    const inState = cityIn(last, state.country, state.region);
    if (inState) return ofCity(inState);
  }
  const known = a.countryCode === null ? undefined : cityIn(last, a.countryCode);
  return known ? ofCity(known) : null;
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
function districtOfCity(a: PlacePart, b?: PlacePart, c?: PlacePart): PlaceMatch | null {
  const within = b?.cities[0];
  if (!b || !within || b.sep === 'tight' || !isDistrictOf(a.text, within.name)) return null;
  const isElsewhere =
    c !== undefined && (c.country ?? (c.states.length > 0 ? 'a state' : null)) !== null
      ? !repeats(ofCity(within), c)
      : false;
  return isElsewhere ? null : { place: ofCity(within), used: 2 };
}

/** Reads the place that starts at `at`; null where the piece there means no place. */
export function matchPlace(parts: readonly PlacePart[], at: number): PlaceMatch | null {
  const a = parts[at];
  if (!a || a.text === '') return null;
  const b = parts[at + 1];
  const c = parts[at + 2];
  return (
    districtOfCity(a, b, c) ??
    cityRegionCountry(a, b, c) ??
    cityForeignCode(a, b) ??
    cityState(a, b) ??
    countryFirst(a, b, c) ??
    stateFirst(a, b) ??
    cityStateTwice(a, b) ??
    cityCountry(a, b, parts[at - 1], c) ??
    regionFirst(a, b) ??
    alone(a)
  );
}
