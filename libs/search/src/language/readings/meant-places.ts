import {
  builtInCities,
  citiesByName,
  subdivisionsByCode,
  subdivisionsByName,
  type Subdivision,
} from '@app/reading/places';
import { skillByName } from '@app/reading/normalise';
import { foldKey } from '../../text/index.js';
import { valueClause, type Clause } from '../../tree/ast.js';
import { cityName, countryCode, macroRegionCode } from '../../fields/vocabulary.js';
import type { ReadingNote } from './reading-notes.js';

/** A place that words may mean, and what is to be said of it. */
export interface PlaceMeant {
  readonly meant: Clause;
  readonly note: ReadingNote | null;
}
const plainly = (meant: Clause): PlaceMeant => ({ meant, note: null });

/** Cities that are common words too: they are read as places only with their country, or with a preposition. */
const WORDS_TOO = new Set(
  'bath best born cork essen galle hof hull koblenz lens linden man mary mobile most much nice normal of ok opole orange order page plan poole rain reading rust sale salem split stade surprise temple trainer troy university victoria ware wells worth york'.split(
    ' ',
  ),
);

/** Codes that people write in small letters too, and that are no words. */
const SMALL_CODES = new Set(['uk', 'usa', 'uae']);
/** Codes that are read as countries in small letters behind "remote" and "in", where other words of two letters stand as well. */
const CODES_BEHIND = new Set(['us', 'uk', 'gb', 'de', 'ch', 'fr', 'nl', 'pl', 'usa', 'uae']);
/** Codes in capitals that are short for something else more often: information technology, quality assurance, virtual reality. */
const SHORT_FOR_MORE = new Set(
  'AI AM AR BI CA CAD CS GA HR IT LA MA MD ML MS PA PM PR QA SA SC SE TV VA VC VR AND CAN PER SGD'.split(' '),
);

const REMOTE = /^(?:fully |100 ?% )?remote(?: from| in| within| only)?(?: the)? (.+)$/i;
const IN_PLACE = /^(?:in|near|at|around|bei|nahe|im) (.+)$/i;

/** A country by its name, or by its code where that is written so that nothing else is meant. */
function countryIn(name: string, isBehind: boolean): string | null {
  const key = foldKey(name);
  if (key.length > 3) return countryCode(key);
  if (SMALL_CODES.has(key) || (isBehind && CODES_BEHIND.has(key))) return countryCode(key);
  return /^[A-Z]{2,3}$/.test(name) && !SHORT_FOR_MORE.has(name) ? countryCode(name) : null;
}

/** `remote europe`: the region as people mean it first, then as postings name it; null for what does not begin so. */
export function remoteIn(words: string): readonly PlaceMeant[] | null {
  const where = REMOTE.exec(words)?.[1];
  if (where === undefined) return null;
  const country = countryIn(where, true);
  if (country !== null) return [plainly(valueClause('remote', country))];
  const region = macroRegionCode(where);
  if (region === null) return [];
  if (region !== 'EUROPE') return [plainly(valueClause('remote', region))];
  return [
    { meant: valueClause('remote', 'EU'), note: 'eu-members' },
    { meant: valueClause('remote', region), note: 'all-of-europe' },
  ];
}

/** The country, region or city that words name, best first; nothing where they name none or mean something else more often. */
export function placesMeant(words: string): readonly PlaceMeant[] {
  const behind = IN_PLACE.exec(words)?.[1];
  const name = behind ?? words;
  const key = foldKey(name);
  const lined = cityWithArea(name);
  if (lined !== null) return [plainly(lined)];
  const isPlace = behind !== undefined || !(WORDS_TOO.has(key) || skillByName(key) !== null);
  const country = countryIn(name, behind !== undefined);
  const states = isPlace ? statesNamed(key) : [];
  if (country !== null) return [plainly(valueClause('country', country)), ...states];
  const region = key.length > 3 ? macroRegionCode(key) : null;
  if (region !== null) return [plainly(valueClause('region', region))];
  if (!isPlace) return [];
  const [city] = citiesByName(key);
  return city === undefined ? states : [plainly(valueClause('city', city.name))];
}

/** A state of the United States or a province of Canada is a region; of parts of other countries facts say the country only. */
function statesNamed(name: string): readonly PlaceMeant[] {
  if (name.length <= 3) return [];
  const [first, ...more] = subdivisionsByName(name);
  if (first === undefined) return [];
  if (first.region !== null) return [plainly(valueClause('region', `${first.country}-${first.region}`))];
  if (more.some(({ country }) => country !== first.country)) return [];
  return [{ meant: valueClause('country', first.country), note: 'country-of-part' }];
}

/** `San Francisco, CA`, `berlin, germany`, `Munich, Bavaria, Germany`: a city of what stands behind it; null for anything else. */
export function cityWithArea(text: string): Clause | null {
  const [city = '', ...areas] = text.split(',').map((part) => part.trim());
  if (areas.length === 0) return null;
  const named = areas.map(areasNamed);
  const there = builtInCities(city).find((each) =>
    named.every((any) => any.some((area) => isIn(each, area))),
  );
  return there === undefined ? null : valueClause('city', `${cityName(city)}, ${there.country}`);
}

const isIn = (city: Subdivision, area: Subdivision): boolean =>
  city.country === area.country && (area.region === null || city.region === area.region);

/** What a part of a place line may name: a country, or a state by its name or code. */
function areasNamed(area: string): readonly Subdivision[] {
  const country = countryCode(area);
  const states = [...subdivisionsByName(area), ...subdivisionsByCode(area.toUpperCase())];
  return country === null ? states : [...states, { country, region: null }];
}
