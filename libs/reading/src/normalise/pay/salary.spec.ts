import fc from 'fast-check';
import { readSalary } from './salary.js';
import { salaryFromFields } from './salary-fields.js';

const short = (text: string): string | null => {
  const salary = readSalary(text)?.salary;
  if (!salary) return null;
  const { min, max, currency, period, basis } = salary;
  return `${min ?? ''}-${max ?? ''} ${currency ?? '?'} ${period} ${basis}`;
};

describe('readSalary', () => {
  it.each([
    ['$90K – $120K • Offers Equity', '90000-120000 USD year base'],
    ['70-85k€ + shares', '70000-85000 EUR year base'],
    ['CA$95K – CA$110.5K', '95000-110500 CAD year base'],
    ['R$10K – R$12K per month', '10000-12000 BRL month base'],
    ['₹12L – ₹18L', '1200000-1800000 INR year base'],
    ['Up to £45k', '-45000 GBP year base'],
    ['$110k+', '110000- USD year base'],
    ['$80k-$100k+ and options', '80000-100000 USD year base'],
    ['$32.50 - $41/hr', '32.5-41 USD hour base'],
    ['SALARY: 95k-120k CHF', '95000-120000 CHF year base'],
    ['Gehalt: 60.000 – 75.000 € brutto', '60000-75000 EUR year base'],
    ['$60/hr (part-time) or $110k/yr', '60-60 USD hour base'],
    ['$200K – $1M • 0.5%', '200000-1000000 USD year base'],
    [
      'The pay is between $100,000 [lowest market] to $130,000 [highest market] a year.',
      '100000-130000 USD year base',
    ],
    ['Acme | SRE | Hybrid (3 days/week) | $150k-$170k', '150000-170000 USD year base'],
  ])('reads %s', (text, expected) => expect(short(text)).toBe(expected));

  it.each([
    ['$100,000 base, $160,000 OTE', '100000-100000 USD year base'],
    ['On-target earnings: $140,000 - $160,000', '140000-160000 USD year ote'],
    ['$55K – $60K • $10K – $15K Bonus', '55000-60000 USD year base'],
  ])('puts base before on-target earnings and bonuses: %s', (text, expected) =>
    expect(short(text)).toBe(expected),
  );

  it.each([
    'We raised $40M from investors you know.',
    'A $5,000 sign-on bonus for those who move.',
    'Over 50k customers trust us.',
    'We closed a $2.5M seed round.',
    '$100 monthly gym stipend',
    'Managing budgets of $500K+ per month',
    '401k with 4% match',
    'Life insurance: twice your salary, up to $200k',
    'Competitive salary and equity.',
    'A $20bn market',
  ])('finds no pay in: %s', (text) => expect(readSalary(text)).toBeNull());

  it('quotes the words and says when the period was assumed', () => {
    const text = 'About us. The salary for this role is $90,000 to $99,000. Apply now.';
    expect(readSalary(text)).toMatchObject({
      salary: {
        min: 90_000,
        max: 99_000,
        currency: 'USD',
        period: 'year',
        basis: 'base',
        periodAssumed: true,
      },
      quote: 'The salary for this role is $90,000 to $99,000.',
    });
  });

  it('reads back any range it could have been given', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 400 }), fc.integer({ min: 0, max: 200 }), (low, more) => {
        const high = low + more;
        expect(short(`Salary: $${low},000 - $${high},000 per year`)).toBe(
          `${low}000-${high}000 USD year base`,
        );
        expect(short(`€${low}k - €${high}k`)).toBe(`${low}000-${high}000 EUR year base`);
      }),
    );
  });

  it('never throws, and gives only ordered figures', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'$€0123456789.,kM -–+/hrypau('), maxLength: 60 }),
        (text) => {
          const salary = readSalary(text)?.salary;
          if (salary && salary.min !== null && salary.max !== null)
            expect(salary.min).toBeLessThanOrEqual(salary.max);
        },
      ),
    );
  });
});

describe('salaryFromFields', () => {
  it('takes zero as not stated and refuses what contradicts itself', () => {
    expect(salaryFromFields({ min: 0, max: 50_000, currency: 'eur', period: 'year' })?.salary).toMatchObject({
      min: null,
      max: 50_000,
      currency: 'EUR',
    });
    expect(salaryFromFields({ min: 0, max: 0 })).toBeNull();
    expect(salaryFromFields({ min: 90_000, max: 10_000, currency: 'USD', period: 'year' })).toBeNull();
    expect(salaryFromFields({ min: 40, max: 60, currency: 'USD' })).toBeNull();
  });

  it('quotes the employer’s own summary', () => {
    expect(
      salaryFromFields({ min: 1, max: 2, currency: 'USD', period: 'hour', summary: '$1 – $2 per hour' })
        ?.quote,
    ).toBe('$1 – $2 per hour');
  });
});
