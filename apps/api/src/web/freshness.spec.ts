import { spread } from './freshness.js';

describe('spread', () => {
  it('takes the value that the part does not exceed', () => {
    const times = Array.from({ length: 100 }, (_, n) => 100 - n);
    expect(spread('x', times)).toEqual({ name: 'x', count: 100, p50: 50, p95: 95, p99: 99 });
  });

  it('says nothing about nothing', () => {
    expect(spread('x', [])).toEqual({ name: 'x', count: 0, p50: null, p95: null, p99: null });
  });
});
