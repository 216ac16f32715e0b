import fc from 'fast-check';
import { anyQuery } from './fixtures/arbitraries.js';
import type { Query } from '../tree/ast.js';
import { MOST_QUERY_COST, queryCost } from './cost.js';
import { parseQuery, parseSaved, parseSyntax } from '../language/parsing/parse.js';

const costOf = (text: string): number | undefined => {
  const parsed = parseSyntax(text);
  return parsed.ok ? queryCost(parsed.query) : undefined;
};

const partsWithin = (query: Query): readonly Query[] => {
  if (query.kind === 'not') return [query.part];
  return query.kind === 'and' || query.kind === 'or' ? query.parts : [];
};

const PREFIXES = Array.from({ length: 40 }, (_, n) => `${String.fromCharCode(97 + (n % 26))}${n % 10}*`).join(
  ' OR ',
);

describe('queryCost', () => {
  it.each([
    ['python', 1],
    ['python kafka', 2],
    ['python OR kafka', 2],
    ['-python', 1],
    ['-(python OR go) rust', 3],
    ['"site reliability engineer"', 6],
    ['ci/cd', 4],
    ['py*', 16],
    ['pyt*', 8],
    ['title:pytho*', 4],
    ['country:DE,AT,CH', 3],
    ['salary>=80kEUR experience<=5 posted<7d firstseen<24h', 8],
    ['senior (rust OR go) remote:DE -agency salary>=80kEUR', 7],
    [PREFIXES, 640],
  ])('%s', (text, cost) => expect(costOf(text)).toBe(cost));

  it('of a part is at most that of the whole, and everything costs something', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const whole = queryCost(query);
        expect(whole).toBeGreaterThan(0);
        for (const part of partsWithin(query)) expect(queryCost(part)).toBeLessThanOrEqual(whole);
      }),
    );
  });

  it('bounds what may be asked, and leaves alone what was saved', () => {
    expect(parseQuery(PREFIXES)).toMatchObject({
      ok: false,
      errors: [
        {
          code: 'too-costly',
          position: 0,
          length: PREFIXES.length,
          fault: { cost: 640, most: MOST_QUERY_COST },
          suggestion: expect.stringContaining('letters before a star'),
        },
      ],
    });
    expect(parseSaved(PREFIXES, 1).ok).toBe(true);
    expect(parseSaved('python -python', 1).ok).toBe(false);
    expect(parseQuery('ab '.repeat(200)).ok).toBe(true);
  });
});
