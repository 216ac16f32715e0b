import { citiesByName } from './cities.js';
import { macroRegion, macroRegionByName, macroRegionList, regionCountries } from './macro-regions.js';
import { regionName, subdivisionsByCode, subdivisionsByName } from './subdivisions.js';
import { countryByCode, countryByName, countryList, countryName } from './countries.js';

describe('countries', () => {
  it('hold ISO 3166-1 as the runtime knows it', () => {
    const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    expect(countryList().filter(({ code }) => names.of(code) === undefined)).toEqual([]);
    expect(countryList().length).toBeGreaterThanOrEqual(249);
  });

  it('are known by names, other names and codes', () => {
    expect(
      ['Deutschland', 'the Netherlands', 'UK', 'U.S.A.', 'España', 'Atlantis'].map(countryByName),
    ).toEqual(['DE', 'NL', 'GB', 'US', 'ES', null]);
    expect(['DE', 'DEU', 'UK', 'de', 'ZZ'].map(countryByCode)).toEqual(['DE', 'DE', 'GB', null, null]);
    expect([countryName('JP'), countryName('??')]).toEqual(['Japan', '??']);
  });
});

describe('regions', () => {
  it('name states and provinces', () => {
    expect(regionName('US', 'TX')).toBe('Texas');
    expect(regionName('CA', 'TX')).toBeNull();
    expect(subdivisionsByName('Québec')).toEqual([{ country: 'CA', region: 'QC' }]);
    expect(subdivisionsByCode('CA')).toEqual([{ country: 'US', region: 'CA' }]);
  });

  it('hold only countries, each once', () => {
    const known = new Set(countryList().map(({ code }) => code));
    for (const { countries } of macroRegionList()) {
      expect(countries.filter((code) => !known.has(code))).toEqual([]);
      expect(new Set(countries).size).toBe(countries.length);
    }
  });

  it('hold the members that people expect', () => {
    expect(regionCountries('EU')).toHaveLength(27);
    expect(regionCountries('DACH')).toEqual(['DE', 'AT', 'CH']);
    expect(regionCountries('EEA')).toEqual(expect.arrayContaining(['NO', 'IS', 'LI']));
    expect(regionCountries('EMEA')).toEqual(expect.arrayContaining(['GB', 'AE', 'ZA']));
    expect(regionCountries('LATAM')).toEqual(expect.arrayContaining(['MX', 'BR', 'AR']));
    expect(regionCountries('APAC')).not.toContain('US');
    expect(regionCountries('nowhere')).toEqual([]);
    expect(macroRegionByName('the DACH region')?.code).toBe('DACH');
    expect(macroRegion('AMER')?.label).toBe('The Americas');
  });
});

describe('cities', () => {
  it('put the preferred place of a shared name first', () => {
    expect(citiesByName('Birmingham')[0]).toMatchObject({ country: 'GB' });
    expect(citiesByName('Portland')[0]).toMatchObject({ country: 'US', region: 'OR' });
    expect(citiesByName('münchen')[0]).toMatchObject({ country: 'DE', name: 'Munich' });
    expect(citiesByName('Saint Louis')[0]).toMatchObject({ region: 'MO', name: 'St. Louis' });
    expect(citiesByName('Nowhereville')).toEqual([]);
  });
});
