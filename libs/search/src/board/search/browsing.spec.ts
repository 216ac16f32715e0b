import fc from 'fast-check';
import { NOW } from '../../match/fixtures/postings.js';
import { allOf, type Query } from '../../tree/index.js';
import { anyQuery } from '../../query/fixtures/arbitraries.js';
import { boardsAfter, changes, openingsOf, type Boards } from '../fixtures/boards.js';
import type { BoardCursor } from './cursor.js';

/** Pages of a list with runs of at most two, to its end. */
function pagesOf({ index }: Boards, query: Query | null, limit: number) {
  const pages = [];
  let cursor: BoardCursor | null = null;
  do {
    const page = index.search(
      query,
      { now: NOW, sort: 'newest', cursor, limit },
      { most: 2, keyOf: ({ company }) => company.slug },
    );
    pages.push(page);
    cursor = page.next;
  } while (cursor !== null);
  return pages;
}

describe('a list with few openings of one company beside each other', () => {
  it('loses no opening from page to page and repeats none: it shows or counts each', () => {
    fc.assert(
      fc.property(changes, fc.option(anyQuery), fc.integer({ min: 1, max: 5 }), (all, query, limit) => {
        const boards = boardsAfter(all);
        const list = openingsOf(boards.matching(query));
        const told: (string | null)[] = pagesOf(boards, query, limit).flatMap(({ hits, total }) => {
          expect(total).toBe(list.length);
          expect(hits.length).toBeLessThanOrEqual(limit);
          return hits.flatMap(({ id, leftOut }) => [id, ...Array.from({ length: leftOut }, () => null)]);
        });
        expect(told).toHaveLength(list.length);
        told.forEach((id, i) => {
          if (id !== null) expect(id).toBe(list[i]?.id);
          else expect(list[i]?.company.slug).toBe(list[i - 1]?.company.slug);
        });
      }),
      { numRuns: 100 },
    );
  });
});

describe('the pay of what is found', () => {
  it('counts each posting that states pay, whatever the search says of pay', () => {
    fc.assert(
      fc.property(changes, fc.option(anyQuery), fc.integer({ min: 1, max: 200_000 }), (all, query, floor) => {
        const { index, matching } = withList(boardsAfter(all));
        const byPay: Query = { kind: 'salary', floor, currency: null };
        const rest = query === null ? null : restOf(query);
        const list = matching(rest);
        const paid = list.filter(({ facts: { salary } }) => salary !== null);
        const figures = index.payFigures(query === null ? byPay : allOf([query, byPay]), null, NOW);
        if (figures === null) return;
        expect([figures.postings, figures.stated]).toEqual([list.length, paid.length]);
        expect(figures.bars.reduce((sum, each) => sum + each, 0)).toBe(figures.counted);
      }),
      { numRuns: 100 },
    );
  });
});

const withList = (boards: Boards) => ({
  index: boards.index,
  matching: (query: Query | null) => boards.matching(query),
});

/** A query without its top-level parts about pay. */
function restOf(query: Query): Query | null {
  const parts = (query.kind === 'and' ? query.parts : [query]).filter(
    ({ kind }) => kind !== 'salary' && kind !== 'ceiling',
  );
  return parts.length === 0 ? null : allOf(parts);
}
