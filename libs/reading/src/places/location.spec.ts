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
    ['Valencia, Venezuela', ['VE/Valencia']],
    ['Barcelona, Venezuela', ['VE/Barcelona']],
    ['Tripoli, Lebanon', ['LB/Tripoli']],
    ['Birmingham, Jamaica', ['JM/Birmingham']],
    ['Dresden, Canada', ['CA/Dresden']],
    ['Hyderabad (Pakistan)', ['PK/Hyderabad']],
    ['Dublin, Ohio', ['US/OH/Dublin']],
    ['Moscow, Idaho', ['US/ID/Moscow']],
    ['Milan, Tennessee', ['US/TN/Milan']],
    ['Paris, Ontario', ['CA/ON/Paris']],
    ['Lebanon, NH', ['US/NH/Lebanon']],
    ['Rustavi, Georgia', ['GE/Rustavi']],
    ['Savannah, Georgia', ['US/GA/Savannah']],
    ['Georgia, United States', ['US/GA']],
  ])('keeps the stated country or state: %s', (line, expected) => expect(places(line)).toEqual(expected));

  it.each([
    ['Perth, WA', 'AU/Perth'],
    ['Darwin (NT)', 'AU/Darwin'],
    ['Melbourne VIC', 'AU/Melbourne'],
    ['Chennai, TN', 'IN/Chennai'],
    ['Belém, PA', 'BR/Belém'],
    ['Florianópolis - SC', 'BR/Florianópolis'],
    ['Monterrey, NL', 'MX/Monterrey'],
    ['Tijuana, BC', 'MX/Tijuana'],
    ['Stuttgart, BW', 'DE/Stuttgart'],
    ['Genève, GE', 'CH/Geneva'],
    ['Utrecht, UT', 'NL/Utrecht'],
    ['Roma (RM)', 'IT/Rome'],
    ['Padova, PD', 'IT/Padua'],
    ['Milano MI', 'IT/Milan'],
    ['Milan, MI', 'US/MI/Milan'],
    ['Florence, AL', 'US/AL/Florence'],
    ['Victoria, BC', 'CA/BC/Victoria'],
  ])('reads the code of a region: %s', (line, expected) => expect(places(line)).toEqual([expected]));

  it.each([
    ['HUB, India', ['IN']],
    ['R&D Center, Poland', ['PL']],
    ['Tower B, Singapore', ['SG']],
    ['Ohio - Warehouse 7', ['US/OH']],
    ['Troy, MD', ['US/MD/Troy']],
    ['Tilburg - XYZ - Blue House, Netherlands', ['NL/Tilburg', 'NL']],
  ])('takes no building or acronym for a city: %s', (line, expected) =>
    expect(places(line)).toEqual(expected),
  );

  it.each([
    ['Edinburgh, Scotland, United Kingdom', ['GB/Edinburgh']],
    ['Madrid, Madrid, Spain', ['ES/Madrid']],
    ['DE, BERLIN', ['DE/Berlin']],
    ['BR, SP, Campinas', ['BR/Campinas']],
    ['IN-KA-Bangalore', ['IN/Bengaluru']],
    ['Borlänge, Dalarnas län, Sverige', ['SE/Borlänge']],
    ['69 - VILLEURBANNE', ['FR/Villeurbanne']],
    ['Munich (Garching)', ['DE/Munich']],
    ['Hamburg-Altona', ['DE/Hamburg']],
    ['SF Bay Area, CA', ['US/CA/San Francisco']],
    ['Toronto Downtown', ['CA/ON/Toronto']],
    ['Part-time Onsite San Jose CA', ['US/CA/San Jose']],
    ['Warszawa lub Kraków', ['PL/Warsaw', 'PL/Kraków']],
    ['Lisboa e Porto', ['PT/Lisbon', 'PT/Porto']],
    ['Amsterdam of Rotterdam', ['NL/Amsterdam', 'NL/Rotterdam']],
  ])('names each place once: %s', (line, expected) => expect(places(line)).toEqual(expected));

  it.each([
    ['Mailand', 'IT/Milan'],
    ['Kopenhagen', 'DK/Copenhagen'],
    ['Genf', 'CH/Geneva'],
    ['Moskau', 'RU/Moscow'],
    ['Londres', 'GB/London'],
    ['Varsovie', 'PL/Warsaw'],
    ['Lissabon', 'PT/Lisbon'],
    ['Monachium', 'DE/Munich'],
    ['Firenze', 'IT/Florence'],
    ['Parijs', 'FR/Paris'],
  ])('knows a city by the name of another language: %s', (line, expected) =>
    expect(places(line)).toEqual([expected]),
  );

  it.each([
    ['Europe (not UK)', [], ['GB']],
    ['Remote - everywhere but China', [], ['CN']],
    ['Remote, Europe except France or Spain', [], ['FR', 'ES']],
    ['Remote worldwide, minus India', [], ['IN']],
    ['Remote, Europe without Italy', [], ['IT']],
    ['Remote, EU (Hungary excepted)', [], ['HU']],
    ['APAC save for China', [], ['CN']],
    ['Remote in Europe, UK excluded', [], ['GB']],
    ['Europe, UK or Ireland excluded', [], ['GB', 'IE']],
    ['Remote EU exkl. Schweden', [], ['SE']],
    ['Europa, Ungarn ausgenommen', [], ['HU']],
    ['Europe (Royaume-Uni exclu)', [], ['GB']],
    ['Europa, Reino Unido excluido', [], ['GB']],
    ['Europa (Italia esclusa)', [], ['IT']],
    ['Europa ex-UK', [], ['GB']],
    ['Worldwide, Except Russia and Belarus', [], ['RU', 'BY']],
    ['Remote, no US', [], ['US']],
    ['Europa außer Schweiz', [], ['CH']],
    ['Monde entier sauf États-Unis', [], ['US']],
    ['Cualquier lugar excepto España', [], ['ES']],
    ['Wereldwijd behalve België', [], ['BE']],
    ['Ovunque tranne Italia', [], ['IT']],
    ['Deutschland (nicht Berlin)', ['DE'], []],
    ['US excluding California', ['US'], []],
    ['Remote, not only in Spain', ['ES'], []],
    ['Remoto no Brasil', ['BR'], []],
    ['Oslo, NO; Stockholm, SE', ['NO/Oslo', 'SE/Stockholm'], []],
    ['Remote but Germany only', ['DE'], []],
  ])('leaves out what a line excludes: %s', (line, expected, excluded) => {
    const { segments } = readLocation(line);
    expect(places(line)).toEqual(expected);
    expect(segments.flatMap((segment) => segment.excluded)).toEqual(excluded);
    expect(segments.some((segment) => segment.anywhere)).toBe(false);
  });

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
