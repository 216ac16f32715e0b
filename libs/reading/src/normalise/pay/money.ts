import type { PayPeriod } from '@app/core/posting';
import { linesWith, matchesOf, pattern } from '../../text/index.js';
import type { SharedMark } from './currency-at.js';
import { periodAfter } from './periods.js';
import { FIGURE, WORD_BEFORE, LIMITS_ABOVE } from './figure-pattern.js';
import { currencyOf, readNumber } from './amount-parts.js';
import { CURRENCY_OF_SCALE, SCALES, SHARED_MARKS, hasMoneyMark } from './money-marks.js';

/** One figure in a text: `mantissa` times `scale`. `scale` is 1 where none is written. */
export interface Figure {
  readonly mantissa: number;
  readonly scale: number;
  readonly scaled: boolean;
  readonly currency: string | null;
  /** The sign, where several countries use it for money of their own: `currency` is then the best known of them. */
  readonly shared: SharedMark | null;
  /** "up to 90k" has `atMost`; "90k+", "> 90k", "from 90k" have `atLeast`. */
  readonly atMost: boolean;
  readonly atLeast: boolean;
  readonly period: PayPeriod | null;
  readonly start: number;
  readonly end: number;
}

/** Limits that are asked for right before a figure that was found: in `FIGURE` each word would cost at every letter. */
const LIMIT_ABOVE_BEFORE =
  /(?:max(?:imum)?\.? (?:\w+ )?(?:salary|pay|compensation|rate)(?: (?:of|is))?:?|capped at|(?:ceiling|cap) (?:of|is)|tops out at|limited to|(?:salary|pay) (?:below|under)|^\W*(?:under|below|less than)|not? exceed(?:ing)?|höchst(?:gehalt|lohn|satz)(?: von)?:?|plafonné à|(?:nothing|not|none) (?:above|over)|no higher than|(?:a|the) limit of|maximal|höchstens|au maximum|au plus|máximo(?: de)?|massimo|högst|at most|no(?:t)? more than|nicht mehr als|pas plus de|no más de|niet meer dan|hoogstens|nie więcej niż|non più di|não mais de|inte mer än|maximaal|legfeljebb|en fazla|не более|maximálně|op til|până la)(?:\s{1,2}|(?<=:))$/i;

const LIMIT_BELOW_BEFORE =
  /(?:min(?:imum)?\.? (?:\w+ )?(?:salary|pay|compensation|wage|rate)(?: (?:of|is))?:?|mindest(?:gehalt|lohn|entgelt|verdienst)(?: von)?:?|in excess of|upwards? of|north of|above|minstens|ten minste|al menos|pelo menos|przynajmniej|wenigstens|no(?:t)? (?:less|lower) than|not below|nicht (?:weniger|unter) als|nicht unter|pas moins de|no menos de|niet minder dan|nie mniej niż|non meno di|não menos de|inte mindre än|beginn(?:t|end) bei|starting salary of|starts (?:from|on)|begins at|beginning at|commence à|débute à|begint (?:bij|op)|(?:zaczyna się )?od|parte da|a contar de|de la|începând (?:de la|cu)|legalább|en az|не менее|minimálně|alkaen|mindst|startar på|börjar på)(?:\s{1,2}|(?<=:))$/i;

/** Every figure of a text that may be money, in order. Percentages, versions and ordinals are left out. */
export function findFigures(text: string): Figure[] {
  const figures: Figure[] = [];
  for (const line of linesWith(text, /\d\d|\d\s?(?:[kKlLcC万萬만]|tys|tis|тыс|[Tt]sd)|\d[.,]\d|[$£€]\s?\d/)) {
    if (!hasMoneyMark(line.text)) continue;
    for (const match of matchesOf(line.text, FIGURE)) {
      const figure = toFigure(line.text, match, line.start);
      if (figure) figures.push(figure);
    }
  }
  return figures;
}

/** "£500pd" has its period glued to it. */
const LETTER_BEHIND = pattern(String.raw`^(?!p[adhmw]\b|pcm\b)(?:${WORD_BEFORE}|\d)`, '');

function toFigure(text: string, match: RegExpExecArray, offset: number): Figure | null {
  const { limit, sign, code, number = '', scale, after, plus } = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].trimEnd().length;
  const next = text.slice(end, end + 60);
  if (/^\s?%|^(?:st|nd|rd|th)\b|^x\b/i.test(next) || LETTER_BEHIND.test(next)) return null;
  if (/^40[13]$/.test(number) && sign === undefined) return null;
  const mantissa = readNumber(number);
  if (!Number.isFinite(mantissa)) return null;
  const suffix = after === undefined ? null : currencyOf(after);
  const takesSuffix = suffix !== null && (sign === undefined || sign === '$');
  const mark = takesSuffix ? after : (sign ?? code ?? after ?? scale);
  const currency = takesSuffix ? suffix : currencyOf(sign ?? code);
  const lead = text.slice(Math.max(0, start - 24), start);
  const limits = limit?.trim().toLowerCase() ?? '';
  const upTo = LIMITS_ABOVE.includes(limits) || (limits === 'more than' && /\bno?t? $/i.test(lead));
  const isLimited = limit === undefined && (mark !== undefined || mantissa >= 100);
  let period: PayPeriod | null | undefined;
  return {
    mantissa,
    scale: SCALES.get((scale ?? '').toLowerCase()) ?? 1,
    scaled: scale !== undefined,
    currency: currency ?? CURRENCY_OF_SCALE.find(([scales]) => scales.test(scale ?? ''))?.[1] ?? null,
    shared: SHARED_MARKS.get((mark ?? '').trim().toLowerCase()) ?? null,
    atMost: limit === undefined ? isLimited && LIMIT_ABOVE_BEFORE.test(lead) : upTo,
    atLeast: plus !== undefined || (limit === undefined ? isLimited && LIMIT_BELOW_BEFORE.test(lead) : !upTo),
    /** Found when it is asked for: most figures are no pay for other reasons. */
    get period() {
      if (period === undefined) period = /lpa/i.test(scale ?? '') ? 'year' : periodAfter(next);
      return period;
    },
    start: offset + start,
    end: offset + end,
  };
}
