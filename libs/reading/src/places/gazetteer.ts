import { foldName } from '../text/index.js';
import { US_CITY_ROWS } from './tables/cities-us.js';
import { WORLD_CITY_ROWS } from './tables/cities-world.js';
import { COUNTRY_ROWS } from './tables/countries.js';
import { MACRO_REGION_ROWS } from './tables/macro-regions.js';
import { REGION_CODE_ROWS } from './tables/region-codes.js';
import { EUROPEAN_TOWN_ROWS } from './tables/towns-europe.js';
import {
  CA_PROVINCE_ROWS,
  OTHER_REGION_ROWS,
  SPANISH_PROVINCES,
  US_STATE_ROWS,
} from './tables/subdivisions.js';

/** A city of the built-in gazetteer. `preferred` marks the one that a bare name means. */
export interface City {
  readonly country: string;
  readonly region: string | null;
  readonly name: string;
  readonly preferred: boolean;
}

/** A first-level region: `region` is the ISO 3166-2 suffix for US and CA, null elsewhere. */
export interface Subdivision {
  readonly country: string;
  readonly region: string | null;
}

/** A region of several countries that postings name, such as EMEA. `countries` are ISO 3166-1 alpha-2. */
export interface MacroRegion {
  readonly code: string;
  readonly label: string;
  readonly countries: readonly string[];
}

const rows = (table: string): string[] => table.split('\n').filter((row) => row !== '');

const countryNames = new Map<string, string>();
const countriesByFold = new Map<string, string>();
const countriesByAlpha3 = new Map<string, string>();
const subdivisions = new Map<string, Subdivision[]>();
const codes = new Map<string, Subdivision[]>();
const regionNames = new Map<string, string>();
/** Country and code of a region to the cities that it may stand behind; null: any city of the country. */
const foreignCodes = new Map<string, ReadonlySet<string> | null>();
const macros = new Map<string, MacroRegion>();
const macrosByFold = new Map<string, string>();
const cities = new Map<string, City[]>();
/** Other names of a city, by its country and its name. */
const otherNames = new Map<string, readonly string[]>();
/** Cities that an operator supplied: asked after the built-in ones, and never guessed from a similar spelling. */
const supplied = new Map<string, City[]>();
let suppliedCount = 0;

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function loadCountries(): void {
  for (const row of rows(COUNTRY_ROWS)) {
    const [head = '', aliases = ''] = row.split('|');
    const alpha2 = head.slice(0, 2);
    const name = head.slice(7);
    countryNames.set(alpha2, name);
    countriesByAlpha3.set(head.slice(3, 6), alpha2);
    for (const alias of [name, ...aliases.split(',')]) {
      if (alias !== '') countriesByFold.set(foldName(alias), alpha2);
    }
  }
}

function loadSubdivisions(country: string, table: string): void {
  for (const row of rows(table)) {
    const [head = '', aliases = ''] = row.split('|');
    const place = { country, region: head.slice(0, 2) };
    const name = head.slice(3);
    regionNames.set(`${country}-${place.region}`, name);
    push(codes, place.region, place);
    const names = [name, ...aliases.split(',')].filter((alias) => alias !== '').map(foldName);
    for (const key of new Set(names)) push(subdivisions, key, place);
  }
}

function loadOtherRegions(): void {
  for (const row of rows(OTHER_REGION_ROWS)) {
    for (const name of row.slice(3).split(',')) {
      push(subdivisions, foldName(name), { country: row.slice(0, 2), region: null });
    }
  }
}

function loadRegionCodes(): void {
  for (const row of rows(REGION_CODE_ROWS)) {
    for (const entry of row.slice(3).split(/ (?=[A-Z]{1,5}(?:[ =]|$))/)) {
      const [code = '', names] = entry.split('=');
      const only = names === undefined ? null : new Set(names.split('/').map(cityKey));
      foreignCodes.set(`${row.slice(0, 2)} ${code}`, only);
    }
  }
}

function loadMacroRegions(): void {
  for (const [code, label, members, names] of MACRO_REGION_ROWS) {
    macros.set(code, { code, label, countries: [...new Set(members.split(' '))] });
    for (const name of names.split(',')) macrosByFold.set(foldName(name), code);
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

loadCountries();
loadSubdivisions('US', US_STATE_ROWS);
loadSubdivisions('CA', CA_PROVINCE_ROWS);
loadOtherRegions();
loadRegionCodes();
loadMacroRegions();
loadCities();

const UNAMBIGUOUS_CODES = new Set(['us', 'usa', 'uk', 'uae', 'ksa', 'rsa']);

/**
 * ISO 3166-1 alpha-2 of a country named in words or as an unmistakable abbreviation (US, UK, UAE), else null.
 * Bare codes such as DE are not names: see `countryByCode`.
 */
export function countryByName(name: string): string | null {
  const key = foldName(name);
  if (UNAMBIGUOUS_CODES.has(key) || key.length > 2) {
    return countriesByFold.get(key.replace(/^the /, '')) ?? (key === 'us' ? 'US' : null);
  }
  return null;
}

/** ISO 3166-1 alpha-2 for an alpha-2 or alpha-3 code in capitals, else null. "UK" counts as GB; EST is a time zone in postings. */
export function countryByCode(code: string): string | null {
  if (code === 'UK') return 'GB';
  if (/^[A-Z]{2}$/.test(code)) return countryNames.has(code) ? code : null;
  return /^[A-Z]{3}$/.test(code) && code !== 'EST' ? (countriesByAlpha3.get(code) ?? null) : null;
}

/** English short name of an ISO 3166-1 alpha-2 code, or the code itself where it is none. */
export function countryName(code: string): string {
  return countryNames.get(code) ?? code;
}

/** All ISO 3166-1 alpha-2 codes known, with their English short names, sorted by code. */
export function countryList(): readonly { readonly code: string; readonly name: string }[] {
  return [...countryNames].map(([code, name]) => ({ code, name }));
}

/** Name of a US state or Canadian province ("CA" of "US" is California), or null. */
export function regionName(country: string, region: string): string | null {
  return regionNames.get(`${country}-${region}`) ?? null;
}

/** First-level regions that bear this name, in words. */
export function subdivisionsByName(name: string): readonly Subdivision[] {
  return subdivisions.get(foldName(name)) ?? [];
}

const spanishProvinces = new Set(SPANISH_PROVINCES.split(',').map(foldName));

/** Whether a name is that of a province of Spain. */
export const isSpanishProvince = (name: string): boolean => spanishProvinces.has(foldName(name));

/** US states and Canadian provinces with this two-letter code in capitals. */
export function subdivisionsByCode(code: string): readonly Subdivision[] {
  return codes.get(code) ?? [];
}

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

/** Folded names of all countries, regions and cities: what a text may call a place. */
export const placeNames = (): string[] => [
  ...countriesByFold.keys(),
  ...subdivisions.keys(),
  ...cities.keys(),
];

/** Whether the gazetteer lists something by this comparison key. */
export const isListed = (key: string): boolean =>
  cities.has(key) ||
  countriesByFold.has(key) ||
  subdivisions.has(key) ||
  macrosByFold.has(key) ||
  supplied.has(key);

/** Comparison keys of all cities, for search by similar spelling. */
export function cityKeys(): IterableIterator<[string, City[]]> {
  return cities.entries();
}

/** The macro region of this code (EU, EEA, EMEA, APAC, LATAM, AMER, DACH ...), or null. */
export function macroRegion(code: string): MacroRegion | null {
  return macros.get(code) ?? null;
}

/** The macro region that this name means, or null. */
export function macroRegionByName(name: string): MacroRegion | null {
  const code = macrosByFold.get(
    foldName(name)
      .replace(/^the /, '')
      .replace(/ (region|countries|wide|based)$/, ''),
  );
  return code === undefined ? null : (macros.get(code) ?? null);
}

/** All macro regions, in a fixed order. */
export function macroRegionList(): readonly MacroRegion[] {
  return [...macros.values()];
}

/** ISO 3166-1 alpha-2 members of a macro region; empty where the code is none. */
export function regionCountries(code: string): readonly string[] {
  return macros.get(code)?.countries ?? [];
}
