import { Floor } from './floor.js';

const bounds = (least: readonly number[], most = least.map((score) => score + 1)) => ({
  least: Float64Array.from(least),
  most: Float64Array.from(most),
});
const all = (): boolean => true;

describe('Floor', () => {
  it('is the score that so many documents come to, of all segments together', () => {
    const floor = new Floor(3);
    floor.take(bounds([2, 8]), all, Infinity);
    expect(floor.score).toBe(-Infinity);
    floor.take(bounds([5, 1, 8]), all, Infinity);
    expect(floor.score).toBe(5);
  });

  it('counts only what it is told to, and nothing that may stand on an earlier page', () => {
    const floor = new Floor(1);
    floor.take(bounds([9, 7, 4, 3], [10, 12, 5, 4]), (i) => i > 0, 10);
    expect(floor.score).toBe(4);
  });
});
