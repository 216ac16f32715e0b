import fc from 'fast-check';
import { normaliseQuery, type Query } from '../query/index.js';
import { anyQuery } from '../query/fixtures/arbitraries.js';
import { analysePosting } from './analysed.js';
import { evaluate } from './evaluate.js';
import { anyPosting, NOW } from './fixtures/postings.js';
import { anchorOf } from './presearch.js';
import { SearchIndex } from './search-index.js';

const queries = fc.array(anyQuery, { minLength: 1, maxLength: 12 });

/** The law: the index finds exactly what the definition finds. */
const presearchNeverLoses = (index: () => SearchIndex) =>
  fc.property(queries, anyPosting, (all: Query[], view) => {
    const posting = analysePosting(view);
    const searches = index();
    all.forEach((query, i) => searches.add(`s${i}`, query));
    const expected = all.flatMap((query, i) => (evaluate(query, posting, NOW) ? [`s${i}`] : []));
    expect(searches.percolate(posting, NOW).sort()).toEqual(expected.sort());
  });

describe('SearchIndex', () => {
  it('finds exactly the searches that evaluate to true', () => {
    fc.assert(
      presearchNeverLoses(() => new SearchIndex()),
      { numRuns: 500 },
    );
  });

  it('the property catches a presearch that takes one branch of an OR for the anchor', () => {
    const broken: typeof anchorOf = (query, ...rest) =>
      query.kind === 'or' ? anchorOf(query.parts[0] ?? query, ...rest) : anchorOf(query, ...rest);
    const run = fc.check(
      presearchNeverLoses(() => new SearchIndex(undefined, broken)),
      { numRuns: 500 },
    );
    expect(run.failed).toBe(true);
  });

  it('keeps equal queries once for all their owners and forgets what is removed', () => {
    fc.assert(
      fc.property(queries, fc.infiniteStream(fc.boolean()), anyPosting, (all, removed, view) => {
        const posting = analysePosting(view);
        const searches = new SearchIndex();
        all.forEach((query, i) => searches.add(`s${i % 7}`, query));
        const latest = new Map(all.map((query, i) => [`s${i % 7}`, query] as const));
        for (const key of latest.keys()) {
          if (removed.next().value !== true) continue;
          expect(searches.remove(key)).toBe(true);
          expect(searches.remove(key)).toBe(false);
          latest.delete(key);
        }
        expect(searches.size).toBe(latest.size);
        const expected = [...latest].filter(([, query]) => evaluate(query, posting, NOW)).map(([key]) => key);
        expect(searches.percolate(posting, NOW).sort()).toEqual(expected.sort());
      }),
    );
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
