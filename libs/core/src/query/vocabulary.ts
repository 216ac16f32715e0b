import { foldKey } from '../text/index.js';
import { COUNTRY_ROWS } from '../normalise/tables/countries.js';
import { MACRO_REGION_ROWS } from '../normalise/tables/macro-regions.js';
import { CA_PROVINCE_ROWS, US_STATE_ROWS } from '../normalise/tables/subdivisions.js';

const names = (text: string): string[] => text.split(/[|,]/).filter((name) => name.trim() !== '');

/** Names and codes of places as queries write them, each folded, with the canonical code. */
function countryNames(): Map<string, string> {
  const found = new Map<string, string>();
  for (const row of COUNTRY_ROWS.trim().split('\n')) {
    const [code = '', alpha3 = '', ...rest] = row.split(' ');
    for (const name of [code, alpha3, ...names(rest.join(' '))]) found.set(foldKey(name), code);
  }
  return found.set('uk', 'GB').set('usa', 'US');
}

function regionNames(): Map<string, string> {
  const found = new Map<string, string>();
  const states = [
    ['CA', CA_PROVINCE_ROWS],
    ['US', US_STATE_ROWS],
  ] as const;
  for (const [country, rows] of states) {
    for (const row of rows.trim().split('\n')) {
      const [suffix = '', ...rest] = row.split(' ');
      const code = `${country}-${suffix}`;
      for (const name of [code, suffix, ...names(rest.join(' '))]) found.set(foldKey(name), code);
    }
  }
  for (const [code, label, , others] of MACRO_REGION_ROWS) {
    for (const name of [code, label, ...names(others)]) found.set(foldKey(name), code);
  }
  return found;
}

const COUNTRIES = countryNames();
const REGIONS = regionNames();
const MEMBERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  MACRO_REGION_ROWS.map(([code, , members]) => [code, new Set(members.split(' '))]),
);

/** ISO 3166-1 alpha-2 code of a country that is named by code or name, null where none is known. */
export const countryCode = (text: string): string | null => COUNTRIES.get(foldKey(text)) ?? null;

/** Code of a macro region (EU, DACH ...) or ISO 3166-2 code of a US state or Canadian province; null where none is known. */
export const regionCode = (text: string): string | null => REGIONS.get(foldKey(text)) ?? null;

/** True when the country lies in the macro region. */
export const isIn = (country: string, macroRegion: string): boolean =>
  MEMBERS.get(macroRegion)?.has(country) ?? false;

/** Codes of the macro regions that hold the country. */
export const macroRegionsOf = (country: string): readonly string[] =>
  [...MEMBERS].filter(([, members]) => members.has(country)).map(([code]) => code);

/** What may be written for a country: codes and names, folded. */
export const countrySpellings = (): Iterable<string> => COUNTRIES.keys();

/** What may be written for a region: codes and names, folded. */
export const regionSpellings = (): Iterable<string> => REGIONS.keys();
