import type { Salary } from '@app/core/posting';
import { en, TEXTS } from '../../texts/index.js';
import { formatPay } from './pay.js';
import { applicantNames, firstPlaces, formatPlace } from './place.js';
import { formatAge } from './when.js';

const base: Salary = {
  min: 336_000,
  max: 378_000,
  currency: 'USD',
  period: 'year',
  basis: 'base',
  periodAssumed: false,
};

describe('formatPay', () => {
  it.each<[Partial<Salary>, string]>([
    [{}, 'US$336,000 to US$378,000 a year'],
    [{ min: null }, 'up to US$378,000 a year'],
    [{ max: null }, 'US$336,000 or more a year'],
    [{ min: 55.5, max: 55.5, currency: 'EUR', period: 'hour' }, '€55.5 an hour'],
    [{ currency: null }, '336,000 to 378,000 a year'],
    [{ basis: 'ote', periodAssumed: true }, 'US$336,000 to US$378,000 a year, with bonus, period assumed'],
  ])('%j', (change, text) => {
    expect(formatPay({ ...base, ...change }, en.pay)).toBe(text);
  });
});

describe('places', () => {
  it('names the country and leaves out what is unknown', () => {
    expect(formatPlace({ city: 'Austin', region: 'TX', country: 'US' }, 'en-GB')).toBe(
      'Austin, Texas, United States',
    );
    expect(formatPlace({ city: null, region: null, country: 'DE' }, 'en-GB')).toBe('Germany');
  });

  it('counts what it does not show', () => {
    const places = ['Berlin', 'Bonn', 'Ulm'].map((city) => ({ city, region: null, country: 'DE' }));
    expect(firstPlaces(places, 2, 'en-GB')).toEqual({ shown: ['Berlin, Germany', 'Bonn, Germany'], more: 1 });
  });

  it('names who may apply', () => {
    expect(applicantNames({ kind: 'limited', countries: ['US'], regions: ['EMEA'] }, en)).toEqual([
      'United States',
      'Europe, Middle East and Africa',
    ]);
    expect(applicantNames({ kind: 'limited', countries: ['US'], regions: ['DACH'] }, TEXTS.de)).toEqual([
      'Vereinigte Staaten',
      'Deutschland, Österreich und die Schweiz',
    ]);
    expect(applicantNames({ kind: 'anywhere' }, en)).toEqual([]);
  });
});

describe('formatAge', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  it.each([
    ['2026-11-22T11:59:40Z', 'this minute'],
    ['2026-11-22T09:00:00Z', '3 hours ago'],
    ['2026-11-21T11:00:00Z', 'yesterday'],
    ['2026-10-01T11:00:00Z', '1 October 2026'],
    ['2026-11-22T13:00:00Z', 'this minute'],
  ])('%s', (at, text) => {
    expect(formatAge(new Date(at), now, 'en-GB')).toBe(text);
  });
});
