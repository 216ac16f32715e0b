import { foldName } from '../../text/index.js';
import {
  CA_PROVINCE_ROWS,
  OTHER_REGION_ROWS,
  SPANISH_PROVINCES,
  US_STATE_ROWS,
} from '../tables/subdivisions.js';
import { push, rows } from './rows.js';

/** A first-level region: `region` is the ISO 3166-2 suffix for US and CA, null elsewhere. */
export interface Subdivision {
  readonly country: string;
  readonly region: string | null;
}

export const subdivisions = new Map<string, Subdivision[]>();
const codes = new Map<string, Subdivision[]>();
const regionNames = new Map<string, string>();

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

loadSubdivisions('US', US_STATE_ROWS);
loadSubdivisions('CA', CA_PROVINCE_ROWS);
loadOtherRegions();

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
