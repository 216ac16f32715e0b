import { en } from '../texts/index.js';
import { normaliseQuery, parseQuery, printQuery } from '@app/core/query';
import { EMPTY_FILTERS, fromFilterForm, toFilterForm } from './filter-form.js';

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
  ])('stands for the same search as the text: %s', (text) => {
    const query = parse(text);
    const back = fromFilterForm(toFilterForm(query), en);
    if (!back.ok || back.query === null) throw new Error('nothing came back');
    expect(printQuery(normaliseQuery(back.query))).toBe(printQuery(normaliseQuery(query)));
  });

  it('gives each control its part', () => {
    const text =
      'go remote:DE salary>=80kEUR salary<=100k firstseen<3d experience<=4 country:AT family:it department:"R&D" open>60d reposted>=1 open<90d';
    expect(toFilterForm(parse(text))).toEqual({
      words: 'go open<90d',
      country: 'AT',
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

  it('asks for the country where remote depends on it', () => {
    const result = fromFilterForm({ ...EMPTY_FILTERS, remote: 'country' }, en);
    expect(result).toMatchObject({ ok: false, errors: [{ field: 'mycountry' }] });
  });

  it('is no search when it is empty', () => {
    expect(fromFilterForm(EMPTY_FILTERS, en)).toEqual({ ok: true, query: null });
  });
});
