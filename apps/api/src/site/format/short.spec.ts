import type { Applicants, Place, Salary } from '@app/core/posting';
import { TEXTS } from '../../texts/index.js';
import { shortAge } from './short-age.js';
import { shortPay } from './short-pay.js';
import { shortPlaces } from './short-places.js';

const { en, de } = TEXTS;
const pay = (change: Partial<Salary>): Salary => ({
  min: 135_000,
  max: 195_000,
  currency: 'USD',
  period: 'year',
  basis: 'base',
  periodAssumed: false,
  ...change,
});

describe('pay in short', () => {
  it.each([
    [{}, '$135–195k', '135–195 Tsd. $'],
    [{ currency: 'CAD' }, 'CA$135–195k', '135–195 Tsd. CA$'],
    [{ min: 400, max: 450, currency: 'EUR', period: 'day' }, '€400–450/day', '400–450 €/Tag'],
    [{ min: 900_000, max: null, currency: 'NOK' }, 'NOK 900k+', 'ab 900 Tsd. NOK'],
    [{ min: null, max: 1_250_000, currency: 'EUR' }, 'up to €1.3m', 'bis 1,3 Mio. €'],
    [{ min: 8_000, max: 12_500, period: 'month' }, '$8,000–12.5k/month', '8.000–12,5 Tsd. $/Monat'],
    [{ max: 135_000, currency: null, basis: 'ote' }, '135k OTE', '135 Tsd. mit Bonus'],
  ] as const)('%o', (change, english, german) => {
    const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
    expect([plain(shortPay(pay(change), en.rows)), plain(shortPay(pay(change), de.rows))]).toEqual([
      english,
      german,
    ]);
  });
});

describe('places in short', () => {
  const place = (city: string | null, country: string | null = 'US'): Place => ({
    city,
    region: null,
    country,
  });
  const unknown: Applicants = { kind: 'unknown' };
  const limited: Applicants = { kind: 'limited', countries: ['US'], regions: [] };
  const six = ['Atlanta', 'Phoenix', 'Austin', 'Reno', 'Boise', 'Salem'].map((city) => place(city));

  it.each([
    [six, 'remote', limited, 'Atlanta, Phoenix +4 · US remote'],
    [six.slice(0, 1), 'onsite', unknown, 'Atlanta, US'],
    [[place('Berlin', 'DE')], 'hybrid', unknown, 'Berlin, Germany'],
    [[place(null)], 'remote', unknown, 'US remote'],
    [[place(null), place(null, 'DE'), place(null, 'AT')], 'remote', unknown, 'US, Germany +1 remote'],
    [[], 'remote', { kind: 'anywhere' }, 'Remote from anywhere'],
    [[], 'remote', unknown, 'Remote'],
    [[], 'unknown', unknown, 'Moon base'],
    [[place(null, 'DE'), place(null, 'AT')], 'onsite', unknown, 'Germany, Austria'],
  ] as const)('%#', (places, workplace, applicants, text) => {
    expect(shortPlaces({ places, workplace, applicants, locationText: 'Moon base' }, en)).toBe(text);
  });
});

describe('ages in short', () => {
  const now = new Date('2026-11-30T12:00:00Z');
  it.each([
    ['2026-11-30T11:30:00Z', 'now'],
    ['2026-11-30T06:00:00Z', '6 h'],
    ['2026-11-28T11:00:00Z', '2 d'],
    ['2026-10-12T11:00:00Z', '12 Oct'],
    ['2024-10-12T11:00:00Z', '12 Oct 2024'],
    ['2027-01-01T00:00:00Z', 'now'],
  ])('%s: %s', (at, text) => {
    expect(shortAge(new Date(at), now, en)).toBe(text);
  });
});
