import { spread } from './freshness.js';

describe('spread', () => {
  it('takes the value that the part does not exceed', () => {
    const times = Array.from({ length: 100 }, (_, n) => 100 - n);
    expect(spread('x', times)).toMatchObject({ name: 'x', count: 100, p50: 50, p95: 95, p99: 99 });
  });

  it('says nothing about nothing', () => {
    expect(spread('x', [])).toMatchObject({ name: 'x', count: 0, p50: null, p95: null, p99: null });
  });

  it('counts each time in its band, the slowest in the last', () => {
    const { bands } = spread('x', [0, 100, 101, 60_000, 60_001, 3_600_000]);
    expect(bands).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 1, 2]);
  });
});
