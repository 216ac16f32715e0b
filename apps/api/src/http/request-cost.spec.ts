import { MOST_QUERY_COST } from '@app/search/query';
import { COST_A_POINT, pointsOfRequest, pointsOfSearch } from './request-cost.js';
import { RATE_POLICIES } from './rate-policies.js';

const words = (count: number): string => Array.from({ length: count }, (_, n) => `w${n}`).join(' ');

describe('the points that a request takes', () => {
  it.each([
    ['', 0],
    ['senior rust remote:yes', 0],
    [words(20), 1],
    [words(200), 10],
    ['rust (', 0],
    ['x'.repeat(3_000), 0],
  ])('for %.20s: %i', (text, points) => expect(pointsOfSearch(text)).toBe(points));

  it('grow with the kind of reading and with the search in the address', () => {
    const query = { q: words(40) };
    expect(pointsOfRequest('plain', { query: {} })).toBe(1);
    expect(pointsOfRequest('plain', { query })).toBe(3);
    expect(pointsOfRequest('backTest', { query })).toBe(7);
    expect(pointsOfRequest('whole', { query })).toBe(10);
  });

  it('of the dearest search that is allowed fit into the limit of reading', () => {
    expect(8 + MOST_QUERY_COST / COST_A_POINT).toBeLessThan(RATE_POLICIES.read.requests);
  });
});
