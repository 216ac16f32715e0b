import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { citiesByName, readLocation, supplyCities } from '@app/reading/places';
import { readCityFile, writeCityFile } from '@app/intake';
import { readGeonamesLine } from './read-geonames.js';

const line = (changes: Partial<Record<number, string>>): string =>
  Array.from({ length: 19 }, (_, column) => changes[column] ?? '').join('\t');
const town = (name: string, country: string, admin1: string, more: Partial<Record<number, string>> = {}) =>
  line({ 1: name, 6: 'P', 8: country, 10: admin1, 14: '20000', ...more });

describe('a line of a GeoNames dump', () => {
  it('gives a city with its region and other spellings, without codes', () => {
    const more = { 2: 'Kristianstadt', 3: 'KID,Krist-stad,CA,Christianstad,12345' };
    expect(readGeonamesLine(town('Kristianstâdt', 'SE', '27', more), 1)).toEqual({
      country: 'SE',
      region: null,
      name: 'Kristianstâdt',
      aliases: ['Kristianstadt', 'Krist-stad', 'Christianstad'],
    });
    expect(readGeonamesLine(town('Moosonee', 'CA', '08'), 1)).toMatchObject({ country: 'CA', region: 'ON' });
    expect(readGeonamesLine(town('Wahoo', 'US', 'NE'), 1)).toMatchObject({ region: 'NE' });
  });

  it.each([
    ['a mountain', town('K2', 'PK', '', { 6: 'T' })],
    ['a hamlet', town('Tiny', 'US', 'NE', { 14: '12' })],
    ['a town called like a workplace', town('Remote', 'US', 'OR')],
    ['a country that is none', town('Nowhere', 'XX', '')],
    ['another file', 'a,b,c'],
  ])('gives nothing for %s', (_name, text) => {
    expect(readGeonamesLine(text, 100)).toBeNull();
  });

  it('makes its city known in postings; built-in cities win', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cities-'));
    const cities = [town('Quibblethorpe', 'GB', 'ENG'), town('Berlin', 'DE', '16')].flatMap(
      (text) => readGeonamesLine(text, 1) ?? [],
    );
    expect(readCityFile(folder)).toEqual([]);
    writeCityFile(folder, cities);
    expect(readCityFile(folder)).toEqual(cities);
    fs.rmSync(folder, { recursive: true });
    expect(readLocation('Quibblethorpe').places).toEqual([]);
    const before = citiesByName('Berlin');
    supplyCities(cities);
    expect(citiesByName('Quibblethorpe')).toMatchObject([{ country: 'GB', name: 'Quibblethorpe' }]);
    expect(citiesByName('Berlin')).toEqual(before);
    expect(readLocation('Quibblethorpe office').places).toMatchObject([
      { country: 'GB', city: 'Quibblethorpe' },
    ]);
  });
});
