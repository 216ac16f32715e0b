import { pattern } from '../../text/index.js';
import { CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_WORDS } from './currencies.js';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const SIGNS = CURRENCY_SIGNS.map(([sign]) => sign).sort((a, b) => b.length - a.length);

const SIGN = SIGNS.map((sign) =>
  /^[A-Za-z]/.test(sign) ? `(?<![A-Za-z])${escape(sign)}` : escape(sign),
).join('|');

const WORD = Object.keys(CURRENCY_WORDS)
  .sort((a, b) => b.length - a.length)
  .map(escape)
  .join('|');

export const CODE = CURRENCY_CODES.join('|');

/** The groups are counted: without a limit, "99 99 99 ..." costs its square. No pay has more than five. */
const NUMBER = String.raw`\d{1,3}(?:[,'’.\u00a0\u202f ]\d{2,3}){0,5}(?:[,'’.\u00a0\u202f ]\d{3})(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)|\.\d+`;

/** Letters of either case, for a part of a pattern whose other parts tell capitals apart. */
const anyCase = (words: string): string =>
  words.replace(/[.]/g, '\\.').replace(/\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);

export const LIMITS_ABOVE = [
  ...[
    'up to',
    'upto',
    'max',
    'max.',
    'maximum',
    'maximum of',
    'bis',
    'bis zu',
    'hasta',
    "jusqu'à",
    'jusqu’à',
    'tot',
  ],
  ...['do', 'fino a', 'até', 'upp till', 'maximaal', 'maks.', 'maksymalnie', 'до'],
];

const LIMITS_BELOW = [
  ...[
    'from',
    'starting at',
    'starting from',
    'min',
    'min.',
    'minimum',
    'minimum of',
    'at least',
    'more than',
    'ab',
  ],
  ...[
    'starts at',
    'mindestens',
    'desde',
    'a partir de',
    'à partir de',
    'au moins',
    'dès',
    'vanaf',
    'minimaal',
  ],
  ...['od', 'co najmniej', 'da', 'a partire da', 'almeno', 'från', 'minst', 'fra', 'od', 'от'],
];

const LIMIT = `(?:${LIMITS_ABOVE.map(anyCase).join('|')}` + `|${LIMITS_BELOW.map(anyCase).join('|')})\\s+`;

/** No letter may stand right before a figure, but East Asian words do: 年収600万円. In few ranges, since it is asked everywhere. */
export const WORD_BEFORE = String.raw`[A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u0370-\u10ff\u1200-\u1fff\u2c00-\u2dff\ufb00-\ufdff\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a]`;

const SCALE = [
  'k|K|thousand|mn?|M|MM|mm|millions?|bn|B|billion|L|LPA|lakhs?|lacs?|crores?|Cr|Lakhs?|Lacs?|Crores?|Tausend|тысяч|mila|tkr|jt|juta|ezer',
]
  .map((words) => String.raw`(?:${words})(?![\p{L}\p{N}_])`)
  .concat(
    'k(?=[€£$A-Z+p])|K(?=[€£$A-Z+])|万|萬|만|千|T€|(?:[Tt]sd|tys|tis|тыс)\\.?(?![\\p{L}])',
    'mil(?=\\s(?:€|[Ee]ur|d[ei]\\s|reais|pesos))',
  )
  .join('|');

export const FIGURE = pattern(
  String.raw`(?:(?<!${WORD_BEFORE}|[\d.,#/]|\p{L}\p{L}-)|(?<=\bc\.|\bca\.))(?<limit>${LIMIT}|[>+≥]\s*|>=\s*)?` +
    String.raw`(?:(?<sign>${SIGN}|(?<![\p{L}])[Kk]r\.?)|(?<code>\b(?:${CODE}))\b\s?\$?)?\s?` +
    String.raw`(?<number>${NUMBER})(?:,[-–—]+)?` +
    String.raw`(?:\s?(?<scale>${SCALE}))?` +
    String.raw`(?:\s?(?<after>(?:${WORD})(?![\p{L}])|(?!R\b|Rs\b|RM\b|R[A-Z])(?:${SIGN})|\(?(?:${CODE})\b\)?))?` +
    String.raw`(?<plus>\+(?![\d\p{L}]|\s\d)|\s\+(?=\s*(?:$|[,.;)]))|\s+(?:or more|or higher|or above|and up|and above|minimum)\b)?`,
  'g',
);
