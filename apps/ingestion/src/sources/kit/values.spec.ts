import { draftSalary, readFigure, readPeriod, remoteFrom } from './values.js';

describe('readFigure', () => {
  it.each<[string, number | undefined]>([
    ['60.000', 60_000],
    ['60,000', 60_000],
    ['60 000 €', 60_000],
    ["95'000", 95_000],
    ['1.250,50', 1250.5],
    ['€ 45.000,00', 45_000],
    ['45000.00', 45_000],
    ['1,234,567', 1_234_567],
    ['18,5', 18.5],
    ['65k', 65_000],
    ['$120,000 USD', 120_000],
    ['35000.000', 35_000],
    ['40.000 - 50.000', undefined],
    ['Competitive', undefined],
    ['-5', undefined],
    ['', undefined],
  ])('%s', (words, figure) => expect(readFigure(words)).toBe(figure));
});

describe('readPeriod', () => {
  it.each([
    ['YEAR', 'year'],
    ['Jahr', 'year'],
    ['pro Monat', 'month'],
    ['Mensuel', 'month'],
    ['WEEK', 'week'],
    ['day', 'day'],
    ['Stunde', 'hour'],
    ['project', undefined],
  ])('%s', (word, period) => expect(readPeriod(word)).toBe(period));
});

it('takes strings with separators as figures', () =>
  expect(draftSalary({ min: '60.000', max: '75.000', currency: 'EUR', period: 'YEAR' })).toMatchObject({
    min: 60_000,
    max: 75_000,
    period: 'year',
  }));

describe('remoteFrom', () => {
  it('keeps the line whole, and its parts without blanks', () => {
    expect(remoteFrom('USA, Canada,, ', /,/)).toEqual({
      locations: ['USA, Canada,,'],
      workplace: 'remote',
      applicants: ['USA', 'Canada'],
    });
  });

  it('says nothing of who may apply where there is no line', () => {
    const remote = { locations: undefined, workplace: 'remote', applicants: undefined };
    expect(remoteFrom(undefined, /,/)).toEqual(remote);
  });
});
