import { townOf, type NamedCity } from '../normalise/index.js';
import { refused, type ValueResult } from './values.js';
import { cityName, countryCode } from './vocabulary.js';

/** Kilometres that a circle may have at most. */
export const MOST_KM = 500;
const KM_A_MILE = 1.609344;
const SHAPE = /^(\d{1,4})\s*(km|kilomet(?:er|re)s?|mi|miles?)?\s+(?:of|from|around|um|von)\s+(.+)$/iu;

const BETWEEN = ' of ';
const MOST_MILES = Math.floor(MOST_KM / KM_A_MILE);

/** A circle around a city. */
export interface Circle {
  readonly km: number;
  readonly centre: NamedCity;
}

/** Checks `40km of Louisville, US` and gives it in one spelling, in the unit that was written and with the country of the city. */
export function isWithin(raw: string): ValueResult {
  const match = SHAPE.exec(raw.trim());
  if (match === null) return refused({ kind: 'no-distance', value: raw }, 'within:40km of:"Berlin, DE"');
  const [, figure = '', unit = 'km', place = ''] = match;
  const distance = Number(figure);
  const isMiles = /^mi/i.test(unit);
  if (distance < 1 || distance > (isMiles ? MOST_MILES : MOST_KM))
    return refused({ kind: 'distance-out-of-range', most: MOST_KM, miles: MOST_MILES });
  const [city = '', code, ...more] = place.split(',').map((part) => part.trim());
  const country = code === undefined ? null : countryCode(code);
  if (more.length > 0 || (code !== undefined && country === null))
    return refused({ kind: 'no-town', value: place }, null);
  const town = townOf({ city, country }) ?? townOf({ city: cityName(city), country });
  if (town === null) return refused({ kind: 'no-town', value: place }, null);
  return {
    ok: true,
    value: `${distance}${isMiles ? 'mi' : 'km'}${BETWEEN}${cityName(city)}, ${town.country}`,
  };
}

/** The distance and the place of a checked value: `25mi` and `City of Industry, US`. */
export function partsOfCircle(value: string): { readonly distance: string; readonly place: string } {
  const at = value.indexOf(BETWEEN);
  return { distance: value.slice(0, at), place: value.slice(at + BETWEEN.length) };
}

/** The circle that a checked value stands for. */
export function circleOfValue(value: string): Circle {
  const { distance, place } = partsOfCircle(value);
  const comma = place.lastIndexOf(', ');
  const km = Number(distance.slice(0, -2)) * (distance.endsWith('mi') ? KM_A_MILE : 1);
  return { km, centre: { city: place.slice(0, comma), country: place.slice(comma + 2) } };
}
