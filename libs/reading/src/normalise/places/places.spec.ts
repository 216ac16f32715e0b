import { readLocation } from '../../places/location.js';
import { readPlaces } from './places.js';

const read = (lines: readonly string[], text: string, title = '') =>
  readPlaces(lines.map(readLocation), lines.join('; '), { title, text });
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
    ['Berlin', 'Standort: Berlin, Bonn oder Hamburg', ['Berlin', 'Bonn', 'Hamburg']],
    ['Germany', 'Einsatzort: Leipzig / Remote', ['Leipzig']],
    ['Madrid, Madrid (España)', 'Ubicación: Sevilla o Madrid', ['Seville', 'Madrid']],
    ['Virginia', 'Location – Arlington, Virginia', ['Arlington']],
    ['Italy', 'Sede di Lavoro: Catania - modalità ibrida', ['Catania']],
    [
      'Berlin',
      'Die Stelle ist an einem der folgenden Standorte zu besetzen:\nBerlin - Bonn - Hamburg',
      ['Berlin', 'Bonn', 'Hamburg'],
    ],
    ['Belgium', 'Plaats tewerkstelling: Tielt', ['Tielt']],
    ['Sverige', 'Arbetsort: Uppsala', ['Uppsala']],
  ])('takes a labelled line that says the same and more: %s, %s', (line, text, said) =>
    expect(cities([line], text)).toEqual(said),
  );

  it.each([
    ['Alabaster, AL', 'Job Location: Birmingham Office - Alabaster, AL'],
    ['Lyon, France', 'Lieu: Paris'],
    ['Berlin', 'Standort: Deutschland'],
    ['Berlin', 'About us\nLocations: Berlin, Paris'],
  ])('keeps the line where the text says something else: %s, %s', (line, text) =>
    expect(cities([line], text)).toHaveLength(1),
  );

  it.each([
    ['Buyer (Berlin)', ['Berlin']],
    ['Buyer - Leeds, UK', ['Leeds']],
    ['Entwickler in Bonn', ['Bonn']],
    ['Chef de produit (Montréal, QC)', ['Montreal']],
    ['Buyer (Java)', []],
    ['Buyer - Europe', []],
    ['Buyer (m/w/d)', []],
    ['Account Manager, Paris Saint-Germain Fans', []],
  ])('takes the city at the end of a title where no line says one: %s', (title, said) =>
    expect(read([], '', title).places.map(({ city }) => city)).toEqual(said),
  );

  it.each([
    ['You will be based in Antwerp.', 'Antwerp'],
    ['Join us at our Manila office.', 'Manila'],
    ['You work in our Clearwater, Florida campus.', 'Clearwater'],
    ['Du arbeitest in unserem zentralen Büro in Stuttgart.', 'Stuttgart'],
    ['Vous travaillez dans nos bureaux de Lyon.', 'Lyon'],
    ['Trabajarás en nuestra oficina de Sevilla.', 'Seville'],
    ['Je werkt op onze vestiging in Gent.', 'Ghent'],
    ['Lavorerai nella nostra sede di Rovereto (TN).', 'Rovereto'],
    ['Praca w naszym biurze w Katowice.', 'Katowice'],
    ['Trabalho em equipe no nosso escritório de Londrina.', 'Londrina'],
    ['Du utgår från vårt team på vårt kontor i Uppsala.', 'Uppsala'],
  ])('takes the place that a sentence gives the work: %s', (text, city) => {
    expect(cities([], text)).toEqual([city]);
    expect(cities(['Tokyo'], text)).toEqual(['Tokyo']);
  });

  it.each([
    'We are headquartered in Paris.',
    'Our customers are based in Paris.',
    'About us\nVisit our Paris office.',
    'You will be based in Agile teams.',
  ])('takes no place that is somebody else’s: %s', (text) => expect(cities([], text)).toEqual([]));

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
