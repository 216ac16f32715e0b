import type { Salary } from '@app/core/posting';
import type { Judged, Strength, Subject } from '../claims/index.js';
import { quote, pattern } from '../../text/index.js';
import { findMoney, type MoneyCandidate } from './candidates.js';
import { standsForPay } from './context.js';
import { hasPayWord, hasSurePayWord, isGross } from './named-pay.js';
import { isOtherMoney, type MoneyContext } from './other-money.js';
import { currencyAt, currencyOfPayWords } from './currency-at.js';
import { PAY_NAMES } from './pay-words.js';
import { isOte } from './on-target.js';
import { periodAround } from './periods.js';
import { assumedPeriod, fits } from './plausible.js';
import type { SalaryReading } from './salary-fields.js';

/** One figure of the text, judged by the words around it. */
interface Found {
  readonly salary: Salary;
  readonly quote: string;
  readonly strength: Strength;
  readonly subject: Subject;
}

/** No posting states its pay behind so many other figures; the rest of a price list is not looked at. */
const MOST_CANDIDATES = 2_000;

/**
 * Reads pay from words: the first range that is base pay, or on-target earnings where only those are stated. Funding, bonuses,
 * stipends and company figures are not pay. `countries` (ISO 3166 alpha-2) are those of the posting: they tell whose dollar `$` is.
 * Never throws; null where no pay is stated.
 */
export function readSalary(text: string, countries: readonly string[] = []): SalaryReading | null {
  const found: Found[] = [];
  let best: Found | null = null;
  for (const candidate of findMoney(text).slice(0, MOST_CANDIDATES)) {
    const one = judge(text, candidate, countries);
    if (one === null) continue;
    found.push(one);
    if (one.subject !== 'role') continue;
    if (one.salary.basis === 'base') {
      best = one;
      break;
    }
    best ??= one;
  }
  if (best === null) return null;
  return { salary: best.salary, quote: best.quote, claims: found.map((one) => toClaim(one, best)) };
}

function toClaim(one: Found, best: Found | null): Judged<Salary> {
  const { salary: value, quote: words, strength, subject } = one;
  const outcome = one === best ? 'won' : subject === 'role' ? 'weaker' : 'other-subject';
  return { value, quote: words, strength, subject, denied: false, outcome };
}

function judge(text: string, read: MoneyCandidate, countries: readonly string[]): Found | null {
  const one = asHourly(text, read);
  const context = contextOf(text, one);
  if (!isPay(one, context)) return null;
  const isBenefit = isOtherMoney(context, one.period === 'hour');
  const size = one.max ?? one.min ?? 0;
  const currency = currencyIn(one, context, countries, size);
  const stated = one.period ?? periodAround(context.lead, context.after);
  const hasCents = /\d[.,]\d\d(?!\d)/.test(text.slice(one.start, one.end));
  const written = { isRange: one.ranged, hasCents };
  const period =
    stated ?? assumedPeriod(size, currency, hasSurePayWord(context) || isGross(context), written);
  if (period === null || !fits(size, period, currency) || !isOrdered(one)) return null;
  const basis = isOte(text, one, context.line) ? 'ote' : 'base';
  return {
    salary: { min: one.min, max: one.max, currency, period, basis, periodAssumed: stated === null },
    quote: quote(text, one.start, one.end),
    strength: hasSurePayWord(context) ? 'label' : hasPayWord(context) ? 'sentence' : 'mention',
    subject: isBenefit ? 'benefit' : 'role',
  };
}

/** "€18,191 per uur": by the hour, three digits behind the sign are a fraction, since nobody is paid thousands. */
function asHourly(text: string, one: MoneyCandidate): MoneyCandidate {
  if ((one.max ?? one.min ?? 0) < 10_000 || one.scaled || one.period !== 'hour') return one;
  if (!/(?<!\d)\d{2}[.,]\d{3}(?![.,]?\d)/.test(text.slice(one.start, one.end))) return one;
  const parted = (value: number | null): number | null => (value === null ? null : value / 1000);
  return { ...one, min: parted(one.min), max: parted(one.max) };
}

/** The currency of a figure; that of a shared sign ("$", "Rs", "kr") by the words around it and the country of the posting. */
function currencyIn(
  one: MoneyCandidate,
  { lead, after }: MoneyContext,
  countries: readonly string[],
  size: number,
): string | null {
  if (one.currency !== null && one.shared === null) return one.currency;
  const near = `${lead.slice(-30).split(/[|;]/).at(-1) ?? ''} ${after.slice(0, 30).split(/[|;]/)[0] ?? ''}`;
  if (one.shared !== null) return currencyAt(one.shared, near, countries, size);
  return currencyOfPayWords(near);
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
  const lead = leadOf(before);
  const after = behind.split('\n', 1)[0] ?? '';
  return {
    line: lead + text.slice(one.start, one.end) + after,
    lead: lead.slice(-90),
    after: after.slice(0, 60).split('•')[0] ?? '',
  };
}

/** The line before the figure; where it opens its line, the heading or the sentence over it: "The pay range is:\n$50.00". */
function leadOf(before: string): string {
  const at = before.lastIndexOf('\n');
  const own = before.slice(at + 1);
  if (at === -1 || /[\p{L}\d]/u.test(own)) return own;
  const above = before.slice(0, at).trimEnd().split('\n').at(-1) ?? '';
  return ENDS_IN_COLON.test(above) || PAY_HEADING.test(above) ? `${above.trim()} ${own.trimStart()}` : own;
}

const ENDS_IN_COLON = /:\s*\**$/;

const PAY_HEADING = pattern(
  String.raw`^[^\p{L}\d]*(?:\p{L}+\s){0,2}${PAY_NAMES}(?:\s(?:range|band))?[^\p{L}\d]*$`,
);

const LINE_REACH = 300;

const isOrdered = (one: MoneyCandidate): boolean =>
  one.min === null || one.max === null || one.min <= one.max;
