import { linePath, roundUp } from './plot.js';

it.each([
  [0, 1],
  [1, 1],
  [1.2, 2],
  [2.1, 5],
  [51, 100],
  [100, 100],
  [NaN, 1],
])('%d is rounded up to %d', (value, round) => {
  expect(roundUp(value)).toBe(round);
});

describe('a line', () => {
  const room = { width: 100, height: 50 };
  it('begins again after a gap, and shows a value that stands alone', () => {
    expect(linePath([0, 5, null, 10, null, 10, 0], 10, room)).toBe('M0 50L16.7 25M50 0h2M83.3 0L100 50');
  });
  it('stays in its room', () => {
    expect(linePath([99], 10, room)).toBe('M0 0h2');
    expect(linePath([], 10, room)).toBe('');
  });
});
