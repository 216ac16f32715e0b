import fc from 'fast-check';
import { asId } from '@app/core/ids';
import type { PostingView } from '@app/core/posting';
import { analysePosting, factsOfClause, type AnalysedPosting } from '../../match/index.js';
import { anyPosting, NOW, postingWith } from '../../match/fixtures/postings.js';
import { agreeingFamilies, skillByName } from '@app/reading/normalise';
import { citiesByName } from '@app/reading/places';
import { isFactWord, parseQuery } from '../../language/index.js';
import { allOf, anyOf, notOf, textClause, valueClause, type Query } from '../../tree/index.js';
import { formsOf } from '../../query/index.js';
import { WORDS } from '../../query/fixtures/arbitraries.js';
import { analyse } from '../../text/index.js';
import { BoardIndex } from '../board-index.js';
import { meantFacts } from './meant.js';
import { NEAR } from './near.js';
import { SHARES } from './rank.js';
import type { Weights } from './weights.js';
import { saturated, TITLE_WEIGHT } from './word-scores.js';
import { recencyOf } from './recency.js';
import { FAMILY, IN_A_ROW, POINTS, type Standing } from './standings.js';

/** Words without other forms: what those count has its own test. */
const TERMS = WORDS.filter((word) => formsOf(textClause(word)).length === 1)
  .map((word) => analyse(word))
  .filter((tokens) => tokens.length === 1);

const termsIn = ({ parts }: AnalysedPosting, title: boolean): (string | null)[] =>
  parts.filter(({ part }) => !title || part === 'title').flatMap(({ tokens }) => [...tokens.terms(), null]);

const has = (
  { facts, rules }: AnalysedPosting,
  clauses: readonly Parameters<typeof factsOfClause>[0][],
): boolean => clauses.some((clause) => factsOfClause(clause, rules).some((fact) => facts.has(fact)));

/** Where one word stands, by the definition, but for nearness. */
function standingOf(words: readonly string[], w: number, posting: AnalysedPosting): Standing {
  const word = words[w] ?? '';
  const runs: string[] = [word];
  for (const length of [2, 3])
    for (let from = Math.max(0, w - length + 1); from <= w && from + length <= words.length; from += 1)
      runs.push(words.slice(from, from + length).join(' '));
  if (has(posting, runs.flatMap(meantFacts))) return 'fact';
  if (termsIn(posting, true).includes(analyse(word).term(0))) return 'title';
  if (
    has(
      posting,
      runs.map((run) => valueClause('company', run)),
    )
  )
    return 'company';
  const skills = runs.flatMap((run) => skillByName(run)?.slug ?? []);
  const isSkill = has(
    posting,
    skills.map((skill) => valueClause('skill', skill)),
  );
  return isSkill ? 'skill' : isOther(runs, posting) ? 'other' : 'text';
}

/** Whether the job says something else than the words mean, none of which it is: not where it is silent, or may be there. */
function isOther(runs: readonly string[], posting: AnalysedPosting): boolean {
  const sure = runs.filter(isFactWord);
  const fields = sure.flatMap(meantFacts).map(({ field }) => field);
  const asked = fields.map((field) => (['city', 'region', 'remote'].includes(field) ? 'country' : field));
  if (asked.every((field) => posting.silent.has(field))) return false;
  const countries = sure.flatMap((run) => citiesByName(run)).map(({ country }) => country);
  const isIn = (field: 'remote' | 'country'): boolean =>
    has(
      posting,
      countries.map((country) => valueClause(field, country)),
    );
  return !isIn('remote') && !(posting.silent.has('city') && isIn('country'));
}

/** Whether the job is of the kind that the words name which say nothing of place and form. */
function isOfKind(words: readonly string[], posting: AnalysedPosting): boolean {
  const name = words.filter((word) => !isFactWord(word)).join(' ');
  return has(
    posting,
    agreeingFamilies(name).map((family) => valueClause('family', family)),
  );
}

/** Whether all words that have no better place stand near some place of the word. */
function isNear(
  terms: readonly string[],
  standings: readonly Standing[],
  rarest: string,
  posting: AnalysedPosting,
) {
  const all = termsIn(posting, false);
  return all.some(
    (at, i) =>
      at === rarest &&
      terms.every(
        (term, w) => standings[w] !== 'text' || all.slice(Math.max(0, i - NEAR), i + NEAR + 1).includes(term),
      ),
  );
}

/** The score by its definition, term by term over the tokens of the posting. */
function scoreOf(
  words: readonly string[],
  rarest: string,
  posting: AnalysedPosting,
  weights: Weights,
): number {
  const terms = words.map((word) => analyse(word).term(0));
  const text = termsIn(posting, false);
  const title = termsIn(posting, true).filter((term) => term !== null);
  const count = (of: readonly (string | null)[], term: string): number =>
    of.filter((each) => each === term).length;
  let standings = words.map((_, w) => standingOf(words, w, posting));
  if (words.length > 1 && isNear(terms, standings, rarest, posting))
    standings = standings.map((each) => (each === 'text' ? 'near' : each));
  const length = text.filter((term) => term !== null).length;
  const bm25 = terms.reduce((sum, term, i) => {
    const times = count(text, term) + (TITLE_WEIGHT - 1) * count(title, term);
    return times === 0
      ? sum
      : sum + (weights.words[i] ?? 0) * saturated(times, length, weights.averageLength);
  }, 0);
  const most = weights.words.reduce((sum, each) => sum + each, 0);
  const rows = terms
    .slice(1)
    .filter((term, i) => title.some((each, at) => each === terms[i] && title[at + 1] === term));
  const inTitle = terms.filter((term) => title.includes(term)).length;
  const age = Math.min(posting.view.firstSeenAt.getTime(), posting.view.postedAt?.getTime() ?? Infinity);
  const within =
    (most === 0 ? 0 : (SHARES.words * bm25) / most) +
    SHARES.title * Math.min(1, inTitle / Math.max(1, title.length));
  return (
    standings.reduce((sum, each) => sum + POINTS[each], 0) +
    (isOfKind(words, posting) ? FAMILY : 0) +
    (terms.length < 2 ? 0 : (IN_A_ROW * rows.length) / (terms.length - 1)) +
    within * recencyOf(weights.asOf - age)
  );
}

const named = (view: PostingView, i: number): PostingView => ({
  ...view,
  id: asId<PostingView['id']>(`p${i}`),
});

const DAY = 86_400_000;

/** The records of the postings in the order of a search; each posting is named by its record. */
function orderOf(query: string, postings: Readonly<Record<string, Partial<PostingView>>>): readonly string[] {
  const index = new BoardIndex<string>();
  Object.entries(postings).forEach(([name, view], i) =>
    index.put(postingWith({ ...view, id: asId(`${9 - i}`), clusterId: asId(`c${i}`) }), name, NOW),
  );
  const parsed = parseQuery(query);
  if (!parsed.ok) throw new Error(query);
  return index
    .search(parsed.query, { now: NOW, sort: 'best', cursor: null, limit: 20 })
    .hits.map(({ record }) => record);
}

const factsWith = (facts: Partial<PostingView['facts']>): Pick<PostingView, 'facts'> => ({
  facts: { ...postingWith({}).facts, ...facts },
});

describe('best match', () => {
  it('is where the words stand, then their weight and the title, times recency; the same on every page', () => {
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
          const all = views.map(named).map((view) => analysePosting(view));
          all.forEach((posting) => index.put(posting.view, posting, NOW));
          const words = wanted.map((tokens) => tokens.source);
          const query: Query = allOf(words.map((word) => textClause(word)));
          const request = { now: NOW, sort: 'best', limit: 1 } as const;
          const first = index.search(query, { ...request, cursor: null });
          if (first.next?.weights == null) return;
          const { weights } = first.next;
          const terms = wanted.map((tokens) => tokens.term(0));
          const rarest = terms[weights.words.indexOf(Math.max(...weights.words))] ?? '';
          let last = Infinity;
          let page = first;
          for (;;) {
            const [hit] = page.hits;
            expect(hit?.score).toBeCloseTo(
              hit === undefined ? 0 : scoreOf(words, rarest, hit.record, weights),
              9,
            );
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
    ['a newer posting', {}, { firstSeenAt: new Date(NOW.getTime() - 30 * DAY) }],
    ['a shorter text', { text: 'rust' }, { text: `rust ${'and much else '.repeat(50)}` }],
    ['a skill', factsWith({ skills: ['rust'] }), { text: 'rust rust rust' }],
    ['an old title, before a new text', { title: 'Rust', firstSeenAt: new Date(0) }, { postedAt: NOW }],
    ['a better one with an old date, before an undated one', { title: 'Rust', postedAt: new Date(0) }, {}],
  ])('puts %s first', (_, better, worse) => {
    const base = { title: 'Engineer', text: 'rust', ...factsWith({ skills: [] }) };
    expect(orderOf('rust', { worse: { ...base, ...worse }, better: { ...base, ...better } })).toEqual([
      'better',
      'worse',
    ]);
  });

  it('puts title and place first, then title, then skills, then close together, then scattered', () => {
    const berlin = { country: 'DE', region: null, city: 'Berlin' };
    const far = `rust ${'and much else '.repeat(20)}`;
    const none = factsWith({ places: [], skills: [] });
    const found = orderOf('rust django berlin', {
      scattered: { ...none, title: 'Cook', text: `${far} django ${far} berlin` },
      near: { ...none, title: 'Cook', text: `${far} ${far} rust and django in berlin` },
      skills: {
        ...factsWith({ places: [], skills: ['rust', 'django'] }),
        title: 'Cook',
        text: `${far} django ${far} berlin`,
      },
      title: { ...none, title: 'Rust and Django', text: `${far} ${far} berlin` },
      both: {
        ...factsWith({ places: [berlin], skills: [] }),
        title: 'Rust and Django',
        text: `${far} ${far} berlin`,
      },
    });
    expect(found).toEqual(['both', 'title', 'skills', 'near', 'scattered']);
  });

  it.each<[string, string, Partial<PostingView['facts']>]>([
    ['part-time', 'part-time', { employment: 'part-time' }],
    ['teilzeit', 'Teilzeit', { employment: 'part-time' }],
    ['part time', 'part time', { employment: 'part-time' }],
    ['internship', 'internship', { employment: 'internship' }],
    ['remote', 'remote', { workplace: 'remote' }],
    ['hybrid', 'hybrid', { workplace: 'hybrid' }],
    ['junior', 'junior', { seniority: 'junior' }],
    ['senior', 'senior', { seniority: 'staff' }],
    ['london', 'London', { places: [{ country: 'GB', region: null, city: 'London' }] }],
    ['new york', 'New York', { places: [{ country: 'US', region: 'NY', city: 'New York' }] }],
    ['germany', 'Germany', { places: [{ country: 'DE', region: null, city: null }] }],
    [
      'europe',
      'Europe',
      { workplace: 'remote', applicants: { kind: 'limited', countries: ['FR'], regions: [] } },
    ],
  ])('takes "%s" as what the job is, not only as a word', (query, word, facts) => {
    const is = { ...factsWith(facts), title: 'Engineer', text: `once ${word}` };
    const names = {
      title: 'Engineer',
      text: `${word} and ${word} and ${word}`,
      ...factsWith({ places: [], workplace: 'unknown', seniority: 'unknown', employment: 'unknown' }),
    };
    expect(orderOf(query, { names, is })).toEqual(['is', 'names']);
  });

  const london = { country: 'GB', region: null, city: 'London' };
  const paris = { country: 'FR', region: null, city: 'Paris' };
  const britain = { country: 'GB', region: null, city: null };
  const open = (countries: readonly string[]): Partial<PostingView['facts']> => ({
    workplace: 'remote',
    applicants: { kind: 'limited', countries, regions: [] },
  });

  it.each<[string, string, Partial<PostingView['facts']>, Partial<PostingView['facts']>]>([
    ['london', 'without a place, before one elsewhere', { places: [] }, { places: [paris] }],
    ['london', 'in the country, before one elsewhere', { places: [britain] }, { places: [paris] }],
    [
      'london',
      'open to the country',
      { places: [paris], ...open(['GB']) },
      { places: [paris], ...open(['FR']) },
    ],
    ['germany', 'without a place, before one elsewhere', { places: [] }, { places: [paris] }],
    ['remote', 'that does not say, before one on site', { workplace: 'unknown' }, { workplace: 'onsite' }],
    ['junior', 'that does not say, before a senior', { seniority: 'unknown' }, { seniority: 'senior' }],
    ['contract', 'that does not say', { employment: 'unknown' }, { employment: 'full-time' }],
  ])('puts a job for "%s" %s', (query, _, better, worse) => {
    const blank = { places: [], workplace: 'unknown', seniority: 'unknown', employment: 'unknown' } as const;
    const text = `once ${query}`;
    expect(
      orderOf(query, {
        worse: { ...factsWith({ ...blank, ...worse }), title: 'Cook', text: `${text} and ${query}` },
        better: { ...factsWith({ ...blank, ...better }), title: 'Cook', text },
      }),
    ).toEqual(['better', 'worse']);
  });

  it('puts the place before two words of the title elsewhere, the kind of work before another', () => {
    const text = 'An engineering team with a manager in London';
    expect(
      orderOf('engineering manager london', {
        elsewhere: {
          ...factsWith({ places: [paris], roleFamily: 'engineering-management', skills: [] }),
          title: 'Engineering Manager',
          text,
        },
        otherKind: {
          ...factsWith({ places: [london], roleFamily: 'product', skills: [] }),
          title: 'Product Manager',
          text,
        },
        right: {
          ...factsWith({ places: [london], roleFamily: 'engineering-management', skills: [] }),
          title: 'Head of Engineering',
          text,
        },
      }),
    ).toEqual(['right', 'otherKind', 'elsewhere']);
  });

  it.each<[string, string, string]>([
    ['devops', 'infrastructure', 'frontend'],
    ['"machine learning" OR "data science"', 'machine-learning', 'people'],
    ['"machine learning" OR "data science"', 'data-science', 'people'],
    ['developer', 'backend', 'sales'],
    ['frontend engineer', 'fullstack', 'backend'],
    ['contract designer', 'design', 'legal'],
  ])('puts work of the kind that "%s" names (%s) before a skill of another (%s)', (query, family, other) => {
    const text = 'devops machine learning data science developer frontend engineer contract designer';
    const skills = ['devops', 'machine-learning'];
    expect(
      orderOf(query, {
        other: { ...factsWith({ roleFamily: other, skills }), title: 'Somebody', text },
        kind: { ...factsWith({ roleFamily: family, skills: [] }), title: 'Somebody', text },
      }),
    ).toEqual(['kind', 'other']);
  });

  it.each(['reading', 'rust', 'python', 'contract'])('reads no place and no work into "%s"', (query) => {
    const base = { title: 'Cook', text: query };
    const same = factsWith({ roleFamily: 'backend', places: [paris], skills: [] });
    const index = new BoardIndex<null>();
    index.put(postingWith({ ...base, ...same }), null, NOW);
    const parsed = parseQuery(query);
    const page = parsed.ok
      ? index.search(parsed.query, { now: NOW, sort: 'best', cursor: null, limit: 1, why: true })
      : null;
    expect(page?.hits[0]?.why?.family).toBe(0);
    expect(page?.hits[0]?.why?.standings[0]?.fact).toBeNull();
  });

  it('counts what is written together or apart as one word, and alternatives as the best of them', () => {
    const index = new BoardIndex<string>();
    const put = (name: string, title: string): void =>
      index.put(
        postingWith({
          id: asId(name),
          clusterId: asId(name),
          title,
          text: 'nothing',
          ...factsWith({ skills: [] }),
        }),
        name,
        NOW,
      );
    put('together', 'Frontend');
    put('apart', 'Front end');
    const page = index.search(textClause('front-end'), { now: NOW, sort: 'best', cursor: null, limit: 2 });
    expect(page.hits[0]?.score).toBe(page.hits[1]?.score);
    const either = anyOf([textClause('frontend'), textClause('cobol')]);
    const same = index.search(either, { now: NOW, sort: 'best', cursor: null, limit: 1 });
    expect(Math.floor(same.hits[0]?.score ?? 0)).toBe(POINTS.title);
    expect(same.next?.weights?.words).toHaveLength(1);
  });

  it('does not look at words that are excluded', () => {
    const index = new BoardIndex<string>();
    index.put(postingWith({ text: 'rust' }), 'only', NOW);
    const query = allOf([textClause('rust'), notOf(textClause('agency'))]);
    const page = index.search(query, { now: NOW, sort: 'best', cursor: null, limit: 1 });
    expect(page.hits[0]?.score).toBeGreaterThan(0);
  });
});
