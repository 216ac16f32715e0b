import fc from 'fast-check';
import { readLocation } from './location.js';

const places = (line: string): string[] =>
  readLocation(line).places.map((place) =>
    [place.country, place.region, place.city].filter((part) => part !== null).join('/'),
  );

describe('readLocation', () => {
  it.each([
    ['Lyon, France', ['FR/Lyon']],
    ['Boise, ID', ['US/ID/Boise']],
    ['Smallville, KS', ['US/KS/Smallville']],
    ['Portland, Oregon, United States', ['US/OR/Portland']],
    ['Calgary, Alberta, Canada', ['CA/AB/Calgary']],
    ['Eindhoven, Noord-Brabant, Netherlands', ['NL/Eindhoven']],
    ['Poland - Gdansk', ['PL/Gdańsk']],
    ['United States, Texas, Houston', ['US/TX/Houston']],
    ['US-Oregon-Bend', ['US/OR/Bend']],
    ['Denver, CO; Austin, TX', ['US/CO/Denver', 'US/TX/Austin']],
    ['Denver, CO, Austin, TX and Reno, NV', ['US/CO/Denver', 'US/TX/Austin', 'US/NV/Reno']],
    ['Oslo or Bergen, Norway', ['NO/Oslo', 'NO/Bergen']],
    ['CDMX', ['MX/Mexico City']],
    ['大阪市', ['JP/Osaka']],
    ['12 Harbour Rd, 3rd FL, Boston, MA 02110', ['US/MA/Boston']],
    ['Joinville, SC, BR', ['BR/Joinville']],
    ['Philadephia, PA', ['US/PA/Philadelphia']],
  ])('reads %s', (line, expected) => expect(places(line)).toEqual(expected));

  it.each([
    ['Hamburg, DE', ['DE/Hamburg']],
    ['Wilmington, DE', ['US/DE/Wilmington']],
    ['Atlanta, Georgia', ['US/GA/Atlanta']],
    ['Tbilisi, Georgia', ['GE/Tbilisi']],
    ['San Diego, CA', ['US/CA/San Diego']],
    ['Kingston, CA', ['CA/ON/Kingston']],
    ['London, ON', ['CA/ON/London']],
    ['London', ['GB/London']],
    ['Remote - New York; Remote - Texas', ['US/NY', 'US/TX']],
    ['Dublin OR Remote, US', ['IE/Dublin', 'US']],
    ['DE | Munich, Germany', ['DE', 'DE/Munich']],
    ['Jamaica, NY, US', ['US/NY/Jamaica']],
  ])('settles the ambiguous %s', (line, expected) => expect(places(line)).toEqual(expected));

  it.each([
    ['Remote (Spain)', 'remote'],
    ['Hybrid - Leeds', 'hybrid'],
    ['Hybrid or Remote, Canada', 'remote'],
    ['Turin (on-site)', 'onsite'],
    ['Turin', 'unknown'],
  ])('reads the mode of %s', (line, mode) => expect(readLocation(line).mode).toBe(mode));

  it('keeps macro regions apart from places and tells the world from silence', () => {
    expect(readLocation('Remote, EMEA')).toMatchObject({ places: [], regions: ['EMEA'] });
    expect(readLocation('Remote - Worldwide').segments[0]?.anywhere).toBe(true);
    expect(readLocation('To be agreed')).toMatchObject({ places: [], regions: [], mode: 'unknown' });
  });

  it('never throws, and names each place once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (line) => {
        const found = readLocation(line).places.map((place) => JSON.stringify(place));
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  it('reads the same places whatever the blanks around them', () => {
    const pieces = fc.array(
      fc.constantFrom('Berlin, Germany', 'Lyon, France', 'Boise, ID', 'Remote', 'EMEA'),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(pieces, fc.constantFrom(';', ' ; ', ' | ', '|', '\n'), (lines, separator) => {
        expect(places(lines.join(separator))).toEqual(places(lines.join('; ')));
      }),
    );
  });
});
