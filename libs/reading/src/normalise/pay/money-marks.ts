import { table } from '@app/core/untrusted';
import { gathered, pattern } from '../../text/index.js';
import type { SharedMark } from './currency-at.js';
import { PAY_STEMS } from './pay-words.js';
import { CODE } from './figure-pattern.js';

export const SCALES = table<number>({
  k: 1e3,
  thousand: 1e3,
  't€': 1e3,
  m: 1e6,
  mn: 1e6,
  mm: 1e6,
  million: 1e6,
  millions: 1e6,
  bn: 1e9,
  b: 1e9,
  billion: 1e9,
  l: 1e5,
  lpa: 1e5,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  lacs: 1e5,
  crore: 1e7,
  crores: 1e7,
  cr: 1e7,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  千: 1e3,
  tsd: 1e3,
  'tsd.': 1e3,
  tausend: 1e3,
  tys: 1e3,
  'tys.': 1e3,
  tis: 1e3,
  'tis.': 1e3,
  тыс: 1e3,
  'тыс.': 1e3,
  тысяч: 1e3,
  mil: 1e3,
  mila: 1e3,
  tkr: 1e3,
  ezer: 1e3,
  jt: 1e6,
  juta: 1e6,
});

/** Scales that only one currency is counted in. */
export const CURRENCY_OF_SCALE: readonly (readonly [RegExp, string])[] = [
  [/^(?:l|lpa|lakhs?|lacs?|crores?|cr)$/i, 'INR'],
  [/^t€$/i, 'EUR'],
  [/^만$/, 'KRW'],
];

export const SHARED_MARKS = table<SharedMark>({
  $: '$',
  dollar: '$',
  dollars: '$',
  '¥': '¥',
  rs: 'Rs',
  'rs.': 'Rs',
  rupees: 'Rs',
  kr: 'kr',
  'kr.': 'kr',
  tkr: 'kr',
  pesos: 'peso',
  万: '¥',
  萬: '¥',
});

/** A line without one of these holds no pay, whatever figures it has. Cheap, since every line with a digit is asked. */
const SIGN_MARK =
  /[$£€₹¥₪₩₺₱₦₫฿₴₽₸円元원万萬만薪給収봉급]|(?<![A-Za-z])(?:S\/|R ?(?=\d{1,3}[ ,.\u00a0]\d{3}))|\d\s?(?:[kKlLmM]\b|[Mm]n\b|tys|tis|тыс|[Tt]sd|mil|tkr|[Cc]r)/;

const WORD_MARK = pattern(
  gathered(
    String.raw`${PAY_STEMS}|lakh|lacs?\b|lpa|million|thousand|crore|euro|dollar|pound|forint|kron|rupee|pesos|reais|franken|złot|zlot|korun|рубл`,
  ),
);

const CODE_MARK = new RegExp(
  String.raw`(?:^|[^A-Za-z])(?:${CODE}|[Rr]s|RM|kr|Kr|zł|zl|Kč|kč|Ft|ft|lei|Lei|лв|руб|р\.|грн|тенге|TL|eur|Eur|usd|gbp|pln|sek|chf)(?![A-Za-z])`,
);

export const hasMoneyMark = (line: string): boolean =>
  SIGN_MARK.test(line) || CODE_MARK.test(line) || WORD_MARK.test(line);
