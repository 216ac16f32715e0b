import fc from 'fast-check';
import { normaliseQuery } from '../query/index.js';
import type { Query } from '../tree/index.js';
import { anyQuery } from '../query/fixtures/arbitraries.js';
import { tokensFrom } from '../text/index.js';
import { analysePosting } from './analysed.js';
import { plan } from './engine/programs/anchors.js';
import { evaluate } from './evaluate.js';
import { anyPosting, NOW } from './fixtures/postings.js';
import { PRODUCT_RULES, type TextRules } from './rules.js';
import { SearchIndex } from './search-index.js';

const queries = fc.array(anyQuery, { minLength: 1, maxLength: 12 });
const keyed = (all: readonly Query[]) => all.map((query, i) => ({ key: `s${i}`, query }));

const filledByAdd = (all: readonly Query[], index: SearchIndex): SearchIndex => {
  for (const { key, query } of keyed(all)) index.add(key, query);
  return index;
};

/** The law: the index finds exactly what the definition finds. */
const presearchNeverLoses = (
  fill: (all: readonly Query[]) => SearchIndex,
  rules: TextRules = PRODUCT_RULES,
) =>
  fc.property(queries, anyPosting, (all: Query[], view) => {
    const posting = analysePosting(view, rules);
    const expected = all.flatMap((query, i) => (evaluate(query, posting, NOW) ? [`s${i}`] : []));
    expect(fill(all).percolate(posting, NOW).sort()).toEqual(expected.sort());
  });

describe('SearchIndex finds exactly the searches that evaluate to true', () => {
  it('when filled one by one', () => {
    fc.assert(
      presearchNeverLoses((all) => filledByAdd(all, new SearchIndex())),
      { numRuns: 1000 },
    );
  });

  it('when filled one by one and merged', () => {
    const merged = (all: readonly Query[]): SearchIndex => {
      const index = filledByAdd(all, new SearchIndex());
      index.merge();
      return index;
    };
    fc.assert(presearchNeverLoses(merged), { numRuns: 500 });
  });

  it('when filled at once with a sample of postings, and after a snapshot', () => {
    const sample = fc.sample(anyPosting, { numRuns: 30, seed: 5 }).map((view) => analysePosting(view));
    const bulk = (all: readonly Query[]): SearchIndex => SearchIndex.bulk(keyed(all), { sample, now: NOW });
    fc.assert(presearchNeverLoses(bulk), { numRuns: 500 });
    fc.assert(
      presearchNeverLoses((all) => SearchIndex.restore(bulk(all).snapshot())),
      { numRuns: 300 },
    );
  });

  it('when half of it came at once and half later', () => {
    const half = (all: readonly Query[]): SearchIndex => {
      const cut = all.length >> 1;
      const index = SearchIndex.bulk(keyed(all).slice(0, cut));
      for (const { key, query } of keyed(all).slice(cut)) index.add(key, query);
      return index;
    };
    fc.assert(presearchNeverLoses(half), { numRuns: 500 });
  });

  it('when it is large enough for lists with a directory', () => {
    const many = fc.array(anyQuery, { minLength: 600, maxLength: 900, size: 'max' });
    const views = fc.array(anyPosting, { minLength: 20, maxLength: 40 });
    fc.assert(
      fc.property(many, views, (all, some) => {
        const index = SearchIndex.bulk(keyed(all));
        for (const posting of some.map((view) => analysePosting(view))) {
          const expected = all.flatMap((query, i) => (evaluate(query, posting, NOW) ? [`s${i}`] : []));
          expect(index.percolate(posting, NOW).sort()).toEqual(expected.sort());
        }
      }),
      { numRuns: 10 },
    );
  });

  it('with an analyser of another kind', () => {
    const words = (text: string) => tokensFrom(text, text.toLowerCase().match(/[\p{L}\p{Nd}]+/gu) ?? []);
    const rules = { ...PRODUCT_RULES, analyse: words, parts: ['title', 'text'] as const };
    fc.assert(
      presearchNeverLoses((all) => filledByAdd(all, new SearchIndex(rules)), rules),
      { numRuns: 500 },
    );
  });
});

describe('the law catches', () => {
  const fails = (planner: typeof plan): boolean =>
    fc.check(
      presearchNeverLoses((all) => filledByAdd(all, new SearchIndex(undefined, { planner }))),
      { numRuns: 1000 },
    ).failed;

  it('a presearch that takes one of several alternatives for the anchor', () => {
    expect(fails((...args) => ({ ...plan(...args), anchors: plan(...args).anchors.slice(0, 1) }))).toBe(true);
  });

  it('a guard that refuses too much', () => {
    expect(fails((...args) => ({ ...plan(...args), guard2: plan(...args).guard2 | 0x0001_0000 }))).toBe(true);
  });

  it('a second feature that is not required', () => {
    expect(fails((...args) => ({ ...plan(...args), second: plan(...args).exclusions[0] ?? 0 }))).toBe(true);
  });
});

describe('SearchIndex under change', () => {
  it('keeps to the latest query of each key through adds, removals and merges', () => {
    const steps = fc.array(
      fc.record({ key: fc.nat(6), query: fc.option(anyQuery, { freq: 4 }), merge: fc.boolean() }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(steps, anyPosting, (all, view) => {
        const posting = analysePosting(view);
        const index = new SearchIndex();
        const latest = new Map<string, Query>();
        for (const { key, query, merge } of all) {
          if (query === null) expect(index.remove(`s${key}`)).toBe(latest.delete(`s${key}`));
          else index.add(`s${key}`, query);
          if (query !== null) latest.set(`s${key}`, query);
          if (merge) index.merge();
          const expected = [...latest]
            .filter(([, each]) => evaluate(each, posting, NOW))
            .map(([name]) => name);
          expect(index.percolate(posting, NOW).sort()).toEqual(expected.sort());
          expect(index.size).toBe(latest.size);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('takes the later of two equal keys of a bulk load, and refuses bytes that are no snapshot', () => {
    const posting = analysePosting(fc.sample(anyPosting, { numRuns: 1, seed: 1 })[0] ?? fail());
    const never: Query = { kind: 'value', field: 'company', value: 'Nobody' };
    const always: Query = { kind: 'not', part: never };
    const index = SearchIndex.bulk([
      { key: 'a', query: always },
      { key: 'a', query: never },
      { key: 'b', query: always },
    ]);
    expect(index.percolate(posting, NOW)).toEqual(['b']);
    expect([index.size, index.has('a'), index.has('c')]).toEqual([2, true, false]);
    expect(() => SearchIndex.restore(new Uint8Array(40))).toThrow(RangeError);
    expect(() => SearchIndex.restore(index.snapshot().slice(0, -100))).toThrow('cut short');
  });
});

function fail(): never {
  throw new Error('no posting was made');
}

describe('a snapshot of the index', () => {
  it('is read from a Buffer at any place in memory too, whose slices are no copies', () => {
    const posting = analysePosting(fc.sample(anyPosting, { numRuns: 1, seed: 1 })[0] ?? fail());
    const nobody: Query = { kind: 'value', field: 'company', value: 'Nobody' };
    const index = SearchIndex.bulk([{ key: 'a', query: { kind: 'not', part: nobody } }]);
    const shifted = Buffer.concat([Buffer.alloc(3), index.snapshot()]).subarray(3);
    expect(SearchIndex.restore(shifted).percolate(posting, NOW)).toEqual(['a']);
  });
});

describe('normaliseQuery', () => {
  it('holds for exactly the same postings', () => {
    fc.assert(
      fc.property(anyQuery, anyPosting, (query, view) => {
        const posting = analysePosting(view);
        expect(evaluate(normaliseQuery(query), posting, NOW)).toBe(evaluate(query, posting, NOW));
      }),
      { numRuns: 500 },
    );
  });
});
