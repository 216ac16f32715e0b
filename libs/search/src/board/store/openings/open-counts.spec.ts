import { clearBit, noBits, setBit } from '../sets/bits.js';
import { OpenCounts } from './open-counts.js';

describe('OpenCounts', () => {
  it('counts the facts without a set of their own, of what is open now, however that changes', () => {
    const open = noBits(3);
    for (const doc of [0, 1]) setBit(open, doc);
    // Documents 0, 1 and 2 have the facts 0 and 1, 1, and 1 and 2; fact 3 of document 0 has a set of its own.
    const offers = {
      starts: Uint32Array.of(0, 3, 4, 6),
      middles: Uint32Array.of(2, 4, 6),
      facts: Uint32Array.of(0, 1, 3, 1, 1, 2),
    };
    const segment = { docs: 3, open, offers };
    const counts = new OpenCounts();
    expect([...counts.of(segment, 4)]).toEqual([1, 2, 0, 0]);
    clearBit(open, 0);
    setBit(open, 2);
    expect([...counts.of(segment, 4)]).toEqual([0, 2, 1, 0]);
    expect([...counts.of(segment, 4)]).toEqual([0, 2, 1, 0]);
  });
});
