import fc from 'fast-check';
import { analysePosting, evaluate } from '../match/index.js';
import { anyPosting, NOW, postingWith } from '../match/fixtures/postings.js';
import { canonicalText, findContradiction } from '../query/index.js';
import { parseQuery, parseSyntax } from '../language/index.js';
import { allOf, type Query } from '../tree/index.js';
import { chooseTelling, weighTelling } from './choose-telling.js';
import { tellingClauses } from './telling.js';

const textsOf = (view: Parameters<typeof postingWith>[0]) =>
  tellingClauses(analysePosting(postingWith(view)), NOW).map(({ text }) => text);

describe('what tells of a posting', () => {
  it('is what its work is: no level, place, company or filler of the title', () => {
    const texts = textsOf({
      title: 'Senior Platform Engineer (m/w/d) at Acme, Berlin - Remote, Kubernetes',
      company: { name: 'Acme', slug: 'acme' },
      facts: {
        seniority: 'senior',
        skills: ['kubernetes'],
        roleFamily: 'devops',
        workplace: 'hybrid',
        places: [{ country: 'DE', region: null, city: 'Berlin' }],
      },
    });
    expect(texts).toEqual([
      'title:platform',
      'title:engineer',
      'skill:kubernetes',
      'family:devops',
      'seniority:senior',
      'country:DE',
      'city:"Berlin, DE"',
      'workplace:hybrid',
    ]);
  });

  it('has the pay as a band of round figures a year', () => {
    const salary = (min: number | null, max: number | null, period: 'year' | 'hour' = 'year') =>
      textsOf({
        title: '',
        facts: { salary: { min, max, currency: 'EUR', period, basis: 'base', periodAssumed: false } },
      });
    expect(salary(67_400, 88_100)).toEqual(['salary>=65kEUR salary<=90kEUR']);
    expect(salary(null, 90_000)).toEqual(['salary>=90kEUR salary<=90kEUR']);
    expect(salary(30, null, 'hour')).toEqual(['salary>=60kEUR salary<=65kEUR']);
  });

  it('finds its own posting, whichever clauses are taken together, as query and as text', () => {
    fc.assert(
      fc.property(anyPosting, fc.infiniteStream(fc.boolean()), (view, takes) => {
        const posting = analysePosting(view);
        const taken = tellingClauses(posting, NOW).filter(() => takes.next().value === true);
        fc.pre(taken.length > 0);
        const query = allOf(taken.map(({ part }) => part));
        expect(evaluate(query, posting, NOW)).toBe(true);
        expect(findContradiction(query)).toBeNull();
        const read = parseQuery(canonicalText(query));
        expect(read.ok && evaluate(read.query, posting, NOW)).toBe(true);
        for (const { part, text } of taken)
          expect(parseSyntax(text)).toMatchObject({ ok: true, query: part });
      }),
    );
  });
});

describe('the clauses that are taken unasked', () => {
  const posting = analysePosting(
    postingWith({ title: 'Rust Platform Engineer', facts: { skills: ['go', 'kafka'], seniority: 'senior' } }),
  );
  const clauses = tellingClauses(posting, NOW);
  const counts = (of: Record<string, number>, both: number) => {
    const weighed = weighTelling(clauses, (part) => of[canonicalText(part)] ?? 0, 1_000);
    const count = (query: Query): number =>
      query.kind === 'and' ? both / query.parts.length : (of[canonicalText(query)] ?? 0);
    return chooseTelling(weighed, count, 1_000);
  };
  const texts = (taken: readonly { readonly text: string }[]) => taken.map(({ text }) => text);

  it('are the rare ones first, and no more than leave enough', () => {
    const rare = { 'title:rust': 90, 'title:platform': 400, 'skill:kafka': 300, 'skill:go': 600 };
    const of = { ...rare, 'title:engineer': 900, 'seniority:senior': 990 };
    expect(texts(counts(of, 100))).toEqual(['title:rust', 'title:platform', 'skill:kafka', 'skill:go']);
    expect(texts(counts(of, 3))).toEqual(['title:rust']);
  });

  it('are the one that finds the most, where all find too little', () => {
    expect(texts(counts({ 'title:platform': 1, 'skill:go': 3 }, 0))).toEqual(['skill:go']);
  });
});
