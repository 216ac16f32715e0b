import fc from 'fast-check';
import { partitionNames } from '../contracts/index.js';
import { faultOfShares, sharesOf, withoutMatcherFor, type MatcherSign } from './matchers.js';

/** A matcher of a share (`2/3`) that has run for an hour, and was seen a moment ago. */
function sign(share: string, change: Partial<MatcherSign> = {}): MatcherSign {
  const [index = 1, count = 1] = share.split('/').map(Number);
  return { share: { index, count }, startedAgo: 3_600, seenAgo: 4, stopped: false, ...change };
}
const signs = (...shares: string[]): MatcherSign[] => shares.map((share) => sign(share));
const fresh = { startedAgo: 20 };
const gone = (seenAgo: number): Partial<MatcherSign> => ({ seenAgo, stopped: true });

describe('shares that run against shares wanted', () => {
  it.each<[string, MatcherSign[]]>([
    ['one matcher', signs('1/1')],
    ['two of the same', signs('1/1', '1/1')],
    ['all of a count, one of them twice', signs('1/3', '2/3', '2/3', '3/3')],
    ['no matcher: that is another alarm', []],
    ['a share that restarts', [...signs('1/2'), sign('2/2', gone(40))]],
    ['one that has not been heard for a moment', [...signs('1/2'), sign('2/2', { seenAgo: 59 })]],
    ['the first share of a board that starts', [sign('1/3', fresh)]],
    ['a new count that starts beside the old', [...signs('1/2', '2/2'), sign('1/3', fresh)]],
    ['both whole for a moment', [...signs('1/1'), sign('1/2', fresh), sign('2/2', fresh)]],
    [
      'the last of the old beside the new',
      [sign('1/2'), ...['1/3', '2/3', '3/3'].map((s) => sign(s, fresh))],
    ],
    ['old stopped, new not all there', [sign('1/2', gone(9)), sign('2/2', gone(9)), sign('1/3', fresh)]],
    ['a share that was stopped long ago and replaced', [sign('2/2', gone(400)), ...signs('1/1')]],
  ])('are right: %s', (_name, given) => {
    expect(faultOfShares(given)).toBeNull();
  });

  it.each<[string, MatcherSign[], string]>([
    [
      '1/3, 2/3, 3/4, at once',
      ['1/3', '2/3', '3/4'].map((s) => sign(s, { startedAgo: 0 })),
      '3/3 is missing',
    ],
    ['two counts, none whole', signs('1/2', '2/3'), 'make no whole'],
    ['a share that nobody ever ran', signs('1/3', '3/3'), 'the share 2/3 '],
    ['a share that stopped', [...signs('1/2'), sign('2/2', gone(61))], 'the share 2/2 '],
    ['a share that was killed', [...signs('1/2'), sign('2/2', { seenAgo: 61 })], 'the share 2/2 '],
    ['a typo for the only matcher', signs('1/2'), 'the share 2/2 '],
    ['an old count that stays', signs('1/2', '2/2', '1/3', '2/3', '3/3'), 'Stop those'],
    ['one share too many that stays', signs('1/1', '2/2'), 'not wanted: 2/2'],
  ])('are wrong: %s', (_name, given, words) => {
    expect(faultOfShares(given)).toContain(words);
  });

  it('are never wrong while every share of one count runs alone, and always once one of them is long gone', () => {
    const count = fc.integer({ min: 1, max: 99 });
    fc.assert(
      fc.property(count, fc.nat(), (n, pick) => {
        const whole = signs(...partitionNames(n));
        expect(faultOfShares(whole)).toBeNull();
        expect(sharesOf(whole).missing).toEqual([]);
        const rest = whole.filter((_, at) => at !== pick % n);
        expect(faultOfShares(rest) !== null || withoutMatcherFor(rest, 3_600) > 60).toBe(true);
      }),
    );
  });
});

describe('no matcher at all', () => {
  it('is counted from the last sign, or from when somebody looks', () => {
    expect(withoutMatcherFor(signs('1/2'), 3_600)).toBe(0);
    expect(withoutMatcherFor([sign('1/1', gone(30))], 3_600)).toBe(30);
    expect(withoutMatcherFor([sign('1/1', { seenAgo: 90 })], 3_600)).toBe(90);
    expect(withoutMatcherFor([], 12)).toBe(12);
  });
});
