import { PATHS } from '@app/core/contracts';
import { en, TEXTS } from '../../texts/index.js';
import { parseQuery } from '@app/search/language';
import { normaliseQuery, printQuery } from '@app/search/query';
import { EMPTY_FILTERS, toFilterForm } from './filter-form.js';
import { fromFilterForm } from './read-filter-form.js';

const parse = (text: string) => {
  const parsed = parseQuery(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.query;
};

describe('the filter form', () => {
  it.each([
    'python',
    'python remote:yes',
    'remote:DE country:DE salary>=80kEUR',
    'country:DE,AT -company:"Example Labs" kubernetes',
    '(python OR go) experience<=5 firstseen<7d posted<30d',
    '-country:US remote:anywhere',
    'salary>=80k salary<=120kEUR family:backend department:"Platform Engineering" open>60d reposted>=2',
    'posted>30d firstseen>7d open<90d open>50h family:sales,legal -department:emea pay:ote',
    '-(agency OR intern) seniority:senior,staff',
    'python within:40km of:"Louisville, US"',
    'within:55km of:"La Jolla, US" country:US',
    '-within:40km of:"Berlin, DE" (within:10km of:"Paris, FR" OR remote:FR)',
    'within:40km of:"Berlin, DE" within:10km of:"Potsdam, DE"',
  ])('stands for the same search as the text: %s', (text) => {
    const query = parse(text);
    const back = fromFilterForm(toFilterForm(query), en);
    if (!back.ok || back.query === null) throw new Error('nothing came back');
    expect(printQuery(normaliseQuery(back.query))).toBe(printQuery(normaliseQuery(query)));
  });

  it('gives each control its part', () => {
    const text =
      'go remote:DE salary>=80kEUR salary<=100k firstseen<3d experience<=4 country:AT within:25mi of:Linz family:it department:"R&D" open>60d reposted>=1 open<90d';
    expect(toFilterForm(parse(text))).toEqual({
      words: 'go open<90d',
      country: 'AT',
      distance: '25mi',
      near: 'Linz, AT',
      remote: 'country',
      mycountry: 'DE',
      salary: '80kEUR',
      salarymost: '100k',
      experience: '4',
      family: 'it',
      department: 'R&D',
      firstseen: '72',
      open: '1440',
      reposted: '1',
    });
  });

  it('names every wrong field', () => {
    const form = {
      ...EMPTY_FILTERS,
      words: '"open',
      country: 'Atlantis',
      salary: 'lots',
      salarymost: 'less',
      experience: 'many',
      family: 'magic',
      department: '!',
      reposted: '0',
    };
    const result = fromFilterForm(form, en);
    expect(result.ok ? [] : result.errors.map(({ field }) => field)).toEqual([
      'words',
      'country',
      'salary',
      'salarymost',
      'experience',
      'family',
      'department',
      'reposted',
    ]);
  });

  it.each([en, TEXTS.de])(
    'writes a distance around a place, and mends a place that it does not know',
    (texts) => {
      const near = (place: string, distance = '') =>
        fromFilterForm({ ...EMPTY_FILTERS, words: 'go', distance, near: place }, texts);
      expect(near('Louisville,  US')).toEqual({
        ok: true,
        query: parse('go within:40km of:"Louisville, US"'),
      });
      expect(near('Bern', '160')).toEqual({ ok: true, query: parse('go within:160km of:"Bern, CH"') });
      expect(near('', '160')).toEqual({ ok: true, query: parse('go') });
      expect(near('Austin, TX')).toEqual({
        ok: false,
        errors: [
          {
            field: 'near',
            message: expect.stringMatching(/["„]Austin, TX["“]/),
            mend: {
              text: 'within:40km of:"Austin, US"',
              href: PATHS.search('go within:40km of:"Austin, US"'),
            },
          },
        ],
      });
      expect(near('Nowhereville, US')).toMatchObject({
        errors: [{ mend: { text: 'city:"Nowhereville, US"' } }],
      });
      expect(near('Berlin', '900')).toMatchObject({ errors: [{ field: 'near' }] });
    },
  );

  it('gives no mended search where more is wrong', () =>
    expect(fromFilterForm({ ...EMPTY_FILTERS, near: 'Austin, TX', country: '!' }, en)).toMatchObject({
      errors: [{ field: 'country' }, { field: 'near', mend: { href: null } }],
    }));

  it('asks for the country where remote depends on it', () => {
    const result = fromFilterForm({ ...EMPTY_FILTERS, remote: 'country' }, en);
    expect(result).toMatchObject({ ok: false, errors: [{ field: 'mycountry' }] });
  });

  it('is no search when it is empty', () => {
    expect(fromFilterForm(EMPTY_FILTERS, en)).toEqual({ ok: true, query: null });
  });
});
