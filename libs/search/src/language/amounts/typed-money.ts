import { table } from '@app/core/untrusted';
import { currencyOf, printAmount, readAmount } from '../../fields/index.js';

/** An amount of money as people write it. */
export interface Money {
  readonly amount: number;
  readonly currency: string | null;
}

/** What people say for a currency. */
const SPOKEN = table<string>({
  euro: 'EUR',
  euros: 'EUR',
  dollar: 'USD',
  dollars: 'USD',
  pound: 'GBP',
  pounds: 'GBP',
  pfund: 'GBP',
  franken: 'CHF',
  francs: 'CHF',
  yen: 'JPY',
  zloty: 'PLN',
});
const GROUPED = String.raw`\d{1,3}(?:[.,'’_\s]\d{3})+`;
const FIGURE = String.raw`(?:${GROUPED}|\d+)(?:[.,]\d{1,2})?\s?(?:k|m)?(?!\p{L})`;
const MONEY = new RegExp(
  String.raw`^([^\d\s]{0,7})\s?(${GROUPED}|\d+)([.,]\d{1,2})?\s?(k|m)?\s?([^\d\s+]{0,7})\+?$`,
  'iu',
);
const FIGURE_BEFORE = new RegExp(String.raw`(?<![\p{L}\p{N}.,:<>=])${FIGURE}\s*$`, 'iu');
const FIGURE_BEHIND = new RegExp(String.raw`^\s*${FIGURE}(?=[\s)]|$)`, 'iu');
/** So far from a sign its figure is looked for. */
const NEAR = 40;

/** Reads `€80.000`, `80,000 EUR`, `80 000 €`, `120.000 euro`, `$120k`, `100k+`; null for what is no amount. */
export function moneyOf(text: string): Money | null {
  const match = MONEY.exec(text.trim());
  if (match === null) return null;
  const [, before = '', figure = '', decimals = '', scale = '', behind = ''] = match;
  const isGrouped = /\D/.test(figure);
  const signs = [before, behind].filter((sign) => sign !== '').map(currencyNamed);
  const [currency = null] = signs;
  if (signs.includes(null) || new Set(signs).size > 1) return null;
  // "10 000" may be two figures, and 120.000k is none.
  const isCut = isGrouped && (scale !== '' || decimals.length === 2);
  if (isCut || (/\s/.test(figure) && currency === null)) return null;
  const plain = figure.replace(/\D/g, '') + decimals.replace(',', '.') + scale;
  const read = readAmount(plain);
  return read.ok ? { amount: read.amount, currency } : null;
}

/** The code of a currency that a sign, a code or a word names; null where none does. */
export const currencyNamed = (sign: string): string | null =>
  SPOKEN.get(sign.toLowerCase()) ?? currencyOf(sign);

/** An amount as it stands behind `salary>=`. */
export const printMoney = ({ amount, currency }: Money): string => `${printAmount(amount)}${currency ?? ''}`;

/** The amount of which a sign of money at a place of a text is a part: `80.000 €`, `€ 80,000`; null where it is of none. */
export function moneyAround(
  text: string,
  at: { readonly position: number; readonly length: number },
): (Money & { readonly position: number; readonly length: number }) | null {
  const end = at.position + at.length;
  const before = FIGURE_BEFORE.exec(text.slice(Math.max(0, at.position - NEAR), at.position))?.[0] ?? '';
  const behind = FIGURE_BEHIND.exec(text.slice(end, end + NEAR))?.[0] ?? '';
  for (const [from, to] of [
    [at.position - before.length, end],
    [at.position, end + behind.length],
  ] as const) {
    const money = moneyOf(text.slice(from, to).replace(/\s+/g, ' '));
    if (money !== null && money.currency !== null) return { ...money, position: from, length: to - from };
  }
  return null;
}
