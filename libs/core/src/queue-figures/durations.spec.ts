import fc from 'fast-check';
import { QUANTILE_ERROR, bucketOf, mergeDurations, quantile, type Durations } from './durations.js';

const ofAll = (all: readonly number[]): Durations => mergeDurations(all.map((ms) => ({ [bucketOf(ms)]: 1 })));

describe('durations in buckets', () => {
  it('have the first bucket for what is shorter than a millisecond, and for what cannot be', () => {
    expect([0, 0.99, -5, NaN].map(bucketOf)).toEqual([0, 0, 0, 0]);
    expect([1, 1.24, 1.26, Infinity].map(bucketOf)).toEqual([1, 1, 2, 95]);
  });

  it('tell any quantile within the error that is promised', () => {
    const durations = fc.array(fc.double({ min: 1, max: 1_209_600_000, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(durations, fc.double({ min: 0, max: 1, noNaN: true }), (all, share) => {
        const told = quantile(ofAll(all), share) ?? NaN;
        const exact = all.toSorted((a, b) => a - b)[Math.max(1, Math.ceil(share * all.length)) - 1] ?? NaN;
        expect(Math.abs(told - exact) / exact).toBeLessThanOrEqual(QUANTILE_ERROR + 1e-9);
      }),
    );
  });

  it('merge in any order and any grouping', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5_000)), fc.nat(20), (all, cut) => {
        const [head, tail] = [ofAll(all.slice(0, cut)), ofAll(all.slice(cut))];
        expect(mergeDurations([tail, head])).toEqual(ofAll(all));
      }),
    );
  });

  it('have no quantile where there are none', () => {
    expect(quantile({}, 0.5)).toBeNull();
    expect(quantile({ 3: 0 }, 0.5)).toBeNull();
  });
});
