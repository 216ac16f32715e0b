import type { DraftSalary, PayPeriod, Salary } from '../domain/index.js';
import { quote } from './fold.js';
import { currencyOf, findFigures, periodBefore, type Figure } from './money.js';

/** Pay as read, with the words it was read from. */
export interface SalaryReading {
  readonly salary: Salary;
  readonly quote: string;
}

interface Candidate {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly period: PayPeriod | null;
  readonly ranged: boolean;
  readonly scaled: boolean;
  readonly start: number;
  readonly end: number;
}

const RANGE_SIGN =
  /^\s*(?:\(?(?:[A-Z]{3})\)?\s*)?(?:\/\s?(?:yr|year|hr|hour|mo|month)\s*)?(?:[-–—~→]+|to|until|and|through|bis|à|a|do)\s*(?:up to\s*)?(?:approximately\s*)?$/i;
const PAY_WORDS =
  /\b(?:salar(?:y|ies)|compensation|pay|pays|paid|paying|wages?|remuneration|earn(?:s|ings?)?|base|rate|ote|on[- ]target|ctc|package|gehalt|jahresgehalt|salaire|rémunération|salario|sueldo|wynagrodzenie|stipendio|lön|lon|gross|brutto|b2b|uop|hiring range|range|comp|tc|cash)\b/i;
const NOT_PAY_AFTER =
  /^[\s)\]]*(?:(?!(?:and|plus|or|with|base|salary|per|a|depending|doe|offers|to|for)\b)[\w-]+\s+){0,2}?(?:bonus(?:es)?|commissions?|stipend|sign(?:ing)?[- ]?on|signing|relocation|equity|stock|rsus?|401\(?k|budget|allowance|reimbursement|funding|raised|revenue|arr\b|mrr\b|gmv|aum|valuation|series|round|venture|customers?|users?|developers?|employees?|people|companies|clients|members|downloads|invest(?:ed|ment|ors?)|seed|market|credits?|referral|hedge fund|fund|exit|industry|company|companies|business|unicorn|deductible|match|per (?:dependent|child|pet)|learning|education|training|home office|wellness|gym|conference|donations?|grants?|assets|in (?:assets|savings|transactions|payments|sales|volume|value)|deals?|contracts?|acv\b|loans?|transactions|payments|quota|startup|portfolio|pipeline|books?|savings)\b/i;
const NOT_PAY_BEFORE =
  /(?:\b(?:rais(?:ed|ing|e)|funding|funded|valu(?:ed|ation)|worth|revenues?|arr|mrr|gmv|aum|series [a-h]|seed|round|invest(?:ed|ment|ors?)|backed|budget|stipend|reimburse\w*|allowance|bonus(?:es)?(?: of| up to| potential)?|commission(?: of| up to)?|sign[- ]?on|signing|relocation|insurance|401\(?k\)?|match(?:ing)?|deductible|credits?|donat\w+|grants?|referral|grew|grown|growing|growth|generat\w+|sav(?:ed|ing|e)|process\w*|manag(?:ed|ing|e|es|ement)|deals?|quota|sold|acquired|market|industry|profit\w*|over|exceed\w*|fortune|equity|options?|fined?|penalt\w+|purchase|cost|price|fees?|prize|award|bounty|tuition|learning|education|dental|spend(?:ing)?|transact\w+|volume|assets|portfolio|budgets?)\b[^.\n•]{0,28})$/i;

const LIMITS: Readonly<Record<PayPeriod, readonly [number, number]>> = {
  hour: [3, 1500],
  day: [25, 10_000],
  week: [100, 60_000],
  month: [150, 200_000],
  year: [8_000, 5_000_000],
};
const SMALL_UNITS = new Set([
  'INR',
  'JPY',
  'KRW',
  'IDR',
  'VND',
  'COP',
  'CLP',
  'HUF',
  'NGN',
  'ARS',
  'PKR',
  'PHP',
  'CRC',
  'KZT',
  'LKR',
  'RUB',
  'CZK',
  'THB',
  'KES',
  'UGX',
  'TZS',
  'RSD',
  'ISK',
  'TWD',
  'EGP',
]);
/** In a line this short a bare figure with `k` counts as pay; in prose it needs a currency or a word for pay. */
const SHORT_LINE = 160;

/**
 * Reads pay from words: the first range that is base pay, or on-target earnings where only those are stated.
 * Funding, bonuses, stipends and company figures are not pay. Never throws; null where no pay is stated.
 */
export function readSalary(text: string): SalaryReading | null {
  const candidates = joinRanges(text, findFigures(text))
    .map((candidate) => judge(text, candidate))
    .filter((one) => one !== null);
  const best = candidates.find((one) => one.salary.basis === 'base') ?? candidates[0];
  return best ?? null;
}

function joinRanges(text: string, figures: readonly Figure[]): Candidate[] {
  const out: Candidate[] = [];
  for (let i = 0; i < figures.length; i += 1) {
    const low = figures[i];
    const high = figures[i + 1];
    if (!low) continue;
    if (high && isRange(text, low, high)) {
      out.push(rangeOf(low, high));
      i += 1;
    } else {
      out.push(singleOf(low));
    }
  }
  return out;
}

function isRange(text: string, low: Figure, high: Figure): boolean {
  const between = text.slice(low.end, high.start);
  if (between.length > 24 || !RANGE_SIGN.test(between)) return false;
  if (/\band\s*$/i.test(between) && !/between\s*$/i.test(text.slice(Math.max(0, low.start - 12), low.start)))
    return false;
  return (
    low.currency === null ||
    high.currency === null ||
    low.currency === high.currency ||
    low.currency === 'USD'
  );
}

function rangeOf(low: Figure, high: Figure): Candidate {
  const [a, b] = distribute(low, high);
  return {
    min: a,
    max: high.atLeast && high.scale === 1 && !high.scaled && b < a ? null : b,
    currency:
      high.currency !== null && high.currency !== 'USD' ? high.currency : (low.currency ?? high.currency),
    period: high.period ?? low.period,
    ranged: true,
    scaled: low.scaled || high.scaled,
    start: low.start,
    end: high.end,
  };
}

/** "65-95k": the k goes to both. "75K-130": too. "200K – 1M" keeps each its own. */
function distribute(low: Figure, high: Figure): readonly [number, number] {
  if (!low.scaled && high.scaled && low.mantissa < 1000 && low.mantissa > 0)
    return [low.mantissa * high.scale, high.mantissa * high.scale];
  if (low.scaled && !high.scaled && high.mantissa < 1000)
    return [low.mantissa * low.scale, high.mantissa * low.scale];
  return [low.mantissa * low.scale, high.mantissa * high.scale];
}

function singleOf(one: Figure): Candidate {
  const value = one.mantissa * one.scale;
  return {
    min: one.atMost ? null : value,
    max: one.atLeast ? null : value,
    currency: one.currency,
    period: one.period,
    ranged: false,
    scaled: one.scaled,
    start: one.start,
    end: one.end,
  };
}

function judge(text: string, one: Candidate): SalaryReading | null {
  const before = text.slice(Math.max(0, one.start - 90), one.start);
  const after = text.slice(one.end, one.end + 60);
  const line = lineOf(text, one.start);
  const payWord = PAY_WORDS.test(tail(before)) || PAY_WORDS.test(after.slice(0, 30));
  if (isOtherMoney(before, after)) return null;
  if (one.currency === null && !payWord && !(text.length <= SHORT_LINE && one.scaled && isLineFigure(after)))
    return null;
  const period = one.period ?? periodIn(before, after);
  const value = one.max ?? one.min ?? 0;
  const settled =
    period ?? ((one.min ?? value) <= value && fits(value, 'year', one.currency) ? 'year' : null);
  if (settled === null || !fits(value, settled, one.currency) || !ordered(one)) return null;
  if (!payWord && period === null && !one.ranged && text.length > SHORT_LINE) return null;
  const basis = isOte(text, one, line) ? 'ote' : 'base';
  return {
    salary: {
      min: one.min,
      max: one.max,
      currency: one.currency,
      period: settled,
      basis,
      periodAssumed: period === null,
    },
    quote: quote(text, one.start, one.end),
  };
}

const tail = (before: string): string => before.slice(Math.max(before.lastIndexOf('\n'), before.length - 70));

const ordered = (one: Candidate): boolean => one.min === null || one.max === null || one.min <= one.max;

function isOtherMoney(before: string, after: string): boolean {
  const lead = before.slice(Math.max(before.lastIndexOf('\n') + 1, 0));
  return (
    NOT_PAY_AFTER.test(after) ||
    (NOT_PAY_BEFORE.test(lead) && !/\b(?:salary|base|pay range|pay|compensation)\b[^.\n]{0,30}$/i.test(lead))
  );
}

/** A bare figure in a short line must end its phrase: "150k + equity" is pay, "50k customers" is not. */
const isLineFigure = (after: string): boolean =>
  /^\s*(?:$|[+,;.)\]|•(/&]|w\/|-|–|—|https?:|for |per |base|doe|usd|depending|plus|and )/i.test(after);

function periodIn(before: string, after: string): PayPeriod | null {
  const lead = before.slice(before.lastIndexOf('\n') + 1).slice(-60);
  return (
    periodBefore(/[.!?]\s[^.!?]*$/.test(lead) ? (lead.split(/[.!?]\s/).at(-1) ?? '') : lead) ??
    laterPeriod(after)
  );
}

function laterPeriod(after: string): PayPeriod | null {
  const phrase = /^[^.\n•;]{0,30}/.exec(after)?.[0] ?? '';
  const found =
    /\b(per hour|hourly|per annum|annually|annual|per year|per month|monthly|a year|yearly|per day|per week)\b/i.exec(
      phrase,
    );
  return found ? periodBefore(found[0]) : null;
}

function fits(value: number, period: PayPeriod, currency: string | null): boolean {
  const [low, high] = LIMITS[period];
  return (
    value >= low &&
    (value <= high || (currency !== null && SMALL_UNITS.has(currency) && value <= high * 5000))
  );
}

const OTE =
  /\b(?:ote|on[- ]target(?: earnings?)?|target earnings|total (?:target|on-target) (?:cash|earnings|compensation)|including commissions?|base \+ commission)\b/i;

function isOte(text: string, one: Candidate, line: string): boolean {
  const after = text.slice(one.end, one.end + 40);
  if (/^\s*(?:[A-Z]{3}\s*)?[(,•·]?\s*(?:in\s+)?(?:ote|on[- ]target)/i.test(after)) return true;
  const before =
    text
      .slice(Math.max(0, one.start - 60), one.start)
      .split(/\n|[.!?]\s|\d/)
      .at(-1) ?? '';
  if (OTE.test(before)) return true;
  return OTE.test(line) && !/\bbase\b/i.test(line) && findFigures(line).length <= 2;
}

function lineOf(text: string, at: number): string {
  const from = text.lastIndexOf('\n', at) + 1;
  const to = text.indexOf('\n', at);
  return text.slice(from, to === -1 ? text.length : to).slice(0, 400);
}

/**
 * Pay from a source's structured fields; null where they state none or contradict themselves (max below min).
 * Zero counts as not stated. Without a period a figure of yearly size is a year's pay, a smaller one is refused.
 */
export function salaryFromFields(fields: DraftSalary): SalaryReading | null {
  const min = positive(fields.min);
  const max = positive(fields.max);
  if (min === null && max === null) return null;
  if (min !== null && max !== null && min > max) return null;
  const size = max ?? min ?? 0;
  const currency = currencyOf(fields.currency);
  const period = fields.period ?? (fits(size, 'year', currency) ? 'year' : null);
  if (period === null) return null;
  return {
    salary: {
      min,
      max,
      currency,
      period,
      basis: fields.basis ?? 'base',
      periodAssumed: fields.period === undefined,
    },
    quote:
      fields.summary ??
      `salary: ${min ?? ''}-${max ?? ''} ${currency ?? ''} per ${period}`.replace(/\s+/g, ' '),
  };
}

const positive = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) && value > 0 ? value : null;
