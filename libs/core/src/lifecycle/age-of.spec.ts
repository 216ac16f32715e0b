import { NO_FACTS, type Salary } from '../posting/index.js';
import { ageOf, type Aged, type AgeBefore } from './age-of.js';

const NOW = new Date('2026-11-30T12:00:00Z');
const ago = (days: number): Date => new Date(NOW.getTime() - days * 86_400_000);
const pay = (min: number): Salary => ({
  ...{ min, max: null, currency: 'EUR', period: 'year', basis: 'base', periodAssumed: false },
});
const posting = (more: Partial<Aged> = {}): Aged => ({
  state: 'open',
  validThrough: null,
  firstSeenAt: ago(94.5),
  postedAt: null,
  repost: null,
  facts: { ...NO_FACTS, salary: pay(70_000) },
  ...more,
});
const before = (days: number, was: AgeBefore['over']['was']): AgeBefore => ({
  until: ago(days),
  over: { was },
});

describe('the age of a posting', () => {
  it('is how long it has been open without a break', () => {
    expect(ageOf(posting(), [], NOW)).toMatchObject({ openDays: 94, repost: null, comebacks: [] });
    expect(ageOf(posting({ postedAt: ago(120) }), [], NOW).openDays).toBe(120);
    const repost = { afterDays: 8, times: 3, at: ago(5) };
    expect(ageOf(posting({ repost }), [], NOW)).toMatchObject({ openDays: 5, repost });
  });

  it('is none of what is closed, or over by its own date', () => {
    expect(ageOf(posting({ state: 'closed' }), [], NOW).openDays).toBeNull();
    expect(ageOf(posting({ validThrough: ago(1) }), [], NOW).openDays).toBeNull();
  });

  it('tells what the employer changed of the pay, the latest first, and nothing that was only read otherwise', () => {
    const past = [
      before(3, { revision: 4, facts: { salary: pay(65_000) } }),
      before(5, { facts: { salary: pay(6_500) } }),
      before(7, { revision: 3, facts: { salary: pay(6_500) } }),
      before(9, { revision: 2, facts: { salary: null } }),
      before(11, { revision: 1, state: 'open' }),
    ];
    expect(ageOf(posting(), past, NOW).payChanges).toEqual([
      { at: ago(3), was: pay(65_000), became: pay(70_000) },
      { at: ago(9), was: null, became: pay(6_500) },
    ]);
  });

  it('tells that it closed and came back', () => {
    const past = [
      before(2, { state: 'closed', closedAt: ago(6), revision: 1 }),
      before(6, { state: 'open' }),
    ];
    expect(ageOf(posting(), past, NOW).comebacks).toEqual([{ closedAt: ago(6), at: ago(2) }]);
  });
});
