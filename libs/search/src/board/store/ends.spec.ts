import fc from 'fast-check';
import { Ends } from './ends.js';

describe('Ends', () => {
  it('gives what has ended, the earliest first, and nothing before its time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 50 })),
        fc.integer({ min: 0, max: 50 }),
        (times, now) => {
          const ends = new Ends<number>();
          times.forEach((at) => ends.add(at, at));
          const taken: number[] = [];
          for (let one = ends.take(now); one !== undefined; one = ends.take(now)) taken.push(one.what);
          expect(taken).toEqual(times.filter((at) => at <= now).sort((a, b) => a - b));
        },
      ),
    );
  });
});
