import fc from 'fast-check';
import { asId, type PostingView } from '../domain/index.js';
import { analysePosting, type AnalysedPosting } from '../match/index.js';
import { anyPosting, NOW, postingWith } from '../match/fixtures/postings.js';
import { allOf, formsOf, notOf, textClause, type Query } from '../query/index.js';
import { WORDS } from '../query/fixtures/arbitraries.js';
import { analyse } from '../text/index.js';
import { BoardIndex } from './board-index.js';
import { recencyOf, saturated, TITLE_WEIGHT, type Weights } from './rank.js';

/** Words without other forms: what those count has its own test. */
const TERMS = WORDS.filter((word) => formsOf(textClause(word)).length === 1)
  .map((word) => analyse(word))
  .filter((tokens) => tokens.length === 1);

/** The score by its definition, term by term over the tokens of the posting. */
function scoreOf(terms: readonly string[], { parts, view }: AnalysedPosting, weights: Weights): number {
  const length = parts.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const timesIn = (term: string, title: boolean): number =>
    parts
      .filter(({ part }) => !title || part === 'title')
      .reduce((sum, { tokens }) => sum + tokens.terms().filter((each) => each === term).length, 0);
  const score = terms.reduce((sum, term, i) => {
    const times = timesIn(term, false) + (TITLE_WEIGHT - 1) * timesIn(term, true);
    return times === 0
      ? sum
      : sum + (weights.words[i] ?? 0) * saturated(times, length, weights.averageLength);
  }, 0);
  const age = Math.min(view.firstSeenAt.getTime(), view.postedAt?.getTime() ?? Infinity);
  return score * recencyOf(weights.asOf - age);
}

const named = (view: PostingView, i: number): PostingView => ({
  ...view,
  id: asId<PostingView['id']>(`p${i}`),
});

describe('best match', () => {
  it('orders by weighed words of title and text, saturated, times recency', () => {
    fc.assert(
      fc.property(
        fc.array(anyPosting, { minLength: 2, maxLength: 20 }),
        fc.uniqueArray(fc.constantFrom(...TERMS), {
          minLength: 1,
          maxLength: 3,
          selector: (each) => each.term(0),
        }),
        (views, wanted) => {
          const index = new BoardIndex<AnalysedPosting>();
          views.map(named).forEach((view) => index.put(view, analysePosting(view), NOW));
          const query: Query = allOf(wanted.map((tokens) => textClause(tokens.source)));
          const request = { now: NOW, sort: 'best', limit: 1 } as const;
          const first = index.search(query, { ...request, cursor: null });
          if (first.next?.weights == null) return;
          const { weights } = first.next;
          const terms = wanted.map((tokens) => tokens.term(0));
          let last = Infinity;
          let page = first;
          for (;;) {
            const [hit] = page.hits;
            expect(hit?.score).toBeCloseTo(hit === undefined ? 0 : scoreOf(terms, hit.record, weights), 9);
            expect(hit?.score).toBeLessThanOrEqual(last);
            last = hit?.score ?? 0;
            if (page.next === null) return;
            page = index.search(query, { ...request, cursor: page.next });
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each<[string, Partial<PostingView>, Partial<PostingView>]>([
    ['a word in the title', { title: 'Rust engineer' }, { title: 'Engineer', text: 'We write rust.' }],
    ['a newer posting', {}, { firstSeenAt: new Date(NOW.getTime() - 30 * 86_400_000) }],
    ['a shorter text', { text: 'rust' }, { text: `rust ${'and much else '.repeat(50)}` }],
  ])('puts %s first', (_, better, worse) => {
    const index = new BoardIndex<string>();
    const base = { title: 'Engineer', text: 'rust' };
    index.put(postingWith({ ...base, ...worse, id: asId('a') }), 'worse', NOW);
    index.put(postingWith({ ...base, ...better, id: asId('b'), clusterId: asId('c2') }), 'better', NOW);
    const request = { now: NOW, sort: 'best', cursor: null, limit: 2 } as const;
    const { hits } = index.search(textClause('rust'), request);
    expect(hits.map((hit) => hit.record)).toEqual(['better', 'worse']);
  });

  it('does not look at words that are excluded', () => {
    const index = new BoardIndex<string>();
    index.put(postingWith({ text: 'rust' }), 'only', NOW);
    const query = allOf([textClause('rust'), notOf(textClause('agency'))]);
    const page = index.search(query, { now: NOW, sort: 'best', cursor: null, limit: 1 });
    expect(page.hits[0]?.score).toBeGreaterThan(0);
  });
});
