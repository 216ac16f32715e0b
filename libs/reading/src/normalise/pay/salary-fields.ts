import type { DraftSalary, PayPeriod, Salary } from '@app/core/posting';
import type { Judged } from '../claims/index.js';
import { currencyOf } from './amount-parts.js';
import { assumedPeriod, fitsAsStated } from './plausible.js';

/** Pay as read, with the words it was read from. */
export interface SalaryReading {
  readonly salary: Salary;
  readonly quote: string;
  /** The figures that were judged up to the one that won, and it. */
  readonly claims: readonly Judged<Salary>[];
}

/**
 * Pay from a source's structured fields; null where they state none or contradict themselves (max below min).
 * Zero counts as not stated. Without a period the size tells it
 * (see assumedPeriod); where it does not, or where the figure is none that anybody is paid, there is none.
 */
export function salaryFromFields(fields: DraftSalary): SalaryReading | null {
  const min = positive(fields.min);
  const max = positive(fields.max);
  if (min === null && max === null) return null;
  if (min !== null && max !== null && min > max) return null;
  const size = max ?? min ?? 0;
  const currency = currencyOf(fields.currency);
  const period = fields.period ?? assumedPeriod(size, currency, true);
  if (period === null || !fitsAsStated(size, period, currency)) return null;
  const basis = fields.basis ?? 'base';
  const salary = { min, max, currency, period, basis, periodAssumed: fields.period === undefined };
  const words = fields.summary ?? quoteOfFields(min, max, currency, fields.period);
  const claim = { value: salary, quote: words, strength: 'field', subject: 'role', denied: false } as const;
  return { salary, quote: words, claims: [{ ...claim, outcome: 'won' }] };
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
