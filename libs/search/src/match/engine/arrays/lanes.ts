import { table } from '@app/core/untrusted';
import { EMPLOYMENT_TYPES, SENIORITIES, WORKPLACES } from '@app/core/posting';
import { hashTerm } from '../../../text/index.js';
import type { YearlyPay } from '../../yearly-pay.js';

/**
 * Two guard words stand before each saved search in a list. A bit set there means "does not accept"; the posting has two
 * words of its own, and a search is passed over when they share a bit. A guard may let through too much, never too little.
 *
 * First word: workplace (4 bits), seniority (11), employment type (7): exact, one bit a value. Country: 10 bits, shared.
 * Second word: city (16 bits, by hash), salary (two groups of currencies, 8 levels each).
 */
const WORKPLACE_AT = 0;
const SENIORITY_AT = WORKPLACE_AT + WORKPLACES.length;
const TYPE_AT = SENIORITY_AT + SENIORITIES.length;
const COUNTRY_AT = TYPE_AT + EMPLOYMENT_TYPES.length;
const COUNTRY_BITS = 32 - COUNTRY_AT;
const CITY_BITS = 16;
const LEVELS = 8;

const run = (at: number, bits: number): number => (((2 ** bits - 1) << at) >>> 0) as number;

/** The lanes of the first word whose bits tell values apart exactly. */
export const EXACT_LANES = {
  workplace: {
    at: WORKPLACE_AT,
    values: WORKPLACES as readonly string[],
    mask: run(WORKPLACE_AT, WORKPLACES.length),
  },
  seniority: {
    at: SENIORITY_AT,
    values: SENIORITIES as readonly string[],
    mask: run(SENIORITY_AT, SENIORITIES.length),
  },
  type: {
    at: TYPE_AT,
    values: EMPLOYMENT_TYPES as readonly string[],
    mask: run(TYPE_AT, EMPLOYMENT_TYPES.length),
  },
} as const;

/** The bits of the exact lane that holds all of these bits of the first word; 0 where they lie in several. */
export function exactMaskOf(bits: number): number {
  if ((bits & ~EXACT_LANES.workplace.mask) === 0) return EXACT_LANES.workplace.mask;
  if ((bits & ~EXACT_LANES.seniority.mask) === 0) return EXACT_LANES.seniority.mask;
  return (bits & ~EXACT_LANES.type.mask) === 0 ? EXACT_LANES.type.mask : 0;
}

/** Bits of the country lane in the first word. */
export const COUNTRY_MASK = run(COUNTRY_AT, COUNTRY_BITS);
/** Bits of the city lane in the second word. */
export const CITY_MASK = run(0, CITY_BITS);
/** Bits of the salary lane in the second word. */
export const SALARY_MASK = run(CITY_BITS, LEVELS * 2);

/** Countries that many postings name: they get a bucket of their own. Changes speed, never results. */
const OWN_BUCKET = ['US', 'GB', 'IN', 'DE', 'CA', 'FR', 'AU', 'NL', 'BR', 'ES', 'PL', 'IE'];
const SHARED_BUCKETS = 5;
/** How many buckets a list of searches is split into by country; the last holds those without one country. */
export const ANY_COUNTRY = OWN_BUCKET.length + SHARED_BUCKETS;
export const BUCKETS = ANY_COUNTRY + 1;

/** The bucket of searches that require this country. */
export function countryBucket(country: string): number {
  const own = OWN_BUCKET.indexOf(country);
  return own >= 0 ? own : OWN_BUCKET.length + (hashTerm(country) % SHARED_BUCKETS);
}

/** The bit of the country in the first word. */
export function countryBit(country: string): number {
  const own = OWN_BUCKET.indexOf(country);
  const shared = COUNTRY_BITS - 3;
  const lane = own >= 0 && own < shared ? own : shared + (hashTerm(country) % 3);
  return (1 << (COUNTRY_AT + lane)) >>> 0;
}

/** The bit of the city in the second word; `key` is the city's key without its country. */
export const cityBit = (key: string): number => 1 << (hashTerm(key) % CITY_BITS);

/** Units that buy roughly what one dollar does: spreads pay over the levels of the guard; pay is never compared with it. */
const ROUGH_UNIT = table<number>({
  INR: 20,
  JPY: 100,
  KRW: 1000,
  PLN: 2,
  SEK: 6,
  NOK: 8,
  DKK: 6,
  CZK: 15,
  HUF: 200,
  MXN: 10,
  BRL: 3,
  ZAR: 8,
  CNY: 4,
  HKD: 6,
  TWD: 20,
  THB: 20,
  PHP: 30,
  IDR: 8000,
  VND: 15000,
  TRY: 20,
  UAH: 20,
  ILS: 3,
  AED: 3,
  RON: 3,
});
const LOWEST_LEVEL = 30_000;
const LEVEL_STEP = 15_000;

function salaryLevel(amount: number, currency: string): number {
  const level = Math.floor((amount / (ROUGH_UNIT.get(currency) ?? 1) - LOWEST_LEVEL) / LEVEL_STEP);
  return Math.max(0, Math.min(LEVELS - 1, level));
}

const salaryGroup = (currency: string): number => (currency === 'USD' ? CITY_BITS : CITY_BITS + LEVELS);

/** The bit that a search with this floor sets in the second word: "does not accept pay below this level". */
export const salaryFloorBit = (floor: number, currency: string): number =>
  (1 << (salaryGroup(currency) + salaryLevel(floor, currency))) >>> 0;

/** The bits of floors that this pay certainly does not reach. */
export function salaryRefusals(pay: YearlyPay | null): number {
  const reached = pay?.top ?? pay?.low ?? null;
  if (pay === null || pay.currency === null || reached === null) return SALARY_MASK;
  const levels = salaryLevel(reached, pay.currency) + 1;
  return (SALARY_MASK & ~run(salaryGroup(pay.currency), levels)) >>> 0;
}
