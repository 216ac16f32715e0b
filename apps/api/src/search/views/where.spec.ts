import { printQuery } from '@app/search/query';
import { TEXTS } from '../../texts/index.js';
import { isWhere, readWhere, showWhere, USUAL_DISTANCE } from './where.js';

const read = (text: string, distance = USUAL_DISTANCE): string | null => {
  const query = readWhere(text, distance);
  return query === null ? null : printQuery(query);
};

describe('a place as it is typed', () => {
  it.each([
    ['', null],
    [' - ', null],
    ['Germany', 'country:DE'],
    ['deutschland', 'country:DE'],
    ['DE', 'country:DE'],
    ['Berlin', 'within:40km of:"Berlin, DE"'],
    ['berlin, germany', 'within:40km of:"Berlin, DE"'],
    ['München, Deutschland', 'within:40km of:"Munich, DE"'],
    ['Austin, TX', 'within:40km of:"Austin, US"'],
    ['New York', 'within:40km of:"New York, US"'],
    ['DACH', 'region:DACH'],
    ['Texas', 'region:US-TX'],
    ['remote', 'remote:yes'],
    ['Home Office', 'remote:yes'],
    ['anywhere', 'remote:anywhere'],
    ['Remote, überall', 'remote:anywhere'],
    ['remote in Germany', 'remote:DE'],
    ['Österreich (remote)', 'remote:AT'],
    ['remote, Berlin', 'remote:yes within:40km of:"Berlin, DE"'],
    ['Nowhereville', 'city:Nowhereville'],
  ])('%s: %s', (text, query) => {
    expect(read(text)).toBe(query);
  });

  it('is measured by the distance that is asked for', () => {
    expect([read('Berlin', '25mi'), read('Berlin', '0')]).toEqual([
      'within:25mi of:"Berlin, DE"',
      'city:"Berlin, DE"',
    ]);
  });

  it.each(['en', 'de'] as const)('is read again as it is shown (%s)', (language) => {
    const places = [
      'Berlin',
      'Austria',
      'EMEA',
      'Texas',
      'remote',
      'anywhere',
      'remote in Spain',
      'remote in EU',
    ];
    for (const [place, distance] of places.flatMap((one) =>
      ['0', '40km', '80km'].map((km) => [one, km] as const),
    )) {
      const query = readWhere(place, distance);
      if (query === null || !isWhere(query)) throw new Error(`${place} is no place.`);
      const shown = showWhere(query, TEXTS[language]);
      expect([place, readWhere(shown.text, shown.distance)]).toEqual([place, query]);
    }
  });
});
