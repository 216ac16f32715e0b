import { table } from '@app/core/untrusted';
import { pattern } from '../../text/index.js';

/** Signs and words that several countries use for money of their own. */
export type SharedMark = '$' | 'Rs' | 'kr' | '¥' | 'peso';

const BY_COUNTRY: Readonly<Record<SharedMark, ReadonlyMap<string, string>>> = {
  $: new Map([
    ['US', 'USD'],
    ['CA', 'CAD'],
    ['AU', 'AUD'],
    ['NZ', 'NZD'],
    ['SG', 'SGD'],
    ['HK', 'HKD'],
    ['TW', 'TWD'],
    ['MX', 'MXN'],
    ['AR', 'ARS'],
    ['CL', 'CLP'],
    ['CO', 'COP'],
  ]),
  Rs: new Map([
    ['IN', 'INR'],
    ['PK', 'PKR'],
    ['LK', 'LKR'],
    ['NP', 'NPR'],
  ]),
  kr: new Map([
    ['SE', 'SEK'],
    ['NO', 'NOK'],
    ['DK', 'DKK'],
    ['IS', 'ISK'],
  ]),
  '¥': new Map([
    ['JP', 'JPY'],
    ['CN', 'CNY'],
  ]),
  peso: new Map([
    ['MX', 'MXN'],
    ['AR', 'ARS'],
    ['CL', 'CLP'],
    ['CO', 'COP'],
    ['PH', 'PHP'],
    ['UY', 'UYU'],
    ['DO', 'DOP'],
  ]),
};
const ELSEWHERE: Readonly<Record<SharedMark, string | null>> = {
  $: 'USD',
  Rs: 'INR',
  kr: null,
  '¥': 'JPY',
  peso: null,
};
/** Where the dollar sign is the peso, pay of that size is in US dollars below the first figure: nobody earns so few pesos. */
const LEAST_LOCAL: ReadonlyMap<string, number> = new Map([
  ['MXN', 7_000],
  ['ARS', 150_000],
  ['CLP', 300_000],
  ['COP', 700_000],
  ['TWD', 25_000],
  ['HKD', 7_000],
]);

const NAMED: Readonly<Record<SharedMark, RegExp>> = {
  $: pattern(
    String.raw`(?<![\p{L}])(?:(USD|CAD|AUD|NZD|SGD|HKD|TWD|MXN|ARS|CLP|COP)(?![\p{L}])|(US|Canadian|Australian|New Zealand|Singapore) dollars?)`,
  ),
  Rs: pattern(String.raw`(?<![\p{L}])(INR|PKR|LKR|NPR|MUR)(?![\p{L}])`),
  kr: pattern(String.raw`(?<![\p{L}])(SEK|NOK|DKK|ISK)(?![\p{L}])`),
  '¥': pattern(String.raw`(?<![\p{L}])(?:(CNY|RMB|JPY)(?![\p{L}]))|元|人民币|薪`),
  peso: pattern(String.raw`(?<![\p{L}])(MXN|ARS|CLP|COP|PHP|UYU|DOP)(?![\p{L}])`),
};
const SPOKEN = table<string>({
  us: 'USD',
  canadian: 'CAD',
  australian: 'AUD',
  'new zealand': 'NZD',
  singapore: 'SGD',
  rmb: 'CNY',
});

/**
 * The currency of a sign that several countries use: by a code in the words near it, else by the country of the posting, where it
 * is one alone, else the best known of them, or null where there is none.
 */
export function currencyAt(
  mark: SharedMark,
  near: string,
  countries: readonly string[],
  size: number,
): string | null {
  const named = NAMED[mark].exec(near);
  if (named) {
    const word = (named[1] ?? named[2])?.toLowerCase();
    return word === undefined ? 'CNY' : (SPOKEN.get(word) ?? word.toUpperCase());
  }
  const [country, ...others] = [...new Set(countries)];
  const local = country === undefined || others.length > 0 ? undefined : BY_COUNTRY[mark].get(country);
  if (local === undefined || size < (LEAST_LOCAL.get(local) ?? 0)) return ELSEWHERE[mark];
  return local;
}

const WORDS_OF_COUNTRIES: readonly (readonly [RegExp, string])[] = [
  [/薪|人民币/, 'CNY'],
  [/年収|月給|月収|年俸|時給|日給/, 'JPY'],
  [/연봉|월급|시급|급여/, 'KRW'],
];

/** The currency that words for pay of one country alone tell where no sign stands: 月薪 20k; null where they tell none. */
export const currencyOfPayWords = (near: string): string | null =>
  WORDS_OF_COUNTRIES.find(([words]) => words.test(near))?.[1] ?? null;
