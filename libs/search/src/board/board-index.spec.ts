import fc from 'fast-check';
import { asId, type PostingId } from '@app/core/ids';
import type { PostingView } from '@app/core/posting';
import { analysePosting, evaluate, missingParts, PRODUCT_RULES, SearchIndex } from '../match/index.js';
import { anyPosting, NOW } from '../match/fixtures/postings.js';
import {
  partsOf,
  allOf,
  anyOf,
  textClause,
  valueClause,
  type Query,
  type ValueField,
} from '../tree/index.js';
import { anyQuery, VALUES, WORDS } from '../query/fixtures/arbitraries.js';
import { BoardIndex, type BoardOptions } from './board-index.js';
import { FACET_FIELDS } from './store/words/facts.js';
import { anyView, Boards, boardsAfter, changes, openingsOf } from './fixtures/boards.js';

const anyFilter = fc
  .constantFrom('country', 'workplace', 'seniority', 'skill', 'type')
  .chain((field) =>
    fc
      .array(fc.constantFrom(...VALUES[field as ValueField]), { minLength: 1, maxLength: 2 })
      .map((values) => anyOf(values.map((value) => valueClause(field as ValueField, value)))),
  );
const anyFilters = fc.array(anyFilter, { minLength: 1, maxLength: 4 }).map(allOf);

/** The law: the board finds exactly what the definition finds, in its order, whatever came before. */
const findsWhatMatches = (options?: BoardOptions, asked: fc.Arbitrary<Query> = anyQuery) =>
  fc.property(changes, fc.array(asked, { minLength: 1, maxLength: 4 }), (all, queries) => {
    const boards = boardsAfter(all, options);
    expect(boards.index.size).toBe(boards.open.size);
    for (const query of [null, ...queries]) {
      const wanted = boards.matching(query);
      expect(boards.index.matching(query, NOW).map((hit) => hit.record)).toEqual(wanted);
      expect(boards.index.count(query, NOW)).toBe(openingsOf(wanted).length);
    }
  });

describe('BoardIndex', () => {
  it('closes a posting at its end by the clock of who asks, unless a later revision moved it', () => {
    const index = new BoardIndex<string>({ keepHistory: true });
    const at = new Date('2026-03-01T00:00:00Z');
    const end = (hour: number) => new Date(`2026-03-02T${hour}:00:00Z`);
    const put = (id: string, record: string, from: Date, until: Date) => {
      for (const view of fc.sample(anyPosting, { numRuns: 1, seed: 1 }))
        index.put({ ...view, id: asId<PostingView['id']>(id) }, record, from, until);
    };
    put('one', 'one', at, end(10));
    put('two', 'two', at, end(10));
    put('two', 'moved', new Date(at.getTime() + 1), end(12));
    const open = (now: Date) => index.matching(null, now).map(({ id }) => id as string);
    expect(open(new Date(end(10).getTime() - 1)).sort()).toEqual(['one', 'two']);
    expect(index.count(null, end(10))).toBe(1);
    expect(open(end(11))).toEqual(['two']);
    expect(index.get(asId<PostingId>('one'))).toBeUndefined();
    expect(index.search(null, { now: end(12), sort: 'newest', cursor: null, limit: 5 }).total).toBe(0);
  });

  it.each([false, true])(
    'finds exactly the open postings that evaluate to true (history %s)',
    (keepHistory) => {
      fc.assert(findsWhatMatches({ keepHistory }), { numRuns: 150 });
    },
  );

  it.each([
    { each: 0, query: 0 },
    { each: 1, query: 2 },
    { each: 2, query: 3 },
  ])('finds the same where beginnings of words are not written out beyond %o', (expansion) => {
    const prefixes = fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.boolean()), {
      minLength: 1,
      maxLength: 5,
    });
    const anyPrefixes = prefixes.map((each) =>
      anyOf(each.map(([word, title]) => textClause(word.slice(0, 2), title ? 'title' : 'any', true))),
    );
    fc.assert(findsWhatMatches({ expansion }, fc.oneof(anyQuery, anyPrefixes)), { numRuns: 60 });
  });

  it('the property catches an index that does not look at skills', () => {
    const parts = PRODUCT_RULES.parts.filter((part) => part !== 'skill');
    const run = fc.check(findsWhatMatches({ rules: { ...PRODUCT_RULES, parts } }), { numRuns: 150 });
    expect(run.failed).toBe(true);
  });

  it('board contains posting <=> percolation contains query <=> evaluate', () => {
    fc.assert(
      fc.property(
        fc.array(anyView, { maxLength: 12 }),
        fc.array(anyQuery, { maxLength: 8 }),
        (views, queries) => {
          const boards = boardsAfter(views.map((view) => ({ kind: 'put' as const, view })));
          const searches = new SearchIndex();
          queries.forEach((query, i) => searches.add(`q${i}`, query));
          const onBoard = queries.map(
            (query) => new Set(boards.index.matching(query, NOW).map(({ id }) => id)),
          );
          for (const view of boards.open.values()) {
            const posting = analysePosting(view);
            const percolated = new Set(searches.percolate(posting, NOW));
            queries.forEach((query, i) => {
              const truth = evaluate(query, posting, NOW);
              expect([onBoard[i]?.has(view.id), percolated.has(`q${i}`)]).toEqual([truth, truth]);
            });
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('counts each filter by openings, as if its own choice had not been made', () => {
    fc.assert(
      fc.property(changes, changes, fc.option(fc.oneof(anyQuery, anyFilters)), (first, then, query) => {
        const boards = boardsAfter(first);
        const request = { now: NOW, sort: 'newest', cursor: null, limit: 5, facetValues: 1_000 } as const;
        // What is remembered of a set must not outlive a change.
        boards.index.search(query, request);
        for (const change of then) boards.apply(change);
        const page = boards.index.search(query, request);
        expect(boards.index.search(query, request).facets).toEqual(page.facets);
        expect(page.facets.map(({ field }) => field)).toEqual(FACET_FIELDS);
        for (const { field, values } of page.facets) {
          const among = boards.matching(withoutOwn(query, field));
          for (const { value, count } of values) {
            const having = among.filter((view) =>
              evaluate(valueClause(field, value), analysePosting(view), NOW),
            );
            expect([field, value, count]).toEqual([field, value, openingsOf(having).length]);
          }
          expect(values.every(({ count }) => count > 0)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('groups near misses by the one part that they fail', () => {
    fc.assert(
      fc.property(changes, anyQuery, (all, query) => {
        const boards = boardsAfter(all);
        const groups = boards.index.nearMisses(query, { now: NOW, samples: 2 });
        for (const { part, count, samples } of groups) {
          const wanted = boards.matching(null).filter((view) => {
            const missing = missingParts(query, analysePosting(view), NOW);
            return missing.length === 1 && missing[0] === part;
          });
          const openings = openingsOf(wanted);
          expect(count).toBe(openings.length);
          expect(samples.map((hit) => hit.record)).toEqual(openings.slice(0, 2));
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('BoardIndex with thousands of postings', () => {
  const boards = new Boards();
  const views = fc.sample(anyPosting, { numRuns: 2_600, seed: 7 });
  views.forEach((view, i) => {
    const id = asId<PostingView['id']>(`p${i % 2_400}`);
    const clusterId = asId<PostingView['clusterId']>(`c${(i * 7) % 1_100}`);
    boards.apply({ kind: 'put', view: { ...view, id, clusterId } });
  });
  const queries = fc.sample(fc.oneof(anyQuery, anyFilters), { numRuns: 60, seed: 8 });

  it.each(['as it was filled', 'compacted'])('finds and counts exactly, %s', (state) => {
    if (state === 'compacted') boards.index.compact();
    expect(boards.index.stats().segments).toBeLessThan(state === 'compacted' ? 2 : 400);
    const postings = [...boards.open.values()].map((view) => analysePosting(view));
    for (const query of queries) {
      const wanted = postings.filter((posting) => evaluate(query, posting, NOW));
      const request = { now: NOW, sort: 'best', cursor: null, limit: 3, facetValues: 1_000 } as const;
      const page = boards.index.search(query, request);
      expect(page.total).toBe(openingsOf(wanted.map(({ view }) => view)).length);
      expect(page.postings).toBe(wanted.length);
      const workplaces = page.facets.find(({ field }) => field === 'workplace')?.values ?? [];
      const without = withoutOwn(query, 'workplace');
      const among = postings.filter((posting) => without === null || evaluate(without, posting, NOW));
      for (const { value, count } of workplaces) {
        const clause = valueClause('workplace', value);
        const having = among.filter((posting) => evaluate(clause, posting, NOW));
        expect([value, count]).toEqual([value, openingsOf(having.map(({ view }) => view)).length]);
      }
    }
  });
});

/** The query without the first top-level part that is about the field alone. */
function withoutOwn(query: Query | null, field: string): Query | null {
  if (query === null) return null;
  const parts = partsOf(query);
  const own = parts.find((part) =>
    (part.kind === 'or' ? part.parts : [part]).every((each) => each.kind === 'value' && each.field === field),
  );
  const rest = parts.filter((part) => part !== own);
  return rest.length === 0 ? null : allOf(rest);
}
