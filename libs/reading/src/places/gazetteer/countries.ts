import { foldName } from '../../text/index.js';
import { COUNTRY_ROWS } from '../tables/countries.js';
import { rows } from './rows.js';

const countryNames = new Map<string, string>();
export const countriesByFold = new Map<string, string>();
const countriesByAlpha3 = new Map<string, string>();

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

loadCountries();

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
