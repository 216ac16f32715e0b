import { countryName, type SuppliedCity } from '@app/reading/places';
import { table } from '@app/core/untrusted';

const COLUMN = {
  name: 1,
  ascii: 2,
  alternates: 3,
  class: 6,
  country: 8,
  admin1: 10,
  population: 14,
} as const;
const COLUMNS = 19;
const MOST_ALIASES = 12;
const SHORTEST_ALIAS = 4;

/** Canada's first-level codes of GeoNames, as ISO 3166-2. */
const CANADA = table<string>({
  '01': 'AB',
  '02': 'BC',
  '03': 'MB',
  '04': 'NB',
  '05': 'NL',
  '07': 'NS',
  '08': 'ON',
  '09': 'PE',
  '10': 'QC',
  '11': 'SK',
  '12': 'YT',
  '13': 'NT',
  '14': 'NU',
});

/** Words of job postings that are towns somewhere: as a place they would be wrong nearly always. */
const NEVER = new Set([
  'remote',
  'hybrid',
  'home',
  'office',
  'anywhere',
  'worldwide',
  'global',
  'mobile',
  'flexible',
]);

/**
 * Reads one line of a GeoNames dump (the columns of its readme: cities500.txt to cities15000.txt, XX.txt). Null for what
 * is no populated place, is smaller than `leastPopulation`, or is no line of such a file.
 */
export function readGeonamesLine(line: string, leastPopulation: number): SuppliedCity | null {
  const cells = line.split('\t');
  if (cells.length !== COLUMNS || cells[COLUMN.class] !== 'P') return null;
  const cell = (column: number): string => cells[column] ?? '';
  const country = cell(COLUMN.country);
  const name = cell(COLUMN.name).trim();
  const isKnown = countryName(country) !== country;
  if (!isKnown || name === '' || NEVER.has(name.toLowerCase())) return null;
  if (!(Number(cell(COLUMN.population)) >= leastPopulation)) return null;
  return { country, region: regionOf(country, cell(COLUMN.admin1)), name, aliases: aliasesOf(name, cells) };
}

function regionOf(country: string, admin1: string): string | null {
  if (country === 'US') return /^[A-Z]{2}$/.test(admin1) ? admin1 : null;
  return country === 'CA' ? (CANADA.get(admin1) ?? null) : null;
}

/** Other spellings in words: no codes (airports, abbreviations), a bounded number of them. */
function aliasesOf(name: string, cells: readonly string[]): string[] {
  const ascii = cells[COLUMN.ascii] ?? '';
  const others = (cells[COLUMN.alternates] ?? '')
    .split(',')
    .filter((one) => one.length >= SHORTEST_ALIAS && !/^\p{Lu}+$/u.test(one) && !/[\d/]/.test(one))
    .filter((one) => !NEVER.has(one.toLowerCase()));
  return [...new Set([ascii, ...others])].filter((one) => one !== '' && one !== name).slice(0, MOST_ALIASES);
}
