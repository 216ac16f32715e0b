/** A value that was understood, in canonical spelling, or the reason why not. */
export type ValueResult =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly message: string; readonly suggestion: string | null };

/** The outcome of reading a number with a unit. */
export type NumberResult<T> =
  | ({ readonly ok: true } & T)
  | { readonly ok: false; readonly message: string; readonly suggestion: string | null };

/** A value that was not understood. */
export const refused = (message: string, suggestion: string | null = null) =>
  ({ ok: false, message, suggestion }) as const;

const SYMBOLS: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  zł: 'PLN',
};
const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
const AMOUNT = /^(\D{0,4}?)(\d+(?:[,_]\d{3})*(?:\.\d+)?)(k|m)?\s*(\D{0,4})$/i;
const SCALES: Readonly<Record<string, number>> = { '': 1, k: 1_000, m: 1_000_000 };

/** True for the code of a currency that ISO 4217 lists, in capitals. */
export const isCurrency = (code: string): boolean => CURRENCIES.has(code);

/** The ISO 4217 code that a sign or code names, null for what is none. `$` is USD. */
export const currencyOf = (text: string): string | null =>
  SYMBOLS[text] ?? (CURRENCIES.has(text.toUpperCase()) ? text.toUpperCase() : null);

/** Reads `180k`, `180,000`, `1.5m`, with a currency before or after: `€180k`, `180kEUR`. The floor is in whole units a year. */
export function readAmount(raw: string): NumberResult<{ floor: number; currency: string | null }> {
  const match = AMOUNT.exec(raw.trim());
  if (match === null) return refused(`"${raw}" is not an amount.`, '180k');
  const [, before = '', digits = '', scale = '', after = ''] = match;
  const sign = (before || after).trim();
  if (before !== '' && after !== '') return refused(`"${raw}" names two currencies.`, `${digits}${scale}`);
  const currency = sign === '' ? null : currencyOf(sign);
  if (sign !== '' && currency === null)
    return refused(`"${sign}" is not a currency.`, `${digits}${scale}EUR`);
  if (/\.\d{3}$/.test(digits) && scale === '') {
    return refused(`"${digits}" could mean two amounts.`, `${digits.replace('.', '')}${currency ?? ''}`);
  }
  const floor = Math.round(Number(digits.replace(/[,_]/g, '')) * (SCALES[scale.toLowerCase()] ?? 1));
  if (floor < 1 || floor > MOST_MONEY)
    return refused('The amount must lie between 1 and 100,000,000,000.', '180k');
  return { ok: true, floor, currency };
}

const MOST_MONEY = 100_000_000_000;
const MOST_YEARS = 50;
const MOST_HOURS = 24 * 366;
const HOURS: Readonly<Record<string, number>> = { h: 1, d: 24, w: 168 };

/** Reads a whole number of years, 0 to 50. */
export function readYears(raw: string): NumberResult<{ years: number }> {
  const match = /^(\d{1,2})y?$/i.exec(raw);
  const years = Number(match?.[1]);
  if (match === null || years > MOST_YEARS)
    return refused(`"${raw}" is not a number of years from 0 to 50.`, '5');
  return { ok: true, years };
}

/** Reads `12h`, `7d` or `2w`, up to 366 days. */
export function readAge(raw: string): NumberResult<{ hours: number }> {
  const match = /^(\d{1,4})([hdw])$/i.exec(raw);
  const hours = Number(match?.[1]) * (HOURS[match?.[2]?.toLowerCase() ?? ''] ?? 0);
  if (match === null || hours < 1 || hours > MOST_HOURS) {
    return refused(`"${raw}" is not an age: write hours, days or weeks, up to 366 days.`, '7d');
  }
  return { ok: true, hours };
}

/** Prints an amount the short way where it is exact: 180000 as 180k. */
export function printAmount(amount: number): string {
  return amount % 1000 === 0 ? `${amount / 1000}k` : String(amount);
}

/** Prints an age in days where it is exact, else in hours. */
export const printAge = (hours: number): string => (hours % 24 === 0 ? `${hours / 24}d` : `${hours}h`);
