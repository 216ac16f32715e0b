import { readLocation } from './location.js';
import { readPlaces } from './places.js';

const read = (lines: readonly string[], text: string) =>
  readPlaces(lines.map(readLocation), lines.join('; '), text);
const cities = (lines: readonly string[], text: string) => read(lines, text).places.map(({ city }) => city);

describe('readPlaces', () => {
  it.each([
    'Location: Utrecht',
    'Job location (hybrid): Utrecht, Netherlands',
    'Standort: Utrecht',
    'Arbeitsort – Utrecht',
    'Lieu de travail : Utrecht',
    'Ubicación: Utrecht',
    'Standplaats: Utrecht',
    'Miejsce pracy: Utrecht',
    'Sede di lavoro: Utrecht',
    'Local de trabalho: Utrecht',
    'Placering: Utrecht',
    'Location\nUtrecht, Netherlands',
  ])('takes a labelled line of the text where no location line names a place: %s', (line) => {
    expect(cities([], `We sort parcels.\n${line}`)).toEqual(['Utrecht']);
    expect(cities(['Remote'], line)).toEqual(['Utrecht']);
  });

  it('prefers the location lines, and shows the weaker claim', () => {
    const { places, claims } = read(['Lyon, France'], 'Location: Utrecht');
    expect(places.map(({ city }) => city)).toEqual(['Lyon']);
    expect(claims.map(({ strength, outcome }) => [strength, outcome])).toEqual([
      ['line', 'won'],
      ['mention', 'weaker'],
    ]);
  });

  it.each([
    'Our customers sit in Paris and Rome.',
    'About us\nLocations: Paris, Rome',
    'The location of Paris made us grow: ask anyone',
    'Office: to be agreed',
  ])('takes no place in passing: %s', (text) => expect(cities([], text)).toEqual([]));

  it('takes a long list of countries for a region, which is no place', () => {
    const names =
      'Albania,Austria,Belgium,Bulgaria,Croatia,Cyprus,Czechia,Denmark,Estonia,Finland,France,Germany,Greece,Hungary,Iceland,Ireland,Italy,Latvia,Malta,Norway,Poland';
    expect(read(names.split(','), '').places).toEqual([]);
    expect(read(names.split(',').slice(0, 5), '').places).toHaveLength(5);
  });
});
