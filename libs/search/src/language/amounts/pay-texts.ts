import type { ValueFault } from '../../fields/faults.js';
import type { Field } from '../../fields/field.js';
import { readAmount } from '../../fields/values.js';
import { currencyNamed, moneyOf, printMoney, type Money } from './typed-money.js';

/** Pay as people write it: one amount or two, for a year or a shorter time. */
interface PayText {
  readonly low: Money;
  readonly high: Money | null;
  /** How often it is paid in a year, as pay is counted. */
  readonly times: number;
}

/** What the language counts for an hour's pay: 40 hours, 52 weeks. */
export const HOURS_A_YEAR = 2_080;

/** Units of time that pay is for, with how often each is in a year. */
const PERIODS: readonly (readonly [times: number, nouns: string, alone: string])[] = [
  [HOURS_A_YEAR, 'hours?|hrs?|h|stunden?|std\\.?', 'hourly|stündlich|ph'],
  [260, 'days?|d|tage?|pt', 'daily|täglich'],
  [52, 'weeks?|wk|w|wochen?', 'weekly|wöchentlich'],
  [12, 'months?|mo|m|monate?', 'monthly|monatlich|pm'],
  [1, 'years?|yrs?|y|annum|jahre?|j', 'yearly|annually|jährlich|pa|p\\.\\s?a\\.?'],
];
const PERIOD_ENDS = PERIODS.map(
  ([times, nouns, alone]) =>
    [
      times,
      new RegExp(
        `\\s*(?:(?:/|\\b(?:per|an?|each|pro|je|im|die|am)\\s)\\s*(?:${nouns})|\\s(?:${alone}))$`,
        'iu',
      ),
    ] as const,
);
const BLANK_GROUPS = /(?<![\d.,])\d{1,3}(?:\s\d{3})+(?![\d.,])/gu;
const BETWEEN =
  /^(?:from\s|between\s|von\s|zwischen\s)?(.*?[\dkm€$£¥₹\p{L}])\s*(?:-|[\u2010-\u2015\u2212]|\.\.\.?|…|\bto\b|\bbis\b)\s*(\D{0,4}\d.*)$/iu;
/** What people write before an amount that is not exact, or below nothing. */
const BEFORE =
  /^(?:[-+~≈<>=≥≤\u2010-\u2015\u2212]|(?:ca|about|around|over|above|mind|min|ab|von|from|rund|etwa)\b\.?)\s*/iu;

/** The text without its unit of time, and how often that is in a year. */
function withoutPeriod(text: string): { readonly rest: string; readonly times: number } {
  for (const [times, end] of PERIOD_ENDS) {
    const rest = text.replace(end, '');
    if (rest !== text) return { rest, times };
  }
  return { rest: text, times: 1 };
}

const joinGroups = (text: string): string =>
  text.replace(BLANK_GROUPS, (figure) => figure.replace(/\s/gu, ''));

/** Reads pay as people write it: `100 000 EUR`, `80k-100k`, `50€/h`, `80k p.a.`; null for what is none. */
export function payTextOf(text: string): PayText | null {
  const { rest, times } = withoutPeriod(joinGroups(text.trim()));
  const bare = rest.replace(BEFORE, '');
  const [, first = '', second = ''] = BETWEEN.exec(bare) ?? [];
  const high = second === '' ? null : moneyOf(second);
  const low = high === null ? moneyOf(bare) : moneyOf(first);
  if (low === null) return null;
  if (high === null) return { low, high, times };
  const currency = low.currency ?? high.currency;
  const scaled = withScaleOf(first, second, low, high);
  return { low: { amount: scaled, currency }, high: { ...high, currency }, times };
}

/** `80-100k`: the scale of the second amount is that of the first. */
function withScaleOf(first: string, second: string, low: Money, high: Money): number {
  const scale = /\d\s?([km])/iu.exec(second)?.[1]?.toLowerCase();
  if (scale === undefined || /\d\s?[km]/iu.test(first) || low.amount >= 1_000) return low.amount;
  const scaled = low.amount * (scale === 'k' ? 1_000 : 1_000_000);
  return scaled <= high.amount ? scaled : low.amount;
}

/**
 * A year's amount as its field reads it, where blanks, words for a currency or for a year stand in what people write; the text
 * itself where it is anything else.
 */
export function plainPay(text: string): string {
  const { rest, times } = withoutPeriod(joinGroups(text));
  if (times !== 1) return text;
  const match = /^([^\d\s]*)\s*(\d[\d.,_]*)\s?([km]?)\s*(\D*)$/iu.exec(rest.trim());
  if (match === null) return text;
  const [, before = '', figure = '', scale = '', behind = ''] = match;
  const [first, last] = [before, behind].map((sign) => (sign === '' ? '' : currencyNamed(sign)));
  return first === null || last === null ? text : `${first}${figure}${scale}${last}`;
}

/** What is wrong with pay that its field does not read, and the same pay for a year as query text; null where it is no pay at all. */
export function payMend(
  field: Field,
  value: string,
): { readonly fault: ValueFault | null; readonly mend: string } | null {
  if (field.name !== 'salary') return null;
  const pay = payTextOf(value);
  if (pay === null) return null;
  const { low, high, times } = pay;
  const yearly = (money: Money): string => printMoney({ ...money, amount: Math.round(money.amount * times) });
  const mend =
    high === null
      ? `${field.name}${field.operator}${yearly(low)}`
      : `salary>=${yearly(low)} salary<=${yearly(high)}`;
  if (times !== 1) return { fault: { kind: 'pay-period', value, times }, mend };
  return { fault: high === null ? null : { kind: 'two-ends', value }, mend };
}

/** True for an amount that could go on behind a blank: `100` of `100 000`, `€` of `€ 80k`. */
export const isPayBegun = (value: string): boolean =>
  /\d/.test(value) ? payTextOf(value) !== null || readAmount(value).ok : currencyNamed(value) !== null;
