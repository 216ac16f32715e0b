import { table } from '@app/core/untrusted';
import { CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_WORDS } from './currencies.js';

const WORDS = table<string>(CURRENCY_WORDS);

const BY_SIGN = new Map(CURRENCY_SIGNS);

/** ISO 4217 code of a sign, a code or a currency word, else null. */
export function currencyOf(mark: string | undefined): string | null {
  if (mark === undefined) return null;
  const code = mark.replace(/[()\s]/g, '').toUpperCase();
  if (code === 'RMB') return 'CNY';
  if (CURRENCY_CODES.includes(code)) return code;
  return BY_SIGN.get(mark.trim()) ?? WORDS.get(mark.trim()) ?? WORDS.get(mark.trim().toLowerCase()) ?? null;
}

/** Value of digits with group and decimal signs of any custom: three digits after a sign are a group, fewer a fraction. */
export function readNumber(text: string): number {
  const clean = text.replace(/[\s\u00a0\u202f'’]/g, '');
  const last = Math.max(clean.lastIndexOf('.'), clean.lastIndexOf(','));
  const fraction = last === -1 ? '' : clean.slice(last + 1);
  if (last === -1 || fraction.length === 3) return Number(clean.replace(/[.,]/g, ''));
  return Number(`${clean.slice(0, last).replace(/[.,]/g, '') || '0'}.${fraction}`);
}
