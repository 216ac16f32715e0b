import { asId, type SubscriberId } from '../ids/index.js';
import fc from 'fast-check';
import { WHOLE, ownsSubscriber, partitionName, partitionNames } from './partition.js';

const counts = fc.integer({ min: 1, max: 16 });

describe('shares of the saved searches', () => {
  it('hold every subscriber exactly once', () => {
    fc.assert(
      fc.property(fc.string(), counts, (subscriber, count) => {
        const owners = Array.from({ length: count }, (_, n) => ({ index: n + 1, count })).filter((share) =>
          ownsSubscriber(share, asId<SubscriberId>(subscriber)),
        );
        expect(owners).toHaveLength(1);
      }),
    );
  });

  it('are about equally large', () => {
    const sizes = [1, 2, 3, 4].map(
      (index) =>
        Array.from({ length: 8_000 }, (_, n) => `subscriber-${n}`).filter((id) =>
          ownsSubscriber({ index, count: 4 }, asId<SubscriberId>(id)),
        ).length,
    );
    for (const size of sizes) expect(Math.abs(size - 2_000)).toBeLessThan(200);
  });

  it('have names of their own for each count', () => {
    expect(partitionNames(2)).toEqual(['1/2', '2/2']);
    expect(partitionName(WHOLE)).toBe('1/1');
  });
});
