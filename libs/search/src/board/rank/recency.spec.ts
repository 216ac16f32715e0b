import fc from 'fast-check';
import { recencyOf } from './recency.js';

const DAY = 86_400_000;

describe('recency', () => {
  it('falls smoothly, never up and never by a step', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 900 * DAY, noNaN: true }), (age) => {
        expect(recencyOf(age + 60_000)).toBeLessThan(recencyOf(age));
        expect(recencyOf(age) - recencyOf(age + 60_000)).toBeLessThan(0.00002);
      }),
    );
  });
});
