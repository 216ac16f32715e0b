import { table } from '../untrusted/index.js';
import type { PayPeriod } from '../domain/index.js';
import { linesWith } from './lines.js';
import { CURRENCY_CODES, CURRENCY_SIGNS } from './tables/currencies.js';

/** One figure in a text: `mantissa` times `scale`. `scale` is 1 where none is written. */
export interface Figure {
  readonly mantissa: number;
  readonly scale: number;
  readonly scaled: boolean;
  readonly currency: string | null;
  /** "up to 90k" has `atMost`; "90k+", "> 90k", "from 90k" have `atLeast`. */
  readonly atMost: boolean;
  readonly atLeast: boolean;
  readonly period: PayPeriod | null;
  readonly start: number;
  readonly end: number;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const SIGNS = CURRENCY_SIGNS.map(([sign]) => sign).sort((a, b) => b.length - a.length);
const SIGN = SIGNS.map((sign) =>
  /^[A-Za-z]/.test(sign) ? `(?<![A-Za-z])${escape(sign)}` : escape(sign),
).join('|');
const CODE = CURRENCY_CODES.join('|');
/** The groups are counted: without a limit, "99 99 99 ..." costs its square. No pay has more than five. */
const NUMBER = String.raw`\d{1,3}(?:[,'’.\u00a0\u202f ]\d{2,3}){0,5}(?:[,'’.\u00a0\u202f ]\d{3})(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)|\.\d+`;

const PERIODS: readonly (readonly [PayPeriod, string])[] = [
  [
    'hour',
    String.raw`(?:per|an|each|every|a|/|pr|pro)\s*(?:hour|hr|stunde)\b|/\s*h\b|hourly|\bp\.?h\.?(?![a-z])|/\s*hrs?\b|(?:de l')?heure`,
  ],
  [
    'day',
    String.raw`(?:per|a|each|/|pro)\s*(?:day|diem|tag)\b|/\s*d\b|daily|\bp\.?d\.?(?![a-z])|day rate|(?:par|/)\s*jour`,
  ],
  ['week', String.raw`(?:per|a|each|every|/)\s*(?:week|wk)\b|weekly`],
  [
    'month',
    String.raw`(?:per|a|each|every|/|pro)\s*(?:month|mo|mth|monat|mon)\b\.?|months?\b(?= ?[|,;]|$)|/\s*m\b|monthly|\bp\.?c\.?m\.?(?![a-z])|(?:brutto|netto|net|gross)?\s*(?:miesięcznie|mies\.?|mensal|mensuel(?:s|le)?|mensuales|al mes|por mes|par mois|por mês)|monatlich`,
  ],
  [
    'year',
    String.raw`(?:per|a|each|every|/|pro|in your first)\s*(?:year|yr|annum|jahr|y)\b\.?|annual(?:ly|ized|ised)?|yearly|\bp\.?\s?a\.?(?![a-z])|jährlich|(?:par|/)\s*an\b|anual(?:es)?|al año|por ano|\bLPA\b`,
  ],
];
const PERIOD_AFTER = PERIODS.map(
  ([period, words]) =>
    [
      period,
      new RegExp(
        String.raw`^[\s)\]]{0,2}(?:[A-Z]{3}\s*|gross\s*|brutto\s*|base\s*|\(?base\)?\s*|net\s*|of\s*|pay\s*|salary\s*|,\s*)?(?:\(\s*)?(?:${words})`,
        'i',
      ),
    ] as const,
);

/** Letters of either case, for a part of a pattern whose other parts tell capitals apart. */
const anyCase = (words: string): string =>
  words.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);

const LIMIT =
  `(?:${['up to', 'upto', 'max', 'maximum', 'maximum of', 'bis', 'bis zu', 'hasta'].map(anyCase).join('|')}` +
  `|${['from', 'starting at', 'starting from', 'min', 'minimum', 'minimum of', 'at least', 'more than', 'ab', 'starts at'].map(anyCase).join('|')})\\s+`;

const FIGURE = new RegExp(
  String.raw`(?:(?<![\p{L}\d.,#/]|\p{L}\p{L}-)|(?<=\bc\.|\bca\.))(?<limit>${LIMIT}|[>+≥]\s*|>=\s*)?` +
    String.raw`(?:(?<sign>${SIGN})|(?<code>\b(?:${CODE}))\b\s?\$?)?\s?` +
    `(?<number>${NUMBER})` +
    String.raw`(?:\s?(?<scale>k\b|K\b|k(?=[€£$A-Z+p])|K(?=[€£$A-Z+])|thousand\b|mn?\b|M\b|MM\b|mm\b|million\b|millions\b|bn\b|B\b|billion\b|L\b|LPA\b|lakhs?\b|lacs?\b|crores?\b|Cr\b|万|T€))?` +
    String.raw`(?:\s?(?<after>(?!R\b|Rs\b|RM\b|R[A-Z])(?:${SIGN})|\(?(?:${CODE})\b\)?|euros?\b|dollars?\b|pounds?\b|zł|kr\b|Euro\b))?` +
    String.raw`(?<plus>\+(?![\d\p{L}]|\s\d)|\s\+(?=\s*(?:$|[,.;)]))|\s+(?:or more|and up|and above|minimum)\b)?`,
  'gu',
);

const SCALES = table<number>({
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
});
const WORDS = table<string>({
  euro: 'EUR',
  euros: 'EUR',
  dollar: 'USD',
  dollars: 'USD',
  pound: 'GBP',
  pounds: 'GBP',
});
const BY_SIGN = new Map(CURRENCY_SIGNS);

/** ISO 4217 code of a sign, a code or a currency word, else null. */
export function currencyOf(mark: string | undefined): string | null {
  if (mark === undefined) return null;
  const code = mark.replace(/[()\s]/g, '').toUpperCase();
  if (code === 'RMB') return 'CNY';
  if (CURRENCY_CODES.includes(code)) return code;
  return BY_SIGN.get(mark.trim()) ?? WORDS.get(mark.trim().toLowerCase()) ?? null;
}

/** Value of digits with group and decimal signs of any custom: three digits after a sign are a group, fewer a fraction. */
export function readNumber(text: string): number {
  const clean = text.replace(/[\s\u00a0\u202f'’]/g, '');
  const last = Math.max(clean.lastIndexOf('.'), clean.lastIndexOf(','));
  const fraction = last === -1 ? '' : clean.slice(last + 1);
  if (last === -1 || fraction.length === 3) return Number(clean.replace(/[.,]/g, ''));
  return Number(`${clean.slice(0, last).replace(/[.,]/g, '') || '0'}.${fraction}`);
}

/** A line without one of these holds no pay, whatever figures it has. */
const MONEY_MARK = new RegExp(
  String.raw`[$£€₹¥₪₩₺₱₦₫฿₴₽円万]|\d\s?(?:k|l|lakhs?|lpa|mn?|million|thousand|crores?)\b|\dk|zł|kč|\b(?:${CODE}|rs|rm|kr|euros?|dollars?|pounds?|salar\w+|compensation|pay|wages?|earnings|ote|gehalt|jahresgehalt|salaire|rémunération|salario|sueldo|wynagrodzenie)\b`,
  'i',
);

/** Every figure of a text that may be money, in order. Percentages, versions and ordinals are left out. */
export function findFigures(text: string): Figure[] {
  const figures: Figure[] = [];
  for (const line of linesWith(text, /\d/)) {
    if (!MONEY_MARK.test(line.text)) continue;
    for (const match of line.text.matchAll(FIGURE)) {
      const figure = toFigure(line.text, match, line.start);
      if (figure) figures.push(figure);
    }
  }
  return figures;
}

function toFigure(text: string, match: RegExpMatchArray, offset: number): Figure | null {
  const { limit, sign, code, number = '', scale, after, plus } = match.groups ?? {};
  const start = match.index ?? 0;
  const end = start + match[0].trimEnd().length;
  const next = text.slice(end, end + 40);
  if (/^\s?%|^(?:st|nd|rd|th)\b|^x\b/i.test(next) || /^[\p{L}\d]/u.test(next)) return null;
  if (/^40[13]$/.test(number) && sign === undefined) return null;
  const mantissa = readNumber(number);
  if (!Number.isFinite(mantissa)) return null;
  const suffix = after === undefined ? null : currencyOf(after);
  const currency =
    suffix !== null && (sign === undefined || sign === '$') ? suffix : currencyOf(sign ?? code);
  const upTo = /^(?:up|max|bis|jus|has)/i.test(limit ?? '');
  return {
    mantissa,
    scale: SCALES.get((scale ?? '').toLowerCase()) ?? 1,
    scaled: scale !== undefined,
    currency: currency ?? (/^(?:l|lpa|lakhs?|lacs?|crores?|cr)$/i.test(scale ?? '') ? 'INR' : null),
    atMost: limit !== undefined && upTo,
    atLeast: plus !== undefined || (limit !== undefined && !upTo),
    period: /lpa/i.test(scale ?? '') ? 'year' : periodAfter(next),
    start: offset + start,
    end: offset + end,
  };
}

/** The period that stands right after a figure ("/yr", "per hour"), else null. */
export function periodAfter(next: string): PayPeriod | null {
  if (
    !/^.{0,24}(?:[/]|per|month|an?\b|each|every|ly\b|p\.|pa\b|p[hd]\b|p\.?c|pro\b|par\b|mies|mens|jahr|al\b|por\b|diem|lpa|heure|day rate|in your)/i.test(
      next,
    )
  )
    return null;
  for (const [period, pattern] of PERIOD_AFTER) if (pattern.test(next)) return period;
  return null;
}

const BEFORE = PERIODS.map(([period, words]) => [period, new RegExp(words, 'gi')] as const);

/** The period word that stands last in the words before a figure ("Annual salary range:"), else null. */
export function periodBefore(words: string): PayPeriod | null {
  let best: PayPeriod | null = null;
  let at = -1;
  for (const [period, pattern] of BEFORE) {
    for (const match of words.matchAll(pattern)) if (match.index > at) [best, at] = [period, match.index];
  }
  return best;
}
