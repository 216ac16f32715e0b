import { parseQuery } from '../../language/index.js';
import { fittingFirst } from './fitting-places.js';

const at = (country: string, city: string) => ({ country, region: null, city });
const PLACES = [at('GB', 'London'), at('PL', 'Warsaw'), at('CH', 'Zurich'), at('DE', 'Berlin')];
const first = (text: string) => {
  const parsed = parseQuery(text);
  return fittingFirst(PLACES, parsed.ok ? parsed.query : null).map(({ city }) => city);
};

describe('places that fit a search', () => {
  it.each([
    ['city:Zurich', ['Zurich', 'London', 'Warsaw', 'Berlin']],
    ['city:"Zurich, CH"', ['Zurich', 'London', 'Warsaw', 'Berlin']],
    ['engineer zurich', ['Zurich', 'London', 'Warsaw', 'Berlin']],
    ['country:DE OR country:PL', ['Warsaw', 'Berlin', 'London', 'Zurich']],
    ['region:DACH', ['Zurich', 'Berlin', 'London', 'Warsaw']],
    ['within:40km of:"Potsdam, DE"', ['Berlin', 'London', 'Warsaw', 'Zurich']],
    ['java -city:Zurich', ['London', 'Warsaw', 'Zurich', 'Berlin']],
    ['java', ['London', 'Warsaw', 'Zurich', 'Berlin']],
  ])('%s', (text, expected) => expect(first(text)).toEqual(expected));
});
