import { townOf, type NamedCity } from '../normalise/index.js';
import { refused, type ValueResult } from './values.js';
import { cityName, countryCode } from './vocabulary.js';

/** Kilometres that a circle may have at most. */
export const MOST_KM = 500;
const KM_A_MILE = 1.609344;
const SHAPE = /^(\d{1,4})\s*(km|kilomet(?:er|re)s?|mi|miles?)?\s+(?:of|from|around|um|von)\s+(.+)$/iu;

/** A circle around a city. */
export interface Circle {
  readonly km: number;
  readonly centre: NamedCity;
}

/** Checks `40km of Louisville, US` and gives it in one spelling, with the country of the city that is meant. */
export function isWithin(raw: string): ValueResult {
  const match = SHAPE.exec(raw.trim());
  if (match === null) return refused({ kind: 'no-distance', value: raw }, 'within:40km of:"Berlin, DE"');
  const [, figure = '', unit = 'km', place = ''] = match;
  const km = Math.round(Number(figure) * (/^mi/i.test(unit) ? KM_A_MILE : 1));
  if (km < 1 || km > MOST_KM) return refused({ kind: 'distance-out-of-range', most: MOST_KM });
  const [city = '', code, ...more] = place.split(',').map((part) => part.trim());
  const country = code === undefined ? null : countryCode(code);
  if (more.length > 0 || (code !== undefined && country === null))
    return refused({ kind: 'no-town', value: place }, null);
  const town = townOf({ city, country }) ?? townOf({ city: cityName(city), country });
  if (town === null) return refused({ kind: 'no-town', value: place }, null);
  return { ok: true, value: `${km}km of ${cityName(city)}, ${town.country}` };
}

/** The circle that a checked value stands for. */
export function circleOfValue(value: string): Circle {
  const [km = '', place = ''] = value.split('km of ');
  const comma = place.lastIndexOf(', ');
  return { km: Number(km), centre: { city: place.slice(0, comma), country: place.slice(comma + 2) } };
}
