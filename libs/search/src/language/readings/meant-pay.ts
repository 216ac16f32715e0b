import { allOf, type Query } from '../../tree/ast.js';
import { moneyOf, type Money } from '../amounts/typed-money.js';
import { HOURS_A_YEAR } from '../amounts/pay-texts.js';
import type { ReadingNote } from './reading-notes.js';

/** A year's pay that words may mean, and what is to be said of it. */
interface PayMeant {
  readonly meant: Query;
  readonly note: ReadingNote;
}

/** Smaller figures are versions, years and numbers of people. */
const LEAST_PAY = 10_000;
const LEAST_HOURLY = 5;
const MOST_HOURLY = 1_000;

const NAMED = /^(?:salary|pay|compensation|gehalt|lohn|verdienst)\s+/i;
const AT_LEAST = /^(?:from|over|above|at least|min|minimum|ab|von|über|mindestens|of)\s+/i;
const AT_MOST = /^(?:up to|under|below|at most|max|maximum|bis zu|bis|unter|höchstens)\s+/i;
const RANGE =
  /^(?:(?:between|zwischen|from|von|of)\s+)?(\S+(?: (?:€|\$|£|eur|usd|gbp|chf))?)\s?(?:-|–|\bto\b|\bbis\b|\band\b|\bund\b)\s?(\S+(?: (?:€|\$|£|\p{L}{3,7}))?)$/iu;
/** The lexer takes "and" away, as the AND that is between words anyway. */
const BETWEEN = /^(?:between|from|zwischen|von)\s+(\S+)\s+(\S+)$/iu;
const HOURLY = /^(.+?)\s?(?:\/|\bper\b|\ban\b|\bpro\b|\bje\b|\bdie\b)\s?(?:hour|hr|h|stunde|std)$/iu;

/** `€80.000`, `80k-100k`, `salary between 80k and 100k`, `$50/hour`: what can be a year's pay; null for anything else. */
export function payOf(words: string): PayMeant | null {
  if (!/\d/.test(words)) return null;
  const rest = words.trim().replace(NAMED, '');
  return rangeOf(rest) ?? hourlyOf(rest) ?? atMostOf(rest) ?? yearlyOf(rest.replace(AT_LEAST, ''));
}

const least = ({ amount, currency }: Money): Query => ({ kind: 'salary', floor: amount, currency });
const most = ({ amount, currency }: Money): Query => ({ kind: 'ceiling', most: amount, currency });
const isYearly = ({ amount }: Money): boolean => amount >= LEAST_PAY;

function yearlyOf(words: string): PayMeant | null {
  const money = moneyOf(words);
  return money === null || !isYearly(money) ? null : { meant: least(money), note: 'pay-a-year' };
}

function atMostOf(words: string): PayMeant | null {
  const money = AT_MOST.test(words) ? moneyOf(words.replace(AT_MOST, '')) : null;
  return money === null || !isYearly(money) ? null : { meant: most(money), note: 'pay-from-at-most' };
}

/** The thousands and the currency of one end hold of the other too: `80-100k`, `€80k-100k`. */
function rangeOf(words: string): PayMeant | null {
  const [, first = '', last = ''] = RANGE.exec(words) ?? BETWEEN.exec(words) ?? [];
  const top = moneyOf(last);
  const plain = moneyOf(first);
  if (top === null || plain === null) return null;
  const isInThousands = /k/i.test(last) && !/k/i.test(first) && plain.amount < 1_000;
  const low = isInThousands ? { ...plain, amount: plain.amount * 1_000 } : plain;
  const currency = low.currency ?? top.currency;
  const isOne = top.currency === null || top.currency === currency;
  if (!isOne || !isYearly(low) || low.amount > top.amount) return null;
  return { meant: allOf([least({ ...low, currency }), most({ ...top, currency })]), note: 'pay-between' };
}

function hourlyOf(words: string): PayMeant | null {
  const money = moneyOf((HOURLY.exec(words)?.[1] ?? '').replace(AT_LEAST, ''));
  if (money === null || money.amount < LEAST_HOURLY || money.amount > MOST_HOURLY) return null;
  const yearly = { ...money, amount: Math.round(money.amount * HOURS_A_YEAR) };
  return { meant: least(yearly), note: 'pay-by-the-hour' };
}
