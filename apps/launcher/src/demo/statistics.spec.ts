import { percentile } from './statistics.js';

describe('percentile', () => {
  it('is the nearest rank', () => {
    expect(percentile([5, 1, 3, 2, 4], 0.5)).toBe(3);
    expect(percentile([1, 2, 3, 4], 0.5)).toBe(2);
    expect(percentile([7], 0.95)).toBe(7);
    expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 1)).toBe(10);
  });

  it('does not exist for nothing', () => {
    expect(() => percentile([], 0.5)).toThrow('no percentile');
  });
});
