import { countryInWords, levelOf, lineInCountry, yearsOf } from './facts.js';

describe('what sources state in fields of their own', () => {
  it.each([
    [['Entry Level'], 'junior'],
    [['Mid-level'], 'mid'],
    [['Senior Level'], 'senior'],
    [['student'], 'intern'],
    [['management'], 'manager'],
    [['experienced'], undefined],
    [['Senior', 'Manager'], undefined],
    [[], undefined],
  ])('reads the level %j', (words, level) => expect(levelOf(words)).toBe(level));

  it.each([
    ['lt-1', { min: 0, max: 1 }],
    ['2-5', { min: 2, max: 5 }],
    ['gt-15', { min: 15, max: null }],
    ['several', undefined],
    [undefined, undefined],
  ])('reads the years %s', (words, years) => expect(yearsOf(words)).toEqual(years));

  it('writes a country so that no state is meant', () => {
    expect(['CA', 'Georgia', 'in', 'Atlantis', undefined].map(countryInWords)).toEqual([
      'Canada',
      'Republic of Georgia',
      'India',
      'Atlantis',
      undefined,
    ]);
  });

  it('adds the country to a line that does not name it', () => {
    expect(lineInCountry('Hyderabad', 'PK')).toBe('Hyderabad, Pakistan');
    expect(lineInCountry('Austin, TX', 'United States')).toBe('Austin, TX');
    expect(lineInCountry(undefined, 'DE')).toBe('Germany');
    expect(lineInCountry('Lyon', undefined)).toBe('Lyon');
  });
});
