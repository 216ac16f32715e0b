import { readLocation } from './location.js';

const places = (line: string): string[] =>
  readLocation(line).places.map((place) =>
    [place.country, place.region, place.city].filter((part) => part !== null).join('/'),
  );

/** Lines of one kind each, and the places that they name. */
const KINDS: Record<string, readonly (readonly [string, ...string[]])[]> = {
  'bare towns': [
    ['HERENTALS', 'BE/Herentals'],
    ['Geraardsbergen', 'BE/Geraardsbergen'],
    ['Sint-Truiden', 'BE/Sint-Truiden'],
    ['MOUSCRON', 'BE/Mouscron'],
    ['Regio Dendermonde', 'BE/Dendermonde'],
    ['Veenendaal', 'NL/Veenendaal'],
    ['Le Mans', 'FR/Le Mans'],
    ['Region Osnabrück', 'DE/Osnabrück'],
    ['Piaseczno', 'PL/Piaseczno'],
    ['Majadahonda', 'ES/Majadahonda'],
    ['Norrtälje', 'SE/Norrtälje'],
    ['Boom'],
    ['Regional'],
  ],
  'the District of Columbia': [
    ['DC', 'US/DC/Washington'],
    ['NYC, DC', 'US/NY/New York', 'US/DC/Washington'],
    ['Chicago, DC, USA', 'US/IL/Chicago', 'US/DC/Washington'],
    ['Boston / DC', 'US/MA/Boston', 'US/DC/Washington'],
    ['DC, Austin', 'US/DC/Washington', 'US/TX/Austin'],
    ['Virginia, Maryland, DC', 'US/VA', 'US/MD', 'US/DC/Washington'],
    ['Remote or DC', 'US/DC/Washington'],
    ['Georgetown, DC', 'US/DC/Georgetown'],
    ['Washington, DC, USA', 'US/DC/Washington'],
    ['US, not DC', 'US'],
  ],
  'AND in capitals': [
    ['Remote (EMEA) AND Remote (Canada)', 'CA'],
    ['Oslo AND Bergen', 'NO/Oslo', 'NO/Bergen'],
    ['Oslo (hybrid) AND Remote', 'NO/Oslo'],
    ['Remote (US) AND Canada', 'US', 'CA'],
    ['Denver, CO AND Austin, TX', 'US/CO/Denver', 'US/TX/Austin'],
    ['Andorra la Vella, AND', 'AD/Andorra la Vella'],
  ],
  'French offices': [
    ['01 - ST GENIS POUILLY', 'FR/Saint-Genis-Pouilly'],
    ['44 - STE LUCE SUR LOIRE', 'FR/Sainte-Luce-sur-Loire'],
    ['59 - VILLENEUVE D ASCQ', "FR/Villeneuve-d'Ascq"],
    ['83 - LA SEYNE SUR MER', 'FR/La Seyne-sur-Mer'],
    ['72 - LE MANS', 'FR/Le Mans'],
    ['37 - ST CYR SUR LOIRE', 'FR/Saint-Cyr-sur-Loire'],
    ['13 - MARSEILLE 08', 'FR/Marseille'],
    ['92 - Hauts-de-Seine', 'FR'],
    ['Paris 9ème', 'FR/Paris'],
    ['Lyon 3ème arrondissement', 'FR/Lyon'],
  ],
  'notes in Polish brackets': [
    ['Poznań (okolice), Gądki (pow. poznański), wielkopolskie', 'PL/Poznań', 'PL/Gądki'],
    ['Warszawa (okolice), Raszyn (pow. pruszkowski; gm. Raszyn), mazowieckie', 'PL/Warsaw', 'PL/Raszyn'],
    ['Niepołomice (pow. wielicki), małopolskie', 'PL/Niepołomice'],
    ['Gdańsk (okolice)', 'PL/Gdańsk'],
    ['Kraków, małopolskie', 'PL/Kraków'],
  ],
  'towns of a Spanish province': [
    ['Las Rozas De Madrid, Madrid (España)', 'ES/Las Rozas de Madrid'],
    ['Getafe, Madrid (España)', 'ES/Getafe'],
    ['Arroyomolinos, Madrid (España)', 'ES/Arroyomolinos'],
    ['Martorell, Barcelona (España)', 'ES/Martorell'],
    ['Madrid, Madrid (España)', 'ES/Madrid'],
    ['Sevilla, Sevilla (España)', 'ES/Seville'],
    ['Barcelona, Madrid (España)', 'ES/Barcelona', 'ES/Madrid'],
  ],
  'names that several countries have': [
    ['Valencia y Valladolid', 'ES/Valencia', 'ES/Valladolid'],
    ['Bilbao, Toledo', 'ES/Bilbao', 'ES/Toledo'],
    ['Columbus, Toledo', 'US/OH/Columbus', 'US/OH/Toledo'],
    ['Toledo', 'US/OH/Toledo'],
    ['Rotterdam, Zwijndrecht', 'NL/Rotterdam', 'NL/Zwijndrecht'],
    ['London, Paris, Germany', 'GB/London', 'FR/Paris', 'DE'],
    ['New York, London, Germany', 'US/NY/New York', 'GB/London', 'DE'],
    ['Rom', 'IT/Rome'],
    ['Rom / Mailand', 'IT/Rome', 'IT/Milan'],
    ['Georgia (country)', 'GE'],
    ['Remote - Georgia (Country)', 'GE'],
    ['Georgia', 'US/GA'],
  ],
  'countries with a city of their name': [
    ['Luxembourg, Luxembourg', 'LU/Luxembourg'],
    ['Luxembourg, LUX', 'LU/Luxembourg'],
    ['Singapore, Singapore', 'SG/Singapore'],
    ['Singapore, SG', 'SG/Singapore'],
    ['Remote, Singapore', 'SG'],
    ['Luxembourg', 'LU'],
  ],
};

describe.each(Object.entries(KINDS))('%s', (_, lines) => {
  it.each(lines.map(([line, ...expected]) => ({ line, expected })))('$line', ({ line, expected }) =>
    expect(places(line)).toEqual(expected),
  );
});
