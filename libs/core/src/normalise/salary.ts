import type { DraftSalary, PayPeriod, Salary } from '../domain/index.js';
import { quote } from './fold.js';
import { currencyOf, findFigures, periodBefore } from './money.js';
import { findMoney, type MoneyCandidate } from './salary-candidates.js';
import {
  hasPayWord,
  hasSurePayWord,
  isOtherMoney,
  standsForPay,
  type MoneyContext,
} from './salary-context.js';

/** Pay as read, with the words it was read from. */
export interface SalaryReading {
  readonly salary: Salary;
  readonly quote: string;
}

const LIMITS: Readonly<Record<PayPeriod, readonly [number, number]>> = {
  hour: [3, 1500],
  day: [25, 10_000],
  week: [100, 60_000],
  month: [150, 200_000],
  year: [8_000, 5_000_000],
};
/** Currencies whose unit is worth little: figures may be thousands of times larger. */
const SMALL_UNITS = new Set(
  'INR JPY KRW IDR VND COP CLP HUF NGN ARS PKR PHP CRC KZT LKR RUB CZK THB KES UGX TZS RSD ISK TWD EGP'.split(
    ' ',
  ),
);
/**
 * Reads pay from words: the first range that is base pay, or on-target earnings where only those are stated.
 * Funding, bonuses, stipends and company figures are not pay. Never throws; null where no pay is stated.
 */
export function readSalary(text: string): SalaryReading | null {
  let targets: SalaryReading | null = null;
  for (const candidate of findMoney(text)) {
    const reading = judge(text, candidate);
    if (reading?.salary.basis === 'base') return reading;
    targets ??= reading;
  }
  return targets;
}

function judge(text: string, one: MoneyCandidate): SalaryReading | null {
  const context = contextOf(text, one);
  if (isOtherMoney(context)) return null;
  if (!isPay(one, context)) return null;
  const stated = one.period ?? periodIn(context.lead, context.after);
  const period = stated ?? 'year';
  const size = one.max ?? one.min ?? 0;
  if (!fits(size, period, one.currency, stated === null) || !isOrdered(one)) return null;
  return {
    salary: {
      min: one.min,
      max: one.max,
      currency: one.currency,
      period,
      basis: isOte(text, one, context.line) ? 'ote' : 'base',
      periodAssumed: stated === null,
    },
    quote: quote(text, one.start, one.end),
  };
}

/** A large or currencyless figure needs surer words than "$90k" does. */
function isPay(one: MoneyCandidate, context: MoneyContext): boolean {
  const weak = one.huge || (one.currency === null && !(one.ranged && one.scaled));
  return (weak ? hasSurePayWord(context) : hasPayWord(context)) || standsForPay(one, context);
}

/** Only the near words are looked at: a line may be as long as a book. */
function contextOf(text: string, one: MoneyCandidate): MoneyContext {
  const before = text.slice(Math.max(0, one.start - LINE_REACH), one.start);
  const behind = text.slice(one.end, one.end + LINE_REACH);
  const lead = before.slice(before.lastIndexOf('\n') + 1);
  const after = behind.split('\n', 1)[0] ?? '';
  return {
    line: lead + text.slice(one.start, one.end) + after,
    lead: lead.slice(-90),
    after: after.slice(0, 60).split('•')[0] ?? '',
  };
}

const LINE_REACH = 300;

const isOrdered = (one: MoneyCandidate): boolean =>
  one.min === null || one.max === null || one.min <= one.max;

/** The period named before a figure in its own clause; "3 days/week in the office" names none. */
function periodIn(lead: string, after: string): PayPeriod | null {
  const clause =
    lead
      .slice(-60)
      .split(/[.!?]\s|[|;]/)
      .at(-1) ?? '';
  const spoken = clause.replace(
    /\b(?:days?|x|times?|hours?|h)\s*(?:\/|per|a|each)\s*(?:week|wk|month|day)\b/gi,
    ' ',
  );
  return periodBefore(spoken) ?? laterPeriod(after);
}

function laterPeriod(after: string): PayPeriod | null {
  const phrase = /^[^.\n•;]{0,30}/.exec(after)?.[0] ?? '';
  const found =
    /\b(per hour|hourly|per annum|annually|annual|per year|per month|monthly|a year|yearly|per day|per week)\b/i.exec(
      phrase,
    );
  return found ? periodBefore(found[0]) : null;
}

/** Plausible size. A year's pay that nobody called so must be larger than a stated one. */
function fits(value: number, period: PayPeriod, currency: string | null, assumed = false): boolean {
  const [least, high] = LIMITS[period];
  const low = assumed ? 10_001 : least;
  return (
    value >= low &&
    (value <= high || (currency !== null && SMALL_UNITS.has(currency) && value <= high * 5000))
  );
}

const OTE =
  /\b(?:ote|on[- ]target(?: earnings?)?|target earnings|total (?:target|on-target) (?:cash|earnings|compensation)|including commissions?|base \+ commission)\b/i;

function isOte(text: string, one: MoneyCandidate, line: string): boolean {
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
  const period = fields.period ?? (fits(size, 'year', currency, true) ? 'year' : null);
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
    quote: fields.summary ?? quoteOfFields(min, max, currency, fields.period),
  };
}

/** The fields as words; a period that was not stated is not quoted. */
function quoteOfFields(
  min: number | null,
  max: number | null,
  currency: string | null,
  period: PayPeriod | undefined,
): string {
  const range = min === max ? `${min ?? ''}` : `${min ?? ''}-${max ?? ''}`;
  const parts = [`salary: ${range}`, currency ?? '', period === undefined ? '' : `per ${period}`];
  return parts.filter((part) => part !== '').join(' ');
}

const positive = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) && value > 0 ? value : null;
