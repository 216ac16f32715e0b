import { builtInCities, townOf, type NamedCity } from '@app/reading/places';
import { foldKey } from '../text/index.js';
import { clausesOf, type Query } from '../tree/index.js';
import { refused, type ValueResult } from './values.js';
import { cityName, countryCode, regionCode } from './vocabulary.js';

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

/**
 * Checks `40km of Louisville, US` and gives it in one spelling, in the unit that was written and with the country of the city that is
 * meant. A city that is known by its name only is taken too: no distance can be measured from it, so it stands for the postings that
 * name it.
 */
export function isWithin(raw: string): ValueResult {
  const match = SHAPE.exec(raw.trim());
  if (match === null) return refused({ kind: 'no-distance', value: raw });
  const [, figure = '', unit = 'km', place = ''] = match;
  const distance = Number(figure);
  const isMiles = /^mi/i.test(unit);
  if (distance < 1 || distance > (isMiles ? MOST_MILES : MOST_KM))
    return refused(
      { kind: 'distance-out-of-range', most: MOST_KM, miles: MOST_MILES },
      `within:${distance < 1 ? 1 : isMiles ? MOST_MILES : MOST_KM}${isMiles ? 'mi' : 'km'} of:"${place.replaceAll('"', '')}"`,
    );
  const [city = '', code, ...more] = place.split(',').map((part) => part.trim());
  const country = code === undefined ? null : countryCode(code);
  const written = `${distance}${isMiles ? 'mi' : 'km'}`;
  const isRead = more.length === 0 && (code === undefined || country !== null);
  const found = isRead ? countryOf({ city, country }) : null;
  if (found === null) return refused({ kind: 'no-town', value: place }, meantBy(written, place));
  return { ok: true, value: `${written}${BETWEEN}${cityName(city)}, ${found}` };
}

/** The distance and the place of a checked value: `25mi` and `City of Industry, US`. */
export function partsOfCircle(value: string): { readonly distance: string; readonly place: string } {
  const at = value.indexOf(BETWEEN);
  return { distance: value.slice(0, at), place: value.slice(at + BETWEEN.length) };
}

/** The country of the city that is meant: of the towns with coordinates, else of the cities that are known by name. */
function countryOf({ city, country }: NamedCity): string | null {
  const town = townOf({ city, country }) ?? townOf({ city: cityName(city), country });
  if (town !== null) return town.country;
  const named = builtInCities(city).filter((each) => country === null || each.country === country);
  return (named.find(({ preferred }) => preferred) ?? named[0])?.country ?? null;
}

/** What may be meant by a place that was not understood: `Austin, TX` as the city in its country, else postings that name it. */
function meantBy(distance: string, place: string): string | null {
  const [city = '', ...more] = place.split(',').map((part) => part.trim().replaceAll('"', ''));
  if (foldKey(city) === '') return null;
  const areas = more.flatMap(areasNamed);
  const named = areas.length === 0 ? [NOWHERE] : areas;
  const area = named.find(({ country }) => townOf({ city, country }) !== null);
  const country = (area ?? named[0] ?? NOWHERE).country;
  const town = area === undefined || isAnother(city, area) ? null : townOf({ city, country });
  if (town !== null) return `within:${distance} of:"${cityName(city)}, ${town.country}"`;
  const near = areas.length === 0 ? nearTown(city) : null;
  if (near !== null) return `within:${distance} of:"${near}"`;
  return `city:"${country === null ? city : `${city}, ${country}`}"`;
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
/** Shorter names are one letter from too many. */
const LEAST_LETTERS = 5;

/** A town whose name is one letter from what was written, with its country, one that is known by name first; null where none is. */
function nearTown(written: string): string | null {
  if (written.length < LEAST_LETTERS) return null;
  const word = written.toLowerCase();
  const spots = [...Array(word.length + 1).keys()];
  const nearby = spots.flatMap((at) => {
    const [before, behind] = [word.slice(0, at), word.slice(at)];
    const swapped = `${before}${behind[1] ?? ''}${behind[0] ?? ''}${behind.slice(2)}`;
    const others = LETTERS.flatMap((letter) => [before + letter + behind, before + letter + behind.slice(1)]);
    return [before + behind.slice(1), swapped, ...others];
  });
  const known = nearby.flatMap((name) => builtInCities(name))[0];
  if (known !== undefined && townOf({ city: known.name, country: known.country }) !== null)
    return `${known.name}, ${known.country}`;
  const name = nearby.find((each) => townOf({ city: each, country: null }) !== null);
  const town = name === undefined ? null : townOf({ city: name, country: null });
  return town === null || name === undefined ? null : `${capitalised(name)}, ${town.country}`;
}

const capitalised = (name: string): string =>
  name.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

interface Area {
  readonly country: string | null;
  /** ISO 3166-2 suffix of a state. */
  readonly region: string | null;
}
const NOWHERE: Area = { country: null, region: null };

/** What a part of a place line may name: a country, a state, or both (CO is Colombia and Colorado). */
function areasNamed(part: string): readonly Area[] {
  const country = countryCode(part);
  const [stateOf = null, region] = regionCode(part)?.split('-') ?? [];
  return [
    ...(country === null ? [] : [{ country, region: null }]),
    ...(region === undefined ? [] : [{ country: stateOf, region }]),
  ];
}

/** The language names a city by its country: whether that is another city of the name than the one in this state. */
const isAnother = (city: string, { country, region }: Area): boolean =>
  region !== null && townOf({ city, country })?.region !== region;

/** The circle that a checked value stands for. */
export function circleOfValue(value: string): Circle {
  const { distance, place } = partsOfCircle(value);
  const comma = place.lastIndexOf(', ');
  const km = Number(distance.slice(0, -2)) * (distance.endsWith('mi') ? KM_A_MILE : 1);
  return { km, centre: { city: place.slice(0, comma), country: place.slice(comma + 2) } };
}

/** The cities that a query measures distances from and whose coordinates are not known, each once: `La Jolla, US`. */
export function unlocatedCentres(query: Query): readonly string[] {
  const found = clausesOf(query).flatMap((clause) => {
    if (clause.kind !== 'value' || clause.field !== 'within') return [];
    const { centre } = circleOfValue(clause.value);
    return townOf(centre) === null ? [`${centre.city}, ${centre.country}`] : [];
  });
  return [...new Set(found)];
}
