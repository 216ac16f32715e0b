import fc from 'fast-check';
import { anyQuery } from '../query/fixtures/arbitraries.js';
import { EMPTY_FORM, formToQuery } from './form.js';
import { queryToForm } from './query-to-form.js';
import type { SearchForm } from './search-form.js';
import { canonicalText } from '../query/normalise.js';
import { parseQuery } from './parsing/parse.js';

const formOf = (text: string) => {
  const parsed = parseQuery(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return queryToForm(parsed.query);
};

const someFacets = fc.dictionary(
  fc.constantFrom('country', 'skill', 'workplace'),
  fc.dictionary(fc.constantFrom('DE', 'US', 'remote'), fc.constantFrom('include', 'exclude'), { minKeys: 1 }),
);
const someHours = fc.integer({ min: 1, max: 99 });
const anyForm: fc.Arbitrary<SearchForm> = fc.record({
  words: fc.constantFrom(
    'python',
    '-agency',
    'python OR (go rust)',
    'senior (visa:yes OR title:"data engineer")',
  ),
  facets: someFacets as fc.Arbitrary<SearchForm['facets']>,
  salary: fc.option(fc.record({ floor: fc.constant(90_000), currency: fc.constantFrom('EUR', null) })),
  salaryMost: fc.option(fc.record({ most: fc.constant(120_000), currency: fc.constantFrom('EUR', null) })),
  experience: fc.option(fc.nat(10)),
  reposted: fc.option(fc.integer({ min: 1, max: 9 })),
  posted: fc.option(someHours),
  firstseen: fc.option(someHours),
  open: fc.option(someHours),
  postedOver: fc.option(someHours),
  firstseenOver: fc.option(someHours),
  openOver: fc.option(someHours),
});

describe('form and query', () => {
  it('puts each part into its control and the rest into the words', () => {
    expect(
      formOf(
        'senior python,go country:DE,AT -country:CH -company:Acme salary>=90kEUR posted<7d (visa:yes OR remote:DE)',
      ),
    ).toEqual({
      ...EMPTY_FORM,
      words: 'senior (python OR go) (visa:yes OR remote:DE)',
      facets: { country: { DE: 'include', AT: 'include', CH: 'exclude' }, company: { Acme: 'exclude' } },
      salary: { floor: 90_000, currency: 'EUR' },
      posted: 168,
    });
  });

  it('has a control for each end of pay and each direction of an age', () => {
    expect(
      formOf(
        'salary>=80k salary<=120kEUR reposted>=2 posted<30d posted>7d firstseen>1d open<90d open>60d family:sales department:emea open>70d',
      ),
    ).toEqual({
      ...EMPTY_FORM,
      words: 'open>70d',
      facets: { family: { sales: 'include' }, department: { emea: 'include' } },
      salary: { floor: 80_000, currency: null },
      salaryMost: { most: 120_000, currency: 'EUR' },
      reposted: 2,
      posted: 720,
      postedOver: 168,
      firstseenOver: 24,
      open: 2_160,
      openOver: 1_440,
    });
  });

  it('leaves what has no free control in the words', () => {
    expect(formOf('country:DE country:FR salary>=1k salary>=2kEUR')).toMatchObject({
      words: 'country:FR salary>=2kEUR',
      facets: { country: { DE: 'include' } },
    });
  });

  it('stands for the same search as the query it came from', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const back = formToQuery(queryToForm(query));
        expect(back.ok && back.query !== null && canonicalText(back.query)).toBe(canonicalText(query));
      }),
    );
  });

  it('comes back from the query it makes, when its words hold no clause that has a control', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const made = formToQuery(form);
        if (!made.ok || made.query === null) throw new Error('the form asks for something');
        expect(queryToForm(made.query)).toEqual(form);
      }),
    );
  });

  it('says where the words are wrong, and that an empty form asks for nothing', () => {
    expect(formToQuery({ ...EMPTY_FORM, words: 'python contry:DE' })).toMatchObject({
      ok: false,
      errors: [{ position: 7, code: 'unknown-field', suggestion: 'country:DE' }],
    });
    expect(formToQuery(EMPTY_FORM)).toEqual({ ok: true, query: null });
  });
});
