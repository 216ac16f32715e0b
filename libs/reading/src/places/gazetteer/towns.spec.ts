import { cityKey } from './cities.js';
import { readLocation, readLocationField } from '../location.js';
import { townRow, townsByName } from './towns.js';
import { TOWN_ROWS } from '../tables/town-names.js';

const field = (line: string): string =>
  readLocationField(line)
    .places.map(({ country, region, city }) =>
      [city, region, country].filter((one) => one !== null).join(', '),
    )
    .join(' + ');

describe('the table of towns', () => {
  it('is in the order in which it is searched, under the keys by which it is asked', () => {
    const rows = TOWN_ROWS.flatMap((line) => line.split(';').filter((row) => row !== ''));
    const keys = rows.map((row) => row.slice(0, row.indexOf('|')));
    expect(rows.length).toBeGreaterThan(60_000);
    expect(keys.filter((key, at) => key < (keys[at - 1] ?? ''))).toEqual([]);
    const every = keys.filter((_, at) => at % 97 === 0);
    expect(every.filter((key) => !townsByName(key).some(({ name }) => cityKey(name) === key))).toEqual([]);
  });

  it('knows where a town is and which namesake is the largest', () => {
    const [first, ...others] = townsByName('Ismaning');
    expect(first).toMatchObject({ country: 'DE', name: 'Ismaning', latitude: 48.23, longitude: 11.68 });
    expect(others).toEqual([]);
    const sizes = townsByName('Springfield').map(({ size }) => size);
    expect(sizes.length).toBeGreaterThan(5);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(townsByName('Nowhere at all')).toEqual([]);
    expect(townsByName('')).toEqual([]);
  });

  it('reads back the row that it writes', () => {
    const [town] = townsByName('Vänersborg');
    expect(town && TOWN_ROWS.some((line) => line.includes(`;${townRow('vanersborg', town)};`))).toBe(true);
  });
});

describe('a town in a location line', () => {
  it.each([
    ['Ismaning', 'Ismaning, DE'],
    ['SERRIS', 'Serris, FR'],
    ['Joué lès tours', 'Joué-lès-Tours, FR'],
    ['La Celle-Saint-Cloud', 'La Celle-Saint-Cloud, FR'],
    ['Getxo', 'Getxo, ES'],
    ['Tielt', 'Tielt, BE'],
    ['Komorniki', 'Komorniki, PL'],
    ['Lana', 'Lana, IT'],
    ['Vagos', 'Vagos, PT'],
    ['Sölvesborg', 'Sölvesborg, SE'],
    ['80339 München; Ismaning', 'Munich, DE + Ismaning, DE'],
    ['Hauptstraße 1, 50931 Köln, Germany', 'Cologne, DE'],
  ])('counts without its country where the line says nothing else: %s', (line, said) =>
    expect(field(line)).toBe(said),
  );

  it.each([
    ['Bauru, São Paulo, Brasil', 'Bauru, BR'],
    ['Osasco, São Paulo, Brazil', 'Osasco, BR'],
    ['Salem, UT', 'Salem, UT, US'],
    ['Medford, New York', 'Medford, NY, US'],
    ['Denison, TX', 'Denison, TX, US'],
    ['Saint Helena, CA', 'Saint Helena, CA, US'],
    ['Lebanon, PA', 'Lebanon, PA, US'],
    ['Walnut Grove, CA', 'Walnut Grove, CA, US'],
    ['Chambersburg - PA', 'Chambersburg, PA, US'],
    ['Troon, South Ayrshire, UK', 'Troon, GB'],
    ['Rio Branco, Acre, Brasil', 'Rio Branco, BR'],
  ])('is what the state or country beside it says: %s', (line, said) => expect(field(line)).toBe(said));

  it.each([
    ['Boston, New York, San Francisco', 'Boston, MA, US + New York, NY, US + San Francisco, CA, US'],
    ['US-Remote, Toronto', 'US + Toronto, ON, CA'],
    ['Paris', 'Paris, FR'],
    ['Bellevue', 'Bellevue, WA, US'],
    ['Kreuzberg, Berlin', 'Berlin, DE'],
    ['Remote', ''],
    ['Enterprise', ''],
    ['UK & Ireland, United Kingdom, London', 'GB + IE + London, GB'],
    ['Antigua and Barbuda, Argentina', 'AG + AR'],
    ['Remote, US (EST)', 'US'],
  ])('leaves a famous namesake and what is no town alone: %s', (line, said) =>
    expect(field(line)).toBe(said),
  );

  it.each([
    ['London Bridge Office', 'London, GB'],
    ['Birmingham Snow Hill', 'Birmingham, GB'],
    ['Melbourne Beach', 'Melbourne Beach, FL, US'],
    ['Lana, Trento', 'Lana, IT + Trento, IT'],
    ['Westend, Frankfurt', 'Frankfurt, DE'],
  ])('tells a part of a city from another town: %s', (line, said) => expect(field(line)).toBe(said));

  it('is no place among other words', () => expect(readLocation('Serris').places).toEqual([]));
});
