import fc from 'fast-check';
import { keepRuns } from './runs.js';

const keep = (companies: string, limit: number, most = 3) =>
  keepRuns([...companies], limit, { most, keyOf: (company) => company });

describe('runs of openings of one company', () => {
  it('show three, and count what goes beyond', () => {
    expect(keep('aaaaabaaaa', 20)).toEqual({
      kept: [
        { row: 'a', leftOut: 0 },
        { row: 'a', leftOut: 0 },
        { row: 'a', leftOut: 2 },
        { row: 'b', leftOut: 0 },
        { row: 'a', leftOut: 0 },
        { row: 'a', leftOut: 0 },
        { row: 'a', leftOut: 1 },
      ],
      taken: 10,
    });
  });

  it('are counted to their end where the page is full', () => {
    expect(keep('baaaaac', 4)).toMatchObject({ kept: [{}, {}, {}, { leftOut: 2 }], taken: 6 });
    expect(keep('baac', 3)).toMatchObject({ taken: 3 });
  });

  it('lose no row and repeat none, from page to page, whatever the list is', () => {
    const companies = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 60 });
    const most = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(companies, fc.integer({ min: 1, max: 9 }), most, (list, limit, atMost) => {
        const rows = list.map((company, n) => ({ company, n }));
        const told: number[] = [];
        for (let at = 0; at < rows.length;) {
          const { kept, taken } = keepRuns(rows.slice(at), limit, {
            most: atMost,
            keyOf: ({ company }) => company,
          });
          expect(kept.length).toBeLessThanOrEqual(limit);
          expect(taken).toBeGreaterThan(0);
          expect(longestRun(kept.map(({ row }) => row.company))).toBeLessThanOrEqual(atMost);
          const first = kept[0]?.row.n ?? -1;
          expect(first).toBe(at);
          told.push(
            ...kept.flatMap(({ row, leftOut }) => Array.from({ length: 1 + leftOut }, (_, i) => row.n + i)),
          );
          at += taken;
        }
        expect(told).toEqual(rows.map(({ n }) => n));
      }),
    );
  });
});

function longestRun(list: readonly string[]): number {
  let longest = 0;
  let length = 0;
  list.forEach((each, i) => {
    length = each === list[i - 1] ? length + 1 : 1;
    longest = Math.max(longest, length);
  });
  return longest;
}
