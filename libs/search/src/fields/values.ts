import { table } from '@app/core/untrusted';
import type { ValueFault } from './faults.js';

/** A value that was not understood: why, and what to write instead. */
export interface Refusal {
  readonly ok: false;
  readonly fault: ValueFault;
  readonly suggestion: string | null;
}

/** A value that was understood, in canonical spelling, or the reason why not. */
export type ValueResult = { readonly ok: true; readonly value: string } | Refusal;

/** The outcome of reading a number with a unit. */
export type NumberResult<T> = ({ readonly ok: true } & T) | Refusal;

/** A value that was not understood. */
export const refused = (fault: ValueFault, suggestion: string | null = null): Refusal => ({
  ok: false,
  fault,
  suggestion,
});

const SYMBOLS = table<string>({
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  zł: 'PLN',
});
const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
const AMOUNT = /^(\D{0,4}?)(\d+(?:[,_]\d{3})*(?:\.\d+)?)(k|m)?\s*(\D{0,4})$/i;
const SCALES = table<number>({ '': 1, k: 1_000, m: 1_000_000 });

/** True for the code of a currency that ISO 4217 lists, in capitals. */
export const isCurrency = (code: string): boolean => CURRENCIES.has(code);

/** The ISO 4217 code that a sign or code names, null for what is none. `$` is USD. */
export const currencyOf = (text: string): string | null =>
  SYMBOLS.get(text) ?? (CURRENCIES.has(text.toUpperCase()) ? text.toUpperCase() : null);

/** Reads `180k`, `180,000`, `1.5m`, with a currency before or after: `€180k`, `180kEUR`. The amount is in whole units a year. */
export function readAmount(raw: string): NumberResult<{ amount: number; currency: string | null }> {
  const match = AMOUNT.exec(raw.trim());
  if (match === null) return refused({ kind: 'not-an-amount', value: raw });
  const [, before = '', digits = '', scale = '', after = ''] = match;
  const sign = (before || after).trim();
  if (before !== '' && after !== '')
    return refused({ kind: 'two-currencies', value: raw }, `${digits}${scale}`);
  const currency = sign === '' ? null : currencyOf(sign);
  if (sign !== '' && currency === null)
    return refused({ kind: 'no-currency', value: sign }, `${digits}${scale}`);
  if (/\.\d{3}$/.test(digits) && scale === '') {
    return refused({ kind: 'two-amounts', value: digits }, `${digits.replace('.', '')}${currency ?? ''}`);
  }
  const amount = Math.round(Number(digits.replace(/[,_]/g, '')) * (SCALES.get(scale.toLowerCase()) ?? 1));
  if (amount < 1 || amount > MOST_MONEY) return refused({ kind: 'amount-out-of-range', most: MOST_MONEY });
  return { ok: true, amount, currency };
}

const MOST_MONEY = 100_000_000_000;
const MOST_YEARS = 50;
const MOST_DAYS = 366;
const MOST_TIMES = 99;
const HOURS = table<number>({ h: 1, d: 24, w: 168 });

/** Reads a whole number of years, 0 to 50. */
export function readYears(raw: string): NumberResult<{ years: number }> {
  const match = /^(\d{1,2})y?$/i.exec(raw);
  const years = Number(match?.[1]);
  if (match === null || years > MOST_YEARS)
    return refused(
      { kind: 'no-years', value: raw, most: MOST_YEARS },
      match === null ? null : String(MOST_YEARS),
    );
  return { ok: true, years };
}

/** Reads how often, 1 to 99. */
export function readTimes(raw: string): NumberResult<{ times: number }> {
  const times = /^\d{1,2}$/.test(raw) ? Number(raw) : 0;
  if (times > 0) return { ok: true, times };
  const near = /^\d+$/.test(raw) ? String(Number(raw) === 0 ? 1 : MOST_TIMES) : null;
  return refused({ kind: 'no-times', value: raw, most: MOST_TIMES }, near);
}

/** Reads `12h`, `7d` or `2w`, up to 366 days. */
export function readAge(raw: string): NumberResult<{ hours: number }> {
  const match = /^(\d{1,4})([hdw])$/i.exec(raw);
  const hours = Number(match?.[1]) * (HOURS.get(match?.[2]?.toLowerCase() ?? '') ?? 0);
  if (match === null || hours < 1 || hours > MOST_DAYS * 24) {
    const near = match === null || hours < 1 ? null : `${MOST_DAYS}d`;
    return refused({ kind: 'no-age', value: raw, days: MOST_DAYS }, near);
  }
  return { ok: true, hours };
}

/** Prints an amount the short way where it is exact: 180000 as 180k. */
export function printAmount(amount: number): string {
  return amount % 1000 === 0 ? `${amount / 1000}k` : String(amount);
}

/** Prints an age in days where it is exact, else in hours. */
export const printAge = (hours: number): string => (hours % 24 === 0 ? `${hours / 24}d` : `${hours}h`);
