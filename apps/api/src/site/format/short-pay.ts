import type { Salary } from '@app/core/posting';
import type { Texts } from '../../texts/index.js';
import { remembered } from '../../texts/remembered.js';

type ShortTexts = Pick<Texts['rows'], 'pay'>;
const THOUSAND = 1_000;
const MILLION = 1_000_000;
/** Below this a figure is as short in full. */
const LEAST_SHORT = 10_000;

const numbers = remembered((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
const signs = remembered((key) => {
  const [locale = 'en', currency = 'USD'] = key.split(' ');
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(1);
  const sign = parts.find(({ type }) => type === 'currency')?.value ?? currency;
  const isFirst = parts[0]?.type === 'currency';
  // A sign of letters (NOK) keeps a gap.
  const gap = !isFirst || /\p{L}$/u.test(sign) ? '\u00a0' : '';
  return { before: isFirst ? sign + gap : '', behind: isFirst ? '' : gap + sign };
});

/** `$135–195k`, `€400–450/day`: as stated and nothing converted, on one line. What it leaves out stands in formatPay. */
export function shortPay({ min, max, currency, period, basis }: Salary, { pay }: ShortTexts): string {
  const { before, behind } =
    currency === null ? { before: '', behind: '' } : signs(`${pay.locale} ${currency}`);
  const amount = (figures: string): string => before + figures + behind;
  const stated =
    min === null
      ? pay.upTo(amount(one(max ?? 0, pay)))
      : max === null
        ? pay.orMore(amount(one(min, pay)))
        : amount(min === max ? one(min, pay) : range(min, max, pay));
  const whole = stated + (period === 'year' ? '' : pay.per[period]);
  return basis === 'ote' ? pay.withBonus(whole) : whole;
}

/** An amount of a currency, in short: `€80k`. */
export const shortAmount = (value: number, currency: string | null, texts: ShortTexts): string => {
  const { before, behind } =
    currency === null ? { before: '', behind: '' } : signs(`${texts.pay.locale} ${currency}`);
  return before + one(value, texts.pay) + behind;
};

type Unit = readonly [size: number, name: string];

const unitOf = (value: number, pay: ShortTexts['pay']): Unit =>
  value >= MILLION ? [MILLION, pay.million] : value >= LEAST_SHORT ? [THOUSAND, pay.thousand] : [1, ''];

const figure = (value: number, [size]: Unit, { locale }: ShortTexts['pay']): string =>
  numbers(locale).format(value / size);

function one(value: number, pay: ShortTexts['pay']): string {
  const unit = unitOf(value, pay);
  return figure(value, unit, pay) + unit[1];
}

/** Two figures of one unit share it. */
function range(min: number, max: number, pay: ShortTexts['pay']): string {
  const unit = unitOf(max, pay);
  if (unitOf(min, pay)[0] !== unit[0]) return `${one(min, pay)}–${one(max, pay)}`;
  return `${figure(min, unit, pay)}–${figure(max, unit, pay)}${unit[1]}`;
}
