import fc from 'fast-check';
import { asId } from '@app/core/ids';
import type { PostingView } from '@app/core/posting';
import { NOW } from '../../../match/fixtures/postings.js';
import { allOf, textClause, type Query } from '../../../tree/index.js';
import { anyQuery } from '../../../query/fixtures/arbitraries.js';
import { printCursor, readCursor, SORTS, type BoardCursor } from '../../search/cursor.js';
import {
  anyView,
  boardsAfter,
  changes,
  openingsOf,
  type Boards,
  type Change,
} from '../../fixtures/boards.js';
import type { BoardRequest, OpeningHit } from '../../search/page.js';

/** All pages, one after the other. */
function walk(
  boards: Boards,
  {
    query,
    ...request
  }: Pick<BoardRequest, 'sort' | 'limit' | 'represent'> & { readonly query: Query | null },
): OpeningHit<PostingView>[] {
  const hits: OpeningHit<PostingView>[] = [];
  for (let cursor: BoardCursor | null = null; ;) {
    const page = boards.index.search(query, { now: NOW, cursor, ...request });
    hits.push(...page.hits);
    if (page.next === null) {
      expect(page.total).toBe(hits.length);
      expect(page.postings).toBe(boards.matching(query).length);
      return hits;
    }
    cursor = readCursor(printCursor(page.next, query), query, request.sort);
  }
}

const ownOpening = ({ view }: { readonly view: PostingView }): Change => ({
  kind: 'put',
  view: { ...view, clusterId: asId<PostingView['clusterId']>(view.id) },
});

/** Applies a change and notes the openings that it changes. */
function touch(boards: Boards, change: Change, touched: Set<string>): void {
  const id = change.kind === 'put' ? change.view.id : 'id' in change ? change.id : '';
  const before = boards.open.get(id);
  if (before !== undefined) touched.add(before.clusterId);
  if (change.kind === 'put') touched.add(change.view.clusterId);
  boards.apply(change);
}

describe('the openings that a board finds', () => {
  it('pages give openings in the order of their first posting that matches, with all of their open postings', () => {
    fc.assert(
      fc.property(changes, fc.option(anyQuery), fc.integer({ min: 1, max: 4 }), (all, query, limit) => {
        const boards = boardsAfter(all);
        const wanted = boards.matching(query);
        const hits = walk(boards, { query, sort: 'newest', limit });
        expect(hits.map(({ record }) => record)).toEqual(openingsOf(wanted));
        for (const { record, members } of hits) {
          const ofOpening = (views: readonly PostingView[]): PostingView[] =>
            views.filter((view) => view.clusterId === record.clusterId);
          const matching = ofOpening(wanted);
          const others = ofOpening(boards.matching(null)).filter((view) => !matching.includes(view));
          expect(members.map((each) => each.record)).toEqual([...matching, ...others]);
          expect(members.filter(({ matches }) => matches)).toHaveLength(matching.length);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('by best match an opening stands where the best of its postings would', () => {
    fc.assert(
      fc.property(changes, anyQuery, fc.integer({ min: 1, max: 4 }), (all, query, limit) => {
        // The same board with each posting as an opening of its own gives the order of postings.
        const apart = boardsAfter(all.map((change) => (change.kind === 'put' ? ownOpening(change) : change)));
        const boards = boardsAfter(all);
        const order = walk(apart, { query, sort: 'best', limit: 3 });
        const postings = order.map(({ id }) => boards.open.get(id)).filter((view) => view !== undefined);
        const hits = walk(boards, { query, sort: 'best', limit });
        expect(hits.map(({ record }) => record)).toEqual(openingsOf(postings));
        const scores = new Map(order.map(({ id, score }) => [id, score]));
        expect(hits.map(({ score }) => score)).toEqual(hits.map(({ id }) => scores.get(id)));
      }),
      { numRuns: 100 },
    );
  });

  it('by best match an opening counts whether the words of any of its postings stand close together', () => {
    const filler = 'and much else '.repeat(20);
    const text = fc
      .array(fc.constantFrom('rust', 'django', 'berlin', filler), { maxLength: 6 })
      .map((words) => [...words, filler, 'rust', filler, 'django', filler, 'berlin'].join(' '));
    const title = fc.constantFrom('Cook', 'Cook', 'Cook', 'Rust', 'Rust and Django');
    const view = fc
      .record({ view: anyView, text, title, days: fc.integer({ min: 0, max: 200 }) })
      .map(({ days, ...said }): Change => {
        const firstSeenAt = new Date(NOW.getTime() - days * 86_400_000);
        const facts = { ...said.view.facts, skills: [], places: [] };
        return {
          kind: 'put',
          view: { ...said.view, facts, text: said.text, title: said.title, firstSeenAt, postedAt: null },
        };
      });
    const query = allOf(['rust', 'django', 'berlin'].map((word) => textClause(word)));
    const puts = fc.array(view, { minLength: 4, maxLength: 30, size: 'max' });
    fc.assert(
      fc.property(puts, fc.integer({ min: 1, max: 3 }), (all, limit) => {
        const boards = boardsAfter(all);
        const apart = boardsAfter(all.map((change) => (change.kind === 'put' ? ownOpening(change) : change)));
        // All on one page, where every posting is looked at.
        const order = walk(apart, { query, sort: 'best', limit: 100 });
        const postings = order.map(({ id }) => boards.open.get(id)).filter((each) => each !== undefined);
        const hits = walk(boards, { query, sort: 'best', limit });
        expect(hits.map(({ record }) => record)).toEqual(openingsOf(postings));
        const scores = new Map(order.map(({ id, score }) => [id, score]));
        expect(hits.map(({ score }) => score)).toEqual(hits.map(({ id }) => scores.get(id)));
      }),
      { numRuns: 60 },
    );
  });

  it('represented by the first seen, an opening keeps its posting while that is open and matches', () => {
    const bySight = (a: PostingView, b: PostingView): number =>
      a.firstSeenAt.getTime() - b.firstSeenAt.getTime() || (a.id < b.id ? -1 : 1);
    fc.assert(
      fc.property(changes, fc.option(anyQuery), anyView, (all, query, later) => {
        const boards = boardsAfter(all);
        const request = { query, sort: 'newest', limit: 3, represent: 'first-seen' } as const;
        const before = walk(boards, request);
        expect(before.map(({ id }) => id).sort()).toEqual(
          openingsOf(boards.matching(query).sort(bySight))
            .map(({ id }) => id as string)
            .sort(),
        );
        const view = { ...later, id: asId<PostingView['id']>('new'), firstSeenAt: NOW };
        boards.apply({ kind: 'put', view });
        const known = new Set(before.map(({ record }) => record.clusterId));
        const after = walk(boards, request).filter(({ record }) => known.has(record.clusterId));
        const seenNow = boards.open.size > 0 && before.some(({ record }) => record.firstSeenAt >= NOW);
        if (!seenNow) expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
      }),
      { numRuns: 100 },
    );
  });

  it.each(SORTS)(
    'pages in order %s give each posting once, and all openings that stayed, under changes',
    (sort) => {
      fc.assert(
        fc.property(
          changes,
          changes,
          fc.option(anyQuery),
          fc.integer({ min: 1, max: 4 }),
          (first, then, query, limit) => {
            const boards = boardsAfter(first);
            const before = new Set(boards.matching(query));
            const touched = new Set<string>();
            const meanwhile = [...then];
            const seen: PostingView[] = [];
            let cursor = null;
            do {
              const page = boards.index.search(query, { now: NOW, sort, cursor, limit });
              const clusters = page.hits.map(({ record }) => record.clusterId);
              expect(new Set(clusters).size).toBe(clusters.length);
              expect(clusters).not.toContain(seen.at(-1)?.clusterId);
              seen.push(...page.hits.map((hit) => hit.record));
              cursor = page.next === null ? null : readCursor(printCursor(page.next, query), query, sort);
              expect(cursor === null).toBe(page.next === null);
              for (const change of meanwhile.splice(0, 5)) touch(boards, change, touched);
            } while (cursor !== null);
            expect(new Set(seen).size).toBe(seen.length);
            const stayed = openingsOf(boards.matching(query)).filter((view) => before.has(view));
            const clusters = new Set(seen.map(({ clusterId }) => clusterId));
            const missing = stayed.filter(({ clusterId }) => !clusters.has(clusterId));
            expect(missing.filter(({ clusterId }) => !touched.has(clusterId))).toEqual([]);
          },
        ),
        { numRuns: 100 },
      );
    },
  );
});
