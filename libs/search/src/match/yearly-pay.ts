import type { PayPeriod, Salary } from '@app/core/posting';

/** Pay for a year in one currency; `top` is null for "X or more". */
export interface YearlyPay {
  readonly low: number | null;
  readonly top: number | null;
  readonly currency: string | null;
}

/** What one year of each pay period counts: 40 hours, 52 weeks. */
const PERIODS_A_YEAR: Readonly<Record<PayPeriod, number>> = {
  hour: 2_080,
  day: 260,
  week: 52,
  month: 12,
  year: 1,
};

/** The stated pay as pay for a year, by the fixed number of periods that the query language states. */
export function yearlyPay(salary: Salary): YearlyPay {
  const times = PERIODS_A_YEAR[salary.period];
  const scaled = (amount: number | null): number | null => (amount === null ? null : amount * times);
  return { low: scaled(salary.min), top: scaled(salary.max), currency: salary.currency };
}
