import fc from 'fast-check';
import type { PostingView, Salary } from '@app/core/posting';
import { anyQuery } from '../query/fixtures/arbitraries.js';
import { parseQuery } from '../language/index.js';
import { findContradiction } from '../query/index.js';
import type { Query } from '../tree/index.js';
import { analysePosting } from './analysed.js';
import { evaluate } from './evaluate.js';
import { explain } from './explain.js';
import { anyPosting, NOW, postingWith } from './fixtures/postings.js';

const query = (text: string): Query => {
  const parsed = parseQuery(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.query;
};
type Given = Parameters<typeof postingWith>[0];
const told = (text: string, given: Given): readonly string[] => {
  const explained = explain(query(text), analysePosting(postingWith(given)), NOW);
  return explained.kind === 'clause' ? [explained.truth, explained.seen] : ['not a clause'];
};
const pay = (min: number | null, max: number | null, other: Partial<Salary> = {}): Given => ({
  facts: {
    salary: { min, max, currency: 'EUR', period: 'year', basis: 'base', periodAssumed: false, ...other },
  },
});
const ago = (hours: number): Date => new Date(NOW.getTime() - hours * 3_600_000);
const DAY = 24;

describe('the highest that pay may start at', () => {
  it.each<[string, Given, string]>([
    ['salary<=100kEUR', pay(100_000, 140_000), 'true'],
    ['salary<=100kEUR', pay(100_001, 140_000), 'false'],
    ['salary<=100kEUR', pay(null, 90_000), 'true'],
    ['salary<=100kEUR', pay(null, 140_000), 'false'],
    ['salary<=100kEUR', pay(90_000, null), 'true'],
    ['salary<=100kEUR', pay(120_000, null), 'false'],
    ['salary<=100kUSD', pay(90_000, 95_000), 'unknown'],
    ['salary<=100k', pay(90_000, 95_000, { currency: 'USD' }), 'true'],
    ['salary<=100k', pay(90_000, 95_000, { currency: null }), 'true'],
    ['salary<=100kEUR', pay(90_000, 95_000, { currency: null }), 'unknown'],
    ['salary<=104k', pay(50, 90, { period: 'hour' }), 'true'],
    ['salary<=103999', pay(50, 90, { period: 'hour' }), 'false'],
    ['salary<=100k', {}, 'unknown'],
  ])('%s of %j is %s', (text, given, truth) => expect(told(text, given)[0]).toBe(truth));

  it('goes together with the lowest that is wanted: a range that crosses both', () => {
    const both = query('salary>=100k salary<=80k');
    const holds = (given: Given) => evaluate(both, analysePosting(postingWith(given)), NOW);
    expect(holds(pay(70_000, 110_000))).toBe(true);
    expect(holds(pay(90_000, 110_000))).toBe(false);
    expect(holds(pay(70_000, 90_000))).toBe(false);
  });

  it('is explained by the pay', () => {
    expect(told('salary<=100kEUR', pay(null, 140_000))).toEqual(['false', 'EUR up to 140,000 a year']);
  });
});

describe('pay at target', () => {
  it.each<[string, Given, string]>([
    ['pay:ote', pay(1, 2, { basis: 'ote' }), 'true'],
    ['pay:bonus', pay(1, 2, { basis: 'ote' }), 'true'],
    ['pay:stated', pay(1, 2, { basis: 'ote' }), 'true'],
    ['pay:ote', pay(1, 2), 'false'],
    ['pay:ote', {}, 'false'],
  ])('%s of %j is %s', (text, given, truth) => expect(told(text, given)[0]).toBe(truth));
});

describe('ages', () => {
  const old: Given = { firstSeenAt: ago(10 * DAY), postedAt: ago(40 * DAY) };
  const again = (hours: number): Given => ({ ...old, repost: { afterDays: 3, times: 1, at: ago(hours) } });
  it.each<[string, Given, string]>([
    ['posted>30d', old, 'true'],
    ['posted>40d', old, 'false'],
    ['posted<40d', old, 'false'],
    ['posted>30d', { firstSeenAt: ago(90 * DAY) }, 'unknown'],
    ['firstseen>9d', old, 'true'],
    ['firstseen>10d', old, 'false'],
    ['firstseen>10d', { firstSeenAt: new Date(ago(10 * DAY).getTime() - 1) }, 'true'],
    ['open>30d', old, 'true'],
    ['open<30d', old, 'false'],
    ['open<41d', old, 'true'],
    ['open>9d', { firstSeenAt: ago(10 * DAY), postedAt: ago(-DAY) }, 'true'],
    ['open>30d', again(5 * DAY), 'false'],
    ['open<6d', again(5 * DAY), 'true'],
    ['posted>30d', again(5 * DAY), 'true'],
  ])('%s of %j is %s', (text, given, truth) => expect(told(text, given)[0]).toBe(truth));

  it('are explained by the instant that counts', () => {
    expect(told('open>30d', old)[1]).toBe(ago(40 * DAY).toISOString());
    expect(told('open>30d', again(5))[1]).toBe(ago(5).toISOString());
  });
});

describe('how often an opening came again', () => {
  const times = (n: number): Given => ({ repost: { afterDays: 9, times: n, at: NOW } });
  it.each<[string, Given, readonly string[]]>([
    ['reposted>=1', {}, ['false', 'not posted again']],
    ['reposted>=1', { repost: null }, ['false', 'not posted again']],
    ['reposted>=1', times(1), ['true', 'posted again once']],
    ['reposted>=2', times(1), ['false', 'posted again once']],
    ['reposted>=2', times(3), ['true', 'posted again 3 times']],
  ])('%s of %j: %j', (text, given, wanted) => expect(told(text, given)).toEqual(wanted));
});

describe('the kind of work', () => {
  it.each<[string, Given, readonly string[]]>([
    ['family:backend', { facts: { roleFamily: 'backend' } }, ['true', 'backend']],
    ['family:sales', { facts: { roleFamily: 'backend' } }, ['false', 'backend']],
    ['family:sales', {}, ['unknown', 'not stated']],
    ['family:unknown', {}, ['true', 'not stated']],
  ])('%s of %j: %j', (text, given, wanted) => expect(told(text, given)).toEqual(wanted));
});

describe('the department', () => {
  const LONG = 'One two three four five six seven eight nine ten';
  it.each<[string, PostingView['department'], string]>([
    ['department:engineering', 'Engineering', 'true'],
    ['department:ENGINEERING', 'Core – Platform Engineering', 'true'],
    ['department:"platform engineering"', 'Core – Platform Engineering', 'true'],
    ['department:"core-platform/engineering"', 'Core – Platform Engineering', 'true'],
    ['department:"core engineering"', 'Core – Platform Engineering', 'false'],
    ['department:engineer', 'Engineering', 'false'],
    ['department:ingenierie', 'Ingénierie', 'true'],
    ['department:"R & D"', 'R&D', 'true'],
    ['department:vertrieb', 'Marketing & Vertrieb (DACH)', 'true'],
    ['department:"営業"', '営業', 'true'],
    ['department:"seven eight"', LONG, 'true'],
    [`department:"${LONG}"`, LONG, 'true'],
    ['department:sales', null, 'unknown'],
    ['department:sales', undefined, 'unknown'],
    ['department:sales', ' – ', 'unknown'],
  ])('%s of %j is %s', (text, department, truth) => expect(told(text, { department })[0]).toBe(truth));
});

describe('a search that is refused as one that nothing can match', () => {
  it('is matched by no posting', () => {
    fc.assert(
      fc.property(anyQuery, anyPosting, (asked, view) => {
        fc.pre(findContradiction(asked) !== null);
        expect(evaluate(asked, analysePosting(view), NOW)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
