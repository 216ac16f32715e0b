import fc from 'fast-check';
import type { Applicants, PostingFacts } from '@app/core/posting';
import { anyQuery } from '../query/fixtures/arbitraries.js';
import { parseQuery } from '../language/index.js';
import { printQuery } from '../query/index.js';
import { valueClause, type Query } from '../tree/index.js';
import { analysePosting } from './analysed.js';
import { evaluate } from './evaluate.js';
import { explain, holds, missingParts, nearMiss, type Explanation } from './explain.js';
import { anyPosting, NOW, postingWith } from './fixtures/postings.js';

const query = (text: string): Query => {
  const parsed = parseQuery(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.query;
};
const base = { basis: 'base', periodAssumed: false } as const;
const ALL_BUT_US: Partial<PostingFacts> = {
  workplace: 'remote',
  applicants: { kind: 'limited', countries: [], regions: [], except: ['US'] },
};
const EU_BUT_DE: Partial<PostingFacts> = {
  workplace: 'remote',
  applicants: { kind: 'limited', countries: [], regions: ['EU'], except: ['DE'] },
};
const berlin = { country: 'DE', region: null, city: 'Berlin' };

/** The truth of one clause for a posting with these facts. */
const truth = (text: string, facts: Partial<PostingFacts>): string => {
  const explained = explain(query(text), analysePosting(postingWith({ facts })), NOW);
  return explained.kind === 'clause' ? explained.truth : 'not a clause';
};

describe('a clause', () => {
  it.each<[string, Partial<PostingFacts>, string]>([
    [
      'salary>=90kEUR',
      { salary: { ...base, min: 70_000, max: 90_000, currency: 'EUR', period: 'year' } },
      'true',
    ],
    [
      'salary>=90kEUR',
      { salary: { ...base, min: 70_000, max: 89_999, currency: 'EUR', period: 'year' } },
      'false',
    ],
    [
      'salary>=90kEUR',
      { salary: { ...base, min: 90_000, max: 95_000, currency: 'USD', period: 'year' } },
      'unknown',
    ],
    [
      'salary>=90k',
      { salary: { ...base, min: 90_000, max: 95_000, currency: 'USD', period: 'year' } },
      'true',
    ],
    [
      'salary>=90kEUR',
      { salary: { ...base, min: 80_000, max: null, currency: 'EUR', period: 'year' } },
      'unknown',
    ],
    [
      'salary>=90kEUR',
      { salary: { ...base, min: 90_000, max: null, currency: 'EUR', period: 'year' } },
      'true',
    ],
    ['salary>=104kUSD', { salary: { ...base, min: 40, max: 50, currency: 'USD', period: 'hour' } }, 'true'],
    ['salary>=105kUSD', { salary: { ...base, min: 40, max: 50, currency: 'USD', period: 'hour' } }, 'false'],
    ['salary>=90kEUR', {}, 'unknown'],
    ['pay:stated', {}, 'false'],
    ['country:DE', { places: [berlin] }, 'true'],
    ['country:DE', { places: [] }, 'unknown'],
    ['country:unknown', { places: [] }, 'true'],
    ['region:DACH', { places: [berlin] }, 'true'],
    ['region:LATAM', { places: [berlin] }, 'false'],
    ['region:california', { places: [{ country: 'US', region: 'CA', city: 'San Jose' }] }, 'true'],
    ['city:"San José, US"', { places: [{ country: 'US', region: 'CA', city: 'San Jose' }] }, 'true'],
    ['city:"Berlin, US"', { places: [berlin] }, 'false'],
    ['remote:yes', { workplace: 'remote' }, 'true'],
    ['remote:yes', { workplace: 'hybrid' }, 'false'],
    ['remote:yes', {}, 'unknown'],
    ['remote:DE', { workplace: 'remote' }, 'unknown'],
    ['remote:DE', { workplace: 'remote', places: [berlin] }, 'true'],
    ['remote:DE', { workplace: 'remote', applicants: { kind: 'anywhere' } }, 'true'],
    [
      'remote:DE',
      { workplace: 'remote', applicants: { kind: 'limited', countries: [], regions: ['EU'] } },
      'true',
    ],
    [
      'remote:GB',
      { workplace: 'remote', applicants: { kind: 'limited', countries: [], regions: ['EU'] } },
      'false',
    ],
    ['remote:US', ALL_BUT_US, 'false'],
    ['remote:anywhere', ALL_BUT_US, 'false'],
    ['remote:yes', ALL_BUT_US, 'true'],
    ['remote:DE', ALL_BUT_US, 'true'],
    ['remote:DE', EU_BUT_DE, 'false'],
    ['remote:FR', EU_BUT_DE, 'true'],
    ['remote:US', EU_BUT_DE, 'false'],
    ['remote:DE', { workplace: 'onsite', places: [berlin] }, 'false'],
    ['experience<=5', { experience: { min: 5, max: 8 } }, 'true'],
    ['experience<=5', { experience: { min: 6, max: null } }, 'false'],
    ['experience<=5', {}, 'unknown'],
    ['visa:yes', {}, 'unknown'],
    ['visa:unknown', {}, 'true'],
    ['skill:golang', { skills: ['go'] }, 'true'],
  ])('%s of %j is %s', (text, facts, expected) => expect(truth(text, facts)).toBe(expected));

  it('finds words by their folded singular, phrases inside one part only', () => {
    const posting = analysePosting(
      postingWith({
        title: 'Senior Software-Engineers',
        company: { name: 'Straßen & Co', slug: 'strassen' },
        text: 'You know Node.js, C++ and 機械学習.\nCompanies trust us.',
      }),
    );
    const found = (text: string) => evaluate(query(text), posting, NOW);
    for (const text of [
      'engineer',
      '"software engineer"',
      'strassen',
      'nodejs',
      'c++',
      '学習',
      'company',
      'compan*',
      'title:senior',
    ]) {
      expect([text, found(text)]).toEqual([text, true]);
    }
    for (const text of ['c', 'node', '"engineers straßen"', 'title:company', '"engineer senior"', 'eng']) {
      expect([text, found(text)]).toEqual([text, false]);
    }
  });

  it('measures ages at the given instant', () => {
    const day = 24 * 3_600_000;
    const posting = analysePosting(
      postingWith({ firstSeenAt: NOW, postedAt: new Date(NOW.getTime() - 6 * day) }),
    );
    const after = (days: number) => new Date(NOW.getTime() + days * day);
    expect(evaluate(query('posted<7d'), posting, NOW)).toBe(true);
    expect(evaluate(query('posted<7d'), posting, after(1))).toBe(false);
    expect(evaluate(query('firstseen<7d'), posting, after(6.9))).toBe(true);
  });
});

describe('what a posting does not say', () => {
  it('does not match when required and does not exclude when excluded', () => {
    const silent = analysePosting(postingWith());
    for (const text of [
      'country:DE',
      'visa:yes',
      'salary>=1k',
      'experience<=3',
      'skill:go',
      'posted<7d',
      'lang:en',
    ]) {
      expect([text, evaluate(query(text), silent, NOW)]).toEqual([text, false]);
      expect([text, evaluate(query(`-${text}`), silent, NOW)]).toEqual([text, true]);
    }
  });
});

describe('explain', () => {
  it('names each clause with its truth, what was seen, and where the words stand', () => {
    const view = postingWith({
      title: 'Café engineer',
      facts: {
        salary: { ...base, min: 70_000, max: 90_000, currency: 'EUR', period: 'year' },
        evidence: { salary: 'EUR 70k-90k' },
      },
    });
    expect(explain(query('cafe -visa:yes salary>=80kEUR'), analysePosting(view), NOW)).toMatchObject({
      kind: 'and',
      holds: true,
      parts: [
        { text: 'cafe', truth: 'true', quotes: [{ part: 'title', text: 'Café', start: 0, end: 4 }] },
        { kind: 'not', holds: true, part: { text: 'visa:yes', truth: 'unknown' } },
        { text: 'salary>=80kEUR', truth: 'true', seen: 'EUR 70,000 to 90,000 a year (“EUR 70k-90k”)' },
      ],
    });
  });

  it.each<[string, string, readonly string[], string]>([
    ['golang', 'You write Go.', ['go'], 'skill:go'],
    ['-golang', 'You write Go.', ['go'], 'skill:go'],
    ['golang', 'You write golang.', ['go'], 'found'],
    ['=golang', 'You write Go.', ['go'], 'not found'],
    ['title:golang', 'You write Go.', ['go'], 'not found'],
    ['golang', 'You go places.', [], 'not found'],
    ['reactjs', 'You know our UI kit.', ['react'], 'skill:react'],
    ['restful', 'You know our services.', ['rest'], 'skill:rest'],
    ['k8s', 'You know kubernetes.', [], 'found'],
  ])('says of %s in a posting with “%s” and the skills %j: %s', (text, words, skills, seen) => {
    const explained = explain(
      query(text),
      analysePosting(postingWith({ text: words, facts: { skills } })),
      NOW,
    );
    expect(explained.kind === 'not' ? explained.part : explained).toMatchObject({ seen });
  });

  it('never says of a clause that holds that nothing was found', () => {
    const clauses = (part: Explanation): readonly Explanation[] =>
      part.kind === 'clause'
        ? [part]
        : part.kind === 'not'
          ? clauses(part.part)
          : part.parts.flatMap(clauses);
    fc.assert(
      fc.property(anyQuery, anyPosting, (own, view) => {
        for (const clause of clauses(explain(own, analysePosting(view), NOW)))
          if (holds(clause)) expect(clause).not.toMatchObject({ seen: 'not found' });
      }),
    );
  });

  it('agrees with evaluate in every part', () => {
    const agrees = (part: Explanation, own: Query, view: ReturnType<typeof postingWith>): boolean =>
      holds(part) === evaluate(own, analysePosting(view), NOW);
    fc.assert(
      fc.property(anyQuery, anyPosting, (own, view) =>
        agrees(explain(own, analysePosting(view), NOW), own, view),
      ),
    );
  });

  it('lists what is missing, and a near miss when it is one thing', () => {
    const posting = analysePosting(postingWith({ title: 'Python engineer' }));
    const missing = (text: string) => missingParts(query(text), posting, NOW).map(printQuery);
    expect(missing('python engineer')).toEqual([]);
    expect(missing('python visa:yes')).toEqual(['visa:yes']);
    expect(missing('go visa:yes engineer')).toEqual(['go', 'visa:yes']);
    expect(nearMiss(query('python visa:yes'), posting, NOW)).toEqual(query('visa:yes'));
    expect(nearMiss(query('go visa:yes'), posting, NOW)).toBeNull();
    expect(nearMiss(query('python'), posting, NOW)).toBeNull();
  });
});

describe('remote in a region', () => {
  const remoteFor = (applicants: Applicants, country: string | null = null): boolean => {
    const places = country === null ? [] : [{ country, region: null, city: null }];
    const view = postingWith({ facts: { workplace: 'remote', applicants, places } });
    return evaluate(valueClause('remote', 'EU'), analysePosting(view), NOW);
  };

  it.each<[string, Applicants, string | null, boolean]>([
    ['one of its countries', { kind: 'limited', countries: ['DE'], regions: [] }, null, true],
    ['the region itself', { kind: 'limited', countries: [], regions: ['EU'] }, null, true],
    ['a wider region', { kind: 'limited', countries: [], regions: ['EMEA'] }, null, true],
    ['a region inside it', { kind: 'limited', countries: [], regions: ['BALTICS'] }, null, true],
    ['anywhere', { kind: 'anywhere' }, null, true],
    ['anywhere but Germany', { kind: 'limited', countries: [], regions: [], except: ['DE'] }, null, true],
    ['nobody is named, a place in it', { kind: 'unknown' }, 'FR', true],
    ['another country', { kind: 'limited', countries: ['US'], regions: [] }, null, false],
    ['another region', { kind: 'limited', countries: [], regions: ['LATAM'] }, null, false],
    ['nobody is named, a place elsewhere', { kind: 'unknown' }, 'US', false],
  ])('open to %s', (_, applicants, country, holds) => expect(remoteFor(applicants, country)).toBe(holds));
});
