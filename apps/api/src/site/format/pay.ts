import type { Salary } from '@app/core/posting';
import type { PayTexts } from '../../texts/pay-texts.js';

function amountIn(currency: string | null, locale: string, decimals = 2): (value: number) => string {
  const figures = { maximumFractionDigits: decimals, minimumFractionDigits: 0 };
  if (currency === null) return (value) => new Intl.NumberFormat(locale, figures).format(value);
  const money = new Intl.NumberFormat(locale, { ...figures, style: 'currency', currency });
  return (value) => money.format(value);
}

/** `US$336,000 to US$378,000 a year`: as stated, nothing converted. */
export function formatPay(salary: Salary, texts: PayTexts): string {
  const amount = amountIn(salary.currency, texts.locale);
  const notes = [
    ...(salary.basis === 'ote' ? [texts.withBonus] : []),
    ...(salary.periodAssumed ? [texts.periodAssumed] : []),
  ];
  return [`${figures(salary, amount, texts)} ${texts.period[salary.period]}`, ...notes].join(', ');
}

function figures({ min, max }: Salary, amount: (value: number) => string, texts: PayTexts): string {
  if (min === null) return texts.upTo(amount(max ?? 0));
  if (max === null) return texts.orMore(amount(min));
  return min === max ? amount(min) : texts.range(amount(min), amount(max));
}

/** A round amount, without its cents: `€70,000`. */
export const yearAmount = (value: number, currency: string | null, locale: string): string =>
  amountIn(currency, locale, 0)(value);
