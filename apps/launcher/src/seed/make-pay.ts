import type { PayPeriod } from '@app/core/posting';
import type { Chance } from './chance.js';
import type { Land } from './stock/cities.js';
import type { SeedCompany } from './stock/companies.js';
import type { Level } from './levels.js';

/** Pay that a posting states: in a field, in its text, or nowhere (null). */
export interface SeedPay {
  readonly min: number;
  readonly max: number;
  readonly currency: string;
  readonly period: PayPeriod;
  readonly place: 'field' | 'text';
}

const STATED = { stated: 97, often: 62, seldom: 12 } as const;
const HOURS = 1_900;
const DAYS = 210;

/** Two figures that look like figures of a posting: rounded to what people round to. */
function rounded(amount: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(amount)) - 1) / 2;
  return Math.max(1, Math.round(amount / step) * step);
}

function periodOf(chance: Chance, land: Land, isContract: boolean, level: Level): PayPeriod {
  if (isContract) return land.currency === 'GBP' || land.currency === 'EUR' ? 'day' : 'hour';
  if (level.key === 'intern') return land.currency === 'USD' || land.currency === 'CAD' ? 'hour' : 'month';
  const monthly = ['PLN', 'CZK', 'SEK', 'DKK', 'BRL', 'MXN'].includes(land.currency);
  return monthly && chance.percent(75) ? 'month' : 'year';
}

/** What a posting says of its pay. `base`: thousands of EUR a year for the middle level in Germany. */
export function makePay(
  chance: Chance,
  { company, land, level }: { readonly company: SeedCompany; readonly land: Land; readonly level: Level },
  base: number,
  isContract: boolean,
): SeedPay | null {
  if (!chance.percent(STATED[company.pay])) return null;
  const yearly = base * 1_000 * level.pay * land.factor * (0.9 + chance.next() * 0.25);
  const period = periodOf(chance, land, isContract, level);
  const parts = { hour: HOURS, day: DAYS / 1.4, week: 52, month: 12, year: 1 };
  const min = rounded(yearly / parts[period]);
  const max = Math.max(min, rounded((yearly / parts[period]) * (1.12 + chance.next() * 0.22)));
  return { min, max, currency: land.currency, period, place: chance.percent(55) ? 'field' : 'text' };
}
