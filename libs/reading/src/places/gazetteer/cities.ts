import { foldName } from '../../text/index.js';
import { US_CITY_ROWS } from '../tables/cities-us.js';
import { WORLD_CITY_ROWS } from '../tables/cities-world.js';
import { REGION_CODE_ROWS } from '../tables/region-codes.js';
import { EUROPEAN_TOWN_ROWS } from '../tables/towns-europe.js';
import { push, rows } from './rows.js';

/** A city of the built-in gazetteer. `preferred` marks the one that a bare name means. */
export interface City {
  readonly country: string;
  readonly region: string | null;
  readonly name: string;
  readonly preferred: boolean;
}

/** Country and code of a region to the cities that it may stand behind; null: any city of the country. */
const foreignCodes = new Map<string, ReadonlySet<string> | null>();
export const cities = new Map<string, City[]>();
/** Other names of a city, by its country and its name. */
const otherNames = new Map<string, readonly string[]>();
/** Cities that an operator supplied: asked after the built-in ones, and never guessed from a similar spelling. */
export const supplied = new Map<string, City[]>();
let suppliedCount = 0;

function loadRegionCodes(): void {
  for (const row of rows(REGION_CODE_ROWS)) {
    for (const entry of row.slice(3).split(/ (?=[A-Z]{1,5}(?:[ =]|$))/)) {
      const [code = '', names] = entry.split('=');
      const only = names === undefined ? null : new Set(names.split('/').map(cityKey));
      foreignCodes.set(`${row.slice(0, 2)} ${code}`, only);
    }
  }
}

/**
 * Three passes: a place's own name wins over the same string as another place's alias, and both over that of a smaller town.
 */
function loadCities(): void {
  const listed = citiesOf([...rows(US_CITY_ROWS).map((row) => `US-${row}`), ...rows(WORLD_CITY_ROWS)]);
  for (const { city } of listed) push(cities, cityKey(city.name), city);
  const towns = citiesOf(rows(EUROPEAN_TOWN_ROWS));
  for (const { city, others } of listed) for (const other of others) pushUnlessListed(other, city);
  for (const { city, others } of towns)
    for (const name of [city.name, ...others]) pushUnlessListed(name, city);
  for (const { city, others } of [...towns, ...listed])
    if (others.length > 0) otherNames.set(`${city.country} ${city.name}`, others);
}

/** Other names of a listed city of a country, such as München of Munich. */
export const otherCityNames = (name: string, country: string): readonly string[] =>
  otherNames.get(`${country} ${name}`) ?? [];

function citiesOf(table: readonly string[]): { readonly city: City; readonly others: readonly string[] }[] {
  return table.flatMap((row) => {
    const blank = row.indexOf(' ');
    const [country = '', region = null] = row.slice(0, blank).split('-');
    return row
      .slice(blank + 1)
      .split(';')
      .map((entry) => {
        const [marked = '', others = ''] = entry.split('=');
        const preferred = marked.startsWith('*');
        const name = preferred ? marked.slice(1) : marked;
        return {
          city: { country, region, name, preferred },
          others: others.split('/').filter((other) => other !== ''),
        };
      });
  });
}

function pushUnlessListed(name: string, city: City): void {
  const key = cityKey(name);
  if (!hasPlaceOf(cities.get(key) ?? [], city)) push(cities, key, city);
}

/** City names compare with "Saint", "Fort" and "Mount" written short. */
export function cityKey(name: string): string {
  return foldName(name)
    .replace(/\bsaint\b/g, 'st')
    .replace(/\bfort\b/g, 'ft')
    .replace(/\bmount\b/g, 'mt')
    .replace(/ city$/, (end, at: number) => (at > 0 ? end : ''));
}

loadRegionCodes();
loadCities();

/** Whether a code is that of a region of the city's country and may stand behind the city: MI is Milan's, BY Munich's. */
export function isRegionCodeOf(code: string, city: Pick<City, 'country' | 'name'>): boolean {
  const only = foreignCodes.get(`${city.country} ${code}`);
  return only !== undefined && (only === null || only.has(cityKey(city.name)));
}

/** Cities that bear this name or have it as another spelling; the preferred one first. */
export function citiesByName(name: string): readonly City[] {
  const key = cityKey(name);
  const own = cities.get(key) ?? [];
  const others = supplied.get(key);
  const found = others === undefined ? own : [...own, ...others.filter((city) => !hasPlaceOf(own, city))];
  return found.length < 2 ? found : [...found].sort((a, b) => Number(b.preferred) - Number(a.preferred));
}

/** As `citiesByName`, without an operator's cities: what every process of a board knows alike. */
export const builtInCities = (name: string): readonly City[] => cities.get(cityKey(name)) ?? [];

function hasPlaceOf(list: readonly City[], { country, region }: City): boolean {
  return list.some((other) => other.country === country && other.region === region);
}

/** A city that an operator supplies, with its other spellings. */
export interface SuppliedCity {
  readonly country: string;
  /** ISO 3166-2 suffix for US and CA, null elsewhere. */
  readonly region: string | null;
  readonly name: string;
  readonly aliases: readonly string[];
}

/**
 * Adds an operator's cities to the gazetteer of this process: to be called before the first posting is read. A built-in
 * city wins over a supplied one of the same name, country and region.
 */
export function supplyCities(list: Iterable<SuppliedCity>): void {
  for (const { country, region, name, aliases } of list) {
    const city = { country, region, name, preferred: false };
    for (const key of new Set([name, ...aliases].map(cityKey))) {
      if (key !== '' && !hasPlaceOf(supplied.get(key) ?? [], city)) push(supplied, key, city);
    }
    suppliedCount += 1;
  }
}

/** How many cities were supplied: part of what a reading of a posting depends on. */
export const suppliedCities = (): number => suppliedCount;

/** Comparison keys of all cities, for search by similar spelling. */
export function cityKeys(): IterableIterator<[string, City[]]> {
  return cities.entries();
}
