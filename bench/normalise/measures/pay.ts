import type { Salary } from '@app/core/posting';
import { readSalary } from '../../../libs/reading/src/normalise/pay/index.js';
import { isHeld, readRows, readShared } from '../kit/data.js';
import { disagree } from '../kit/disagreements.js';
import { tally, type Result } from '../kit/tally.js';

interface Expected {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly period: string;
}

interface Label {
  readonly text: string;
  readonly expect: Expected | null;
  readonly flags: readonly string[];
}

function isExact(got: Salary | null, { expect, flags }: Label): boolean {
  if (got === null || expect === null) return got === null && expect === null;
  return (
    got.min === expect.min &&
    got.max === expect.max &&
    got.currency === expect.currency &&
    got.period.toUpperCase() === expect.period &&
    got.periodAssumed === flags.includes('period_assumed') &&
    (got.basis === 'ote') === flags.includes('ote')
  );
}

/** The summary rounds to three or four digits: "$146.9K" stands for 146,880. */
function isRounded(got: number | null, exact: number): boolean {
  return got !== null && Math.abs(got - exact) <= Math.max(exact >= 1e6 ? 5001 : 51, exact * 0.0006);
}

/** Pay: the hand labels exactly; the Ashby summaries against the employer's fields; others' passages by min, max, period. */
export function measurePay(): Result[] {
  const labels = JSON.parse(readShared('labels', 'salary.json')) as Label[];
  const held = (row: { text: string }): boolean => isHeld(row.text);
  const ashby = readRows<Expected & { text: string; min: number; max: number }>(
    'labels',
    'ashby_salary_structured.ndjson',
  );
  const passages = readRows<{ text: string; expect: { min: number; max: number; interval: string } | null }>(
    'labels_3rdparty',
    'ergon_salary_corpus.jsonl',
  );
  return [
    ...tally(
      'pay, hand labels, every field exact',
      labels,
      held,
      (row) => isExact(readSalary(row.text)?.salary ?? null, row),
      '>= 97 %',
    ),
    ...tally(
      'pay, Ashby summaries',
      ashby,
      held,
      (row) => {
        const got = readSalary(row.text)?.salary;
        const right =
          got !== undefined &&
          isRounded(got.min, row.min) &&
          isRounded(got.max, row.max) &&
          got.currency === row.currency &&
          got.period.toUpperCase() === row.period;
        if (!right)
          disagree('pay (labels/ashby_salary_structured)', row.text, {
            got,
            want: [row.min, row.max, row.currency, row.period],
          });
        return right;
      },
      '>= 97 %',
    ),
    ...tally("pay, others' passages (all ranges merged there, the first here)", passages, held, (row) => {
      const got = readSalary(row.text)?.salary ?? null;
      const want = row.expect;
      const right =
        want === null
          ? got === null
          : got?.min === want.min && got.max === want.max && got.period === want.interval;
      if (!right) disagree('pay (ergon_salary_corpus)', row.text, { got, want });
      return right;
    }),
  ];
}
