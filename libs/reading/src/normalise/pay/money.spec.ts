import fc from 'fast-check';
import { findFigures } from './money.js';
import { currencyOf, readNumber } from './amount-parts.js';
import { periodAfter, periodBefore } from './periods.js';

describe('readNumber', () => {
  it.each([
    ['1,234,567', 1_234_567],
    ['60.000', 60_000],
    ['1.234,50', 1234.5],
    ["60'000", 60_000],
    ['60 000', 60_000],
    ['24.04', 24.04],
    ['14,5', 14.5],
    ['15,00,000', 1_500_000],
  ])('reads %s', (text, value) => expect(readNumber(text)).toBe(value));

  it('reads any whole number with commas', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (n) =>
        expect(readNumber(n.toLocaleString('en-US'))).toBe(n),
      ),
    );
  });
});

describe('findFigures', () => {
  it('leaves out percentages, versions, ordinals and retirement plans', () => {
    expect(findFigures('$ 5% of 401k, v2.3.4, the 3rd, $40')).toMatchObject([
      { mantissa: 40, currency: 'USD' },
    ]);
  });

  it('knows limits, scales and currencies on either side', () => {
    expect(findFigures('up to 90k EUR')).toMatchObject([
      { mantissa: 90, scale: 1000, currency: 'EUR', atMost: true },
    ]);
    expect(findFigures('CAD 70,000+')).toMatchObject([{ mantissa: 70_000, currency: 'CAD', atLeast: true }]);
  });
});

describe('periods and currencies', () => {
  it('reads the period right behind a figure or before it', () => {
    expect(periodAfter('/hr plus tips')).toBe('hour');
    expect(periodAfter(' per annum')).toBe('year');
    expect(periodAfter(' of growth')).toBeNull();
    expect(periodBefore('Annual base salary: ')).toBe('year');
  });

  it('knows signs, codes and words', () => {
    expect([currencyOf('$'), currencyOf('RMB'), currencyOf('euros'), currencyOf('xyz')]).toEqual([
      'USD',
      'CNY',
      'EUR',
      null,
    ]);
  });
});
