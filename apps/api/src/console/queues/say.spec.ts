import { sayMs, sayQuantiles, sayRate } from './say.js';

it.each([
  [null, '–'],
  [0, '< 1 ms'],
  [1.26, '1.3 ms'],
  [999, '999 ms'],
  [1_500, '1.5 s'],
  [90_000, '1.5 min'],
  [7_200_000, '2.0 h'],
  [864_000_000, '10 d'],
])('%d ms are said as %s', (ms, said) => {
  expect(sayMs(ms)).toBe(said);
});

it('says rates and quantiles', () => {
  expect([0, 2.25, 1234.5].map(sayRate)).toEqual(['0.0', '2.3', '1,235']);
  expect(sayQuantiles({ p50: 1, p95: 20, p99: 3_000 })).toBe('1.0 ms / 20 ms / 3.0 s');
  expect(sayQuantiles({ p50: null, p95: null, p99: null })).toBe('–');
});
