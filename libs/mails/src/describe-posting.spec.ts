import { aPosting } from '@app/testing';
import { NO_FACTS, type Applicants, type Salary } from '@app/core/posting';
import { MAIL_TEXTS } from './texts/index.js';
import { payText, seenText, timesText, whereText } from './describe-posting.js';

const salary = (more: Partial<Salary>): Salary => ({
  min: 90_000,
  max: 110_000,
  currency: 'EUR',
  period: 'year',
  basis: 'base',
  periodAssumed: false,
  ...more,
});

const texts = MAIL_TEXTS.en.posting;

describe('a posting in words', () => {
  it.each([
    [null, null],
    [salary({}), '€90,000 to €110,000 a year'],
    [salary({ currency: 'USD' }), 'US$90,000 to US$110,000 a year'],
    [salary({ max: 90_000 }), '€90,000 a year'],
    [salary({ min: null }), 'up to €110,000 a year'],
    [salary({ max: null, currency: null, period: 'hour' }), '90,000 or more an hour'],
    [salary({ basis: 'ote' }), '€90,000 to €110,000 a year, with bonus'],
  ] as const)('pay %#', (given, text) => {
    expect(payText({ salary: given }, MAIL_TEXTS.en.seen)).toBe(text);
  });

  it.each<[string, 'remote' | 'unknown' | 'onsite', Applicants, string]>([
    ['Lisbon', 'onsite', { kind: 'unknown' }, 'Lisbon – onsite'],
    ['', 'remote', { kind: 'anywhere' }, 'remote, open to anywhere'],
    [
      'EU',
      'remote',
      { kind: 'limited', countries: ['CH'], regions: ['EU'] },
      'EU – remote, open to Switzerland, European Union',
    ],
    [
      '',
      'remote',
      { kind: 'limited', countries: [], regions: [], except: ['US'] },
      'remote, open to anywhere but not United States',
    ],
    [' Lisbon ', 'unknown', { kind: 'unknown' }, 'Lisbon'],
    ['', 'unknown', { kind: 'unknown' }, ''],
  ])('where: %s %s', (locationText, workplace, applicants, text) => {
    expect(
      whereText(aPosting({ locationText, facts: { ...NO_FACTS, workplace, applicants } }), MAIL_TEXTS.en),
    ).toBe(text);
  });

  it('names countries and regions in German, and writes pay as German does', () => {
    const applicants: Applicants = {
      kind: 'limited',
      countries: ['CH'],
      regions: ['EUROPE'],
      except: ['US'],
    };
    const evidence = { applicants: 'Europe and Switzerland', salary: '90k' };
    const facts = { ...NO_FACTS, workplace: 'remote' as const, applicants, evidence, salary: salary({}) };
    const posting = aPosting({ locationText: 'Bern', facts });
    expect(whereText(posting, MAIL_TEXTS.de)).toBe(
      'Bern – remote, offen für Schweiz, Europa, nicht für Vereinigte Staaten',
    );
    expect(payText(facts, MAIL_TEXTS.de.seen)).toBe('90.000\u00a0€ bis 110.000\u00a0€ pro Jahr');
  });

  it('says when, in the reader’s zone, and whose claim the other date is', () => {
    const posting = aPosting({
      firstSeenAt: new Date('2026-03-01T23:30:00Z'),
      postedAt: new Date('2026-02-27T12:00:00Z'),
    });
    expect(timesText(posting, 'Europe/Berlin', texts)).toBe(
      'First seen 2 Mar 2026, 00:30; posted 27 Feb 2026 according to the source.',
    );
    expect(timesText({ ...posting, postedAt: null }, 'UTC', texts)).toBe('First seen 1 Mar 2026, 23:30.');
    expect(seenText(posting, 'Europe/Berlin', texts)).toBe('first seen 2 Mar, posted 27 Feb');
    expect(seenText({ ...posting, postedAt: null }, 'UTC', MAIL_TEXTS.de.posting)).toBe('gesehen 1.3.');
  });
});
