import { parseQuery } from '../language/index.js';
import { byFit, fitOf, type FitFacts } from './fit.js';
import { queryOf, queryParts } from './query-of.js';
import type { Wishes } from './wishes.js';

const NONE: Wishes = {
  families: [],
  levels: [],
  skills: [],
  places: [],
  remote: false,
  pay: null,
  years: null,
};
const WISHES: Wishes = {
  families: ['backend', 'fullstack'],
  levels: ['senior'],
  skills: ['go', 'kafka', 'kubernetes'],
  places: [
    { country: 'DE', city: 'Berlin' },
    { country: 'AT', city: null },
  ],
  remote: true,
  pay: { amount: 80_000, currency: 'EUR' },
  years: 7,
};
const FACTS: FitFacts = { skills: [], experience: null, seniority: 'unknown', salary: null, family: null };

describe('the query of wishes', () => {
  it('is a search that the board reads, one part for each kind of wish', () => {
    expect(queryParts(WISHES).map(({ part, text }) => [part, text])).toEqual([
      ['families', 'family:backend,fullstack'],
      ['skills', 'skill:go,kafka,kubernetes'],
      ['levels', 'seniority:senior,unknown'],
      ['places', '(city:"Berlin, DE" OR country:AT OR remote:DE OR remote:AT)'],
      ['pay', '(salary>=80000EUR OR -pay:stated)'],
    ]);
    expect(parseQuery(queryOf(WISHES))).toMatchObject({ ok: true });
  });

  it('is empty where nothing is wished for, and never names the years', () => {
    expect(queryOf({ ...NONE, years: 12 })).toBe('');
    expect(queryOf({ ...NONE, remote: true })).toBe('remote:yes');
    expect(parseQuery(queryOf({ ...NONE, pay: { amount: 100_000, currency: null } }))).toMatchObject({
      ok: true,
    });
  });
});

describe('how an opening fits', () => {
  it('is told with reasons from its facts', () => {
    const salary = {
      min: 7_500,
      max: 8_000,
      currency: 'EUR',
      period: 'month',
      basis: 'base',
      periodAssumed: false,
    } as const;
    const facts: FitFacts = {
      skills: ['go', 'kafka', 'rust'],
      experience: { min: 5, max: null },
      seniority: 'senior',
      salary,
      family: 'backend',
    };
    expect(fitOf(facts, WISHES).reasons).toEqual([
      { kind: 'skills', found: ['go', 'kafka'], of: 3 },
      { kind: 'family', family: 'backend' },
      { kind: 'years', asked: 5, isEnough: true },
      { kind: 'level', level: 'senior', isWished: true },
      { kind: 'pay', verdict: 'above' },
    ]);
  });

  it('takes nothing away for what is not stated', () => {
    expect(fitOf(FACTS, { ...WISHES, skills: [] })).toEqual({ points: 0, reasons: [] });
  });

  it('compares pay in one currency only, as pay for a year', () => {
    const salary = {
      min: null,
      max: 60_000,
      currency: 'EUR',
      period: 'year',
      basis: 'base',
      periodAssumed: false,
    } as const;
    expect(fitOf({ ...FACTS, salary }, { ...NONE, pay: WISHES.pay }).reasons).toEqual([
      { kind: 'pay', verdict: 'below' },
    ]);
    expect(fitOf({ ...FACTS, salary: { ...salary, currency: 'USD' } }, WISHES).reasons).not.toContainEqual(
      expect.objectContaining({ kind: 'pay' }),
    );
  });

  it('orders by skills first, and asks for no more years than there are', () => {
    const two = { ...FACTS, skills: ['go', 'kafka'], name: 'two' };
    const one = { ...FACTS, skills: ['go', 'java'], name: 'one' };
    const tooMuch = { ...two, experience: { min: 10, max: null }, name: 'too much' };
    expect(byFit([one, tooMuch, two], WISHES).map(({ opening }) => opening.name)).toEqual([
      'two',
      'too much',
      'one',
    ]);
  });
});
