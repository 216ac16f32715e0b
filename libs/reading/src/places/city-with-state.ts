import type { City } from './gazetteer/cities.js';
import { isSpanishProvince } from './gazetteer/subdivisions.js';
import {
  asCountry,
  cityIn,
  HAS_REGIONS,
  isApart,
  isStateToo,
  isTown,
  ofCity,
  ownName,
  place,
  type PlaceMatch,
  townIn,
  townName,
} from './place-city.js';
import { isKnown, type PlacePart } from './place-part.js';
import { townsByName } from './gazetteer/towns.js';

/** City, region, country: "Austin, Texas, United States" and "Rotterdam, Zuid-Holland, Netherlands". */
export function cityRegionCountry(
  first: PlacePart,
  second?: PlacePart,
  third?: PlacePart,
): PlaceMatch | null {
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
export function cityState(first: PlacePart, second?: PlacePart): PlaceMatch | null {
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
