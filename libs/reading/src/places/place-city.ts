import type { Place } from '@app/core/posting';
import { foldName } from '../text/index.js';
import type { City } from './gazetteer/cities.js';
import type { Subdivision } from './gazetteer/subdivisions.js';
import type { PlacePart } from './place-part.js';
import { similarCity } from './gazetteer/similar-city.js';

/** A place read from one or more neighbouring pieces. */
export interface PlaceMatch {
  readonly place: Place;
  readonly used: number;
  /** The other reading: the country of a two-letter code, or the state of a name that is a city too. */
  readonly other?: Place;
  /** All listed cities of a name that several have. */
  readonly namesakes?: readonly Place[];
  /** Whether a bare name means one of them as a rule: London, not Toledo. */
  readonly isUsual?: boolean;
  /** A small town whose country nothing states. */
  readonly isBare?: boolean;
}

export const HAS_REGIONS = new Set(['US', 'CA']);

/** The District of Columbia is one city. */
export const place = (country: string, region: string | null, city: string | null): Place => ({
  country,
  region: HAS_REGIONS.has(country) ? region : null,
  city: city ?? (country === 'US' && region === 'DC' ? 'Washington' : null),
});

/** "Seattle, DC" names two cities: the well-known city is nowhere near. */
export const isApart = (first: PlacePart, { country, region }: Subdivision): boolean =>
  country === 'US' &&
  region === 'DC' &&
  first.cities.some(({ preferred }) => preferred) &&
  !cityIn(first, 'US', 'DC');

export const ofCity = (city: City): Place => place(city.country, city.region, city.name);

/** Capitals only ("MINOOKA") become a title; other spellings stay as written. */
export function townName(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return text
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}

export const asCountry = (part: PlacePart | undefined): string | null =>
  part?.country ?? part?.countryCode ?? null;

/** The city or town of this name there. A small namesake of a listed city counts only where its state is stated. */
export const cityIn = (part: PlacePart, country: string, region?: string | null): City | undefined => {
  const isThere = (city: City): boolean =>
    city.country === country && (region == null || city.region === region);
  const isOpen = part.cities.length === 0 || region != null;
  return part.cities.find(isThere) ?? (isOpen ? oneOf(part.towns.filter(isThere)) : undefined);
};

/** The town that is meant of several in one country: the largest; of several states, none of them. */
function oneOf(towns: readonly City[]): City | undefined {
  const [first] = towns;
  if (!first || new Set(towns.map(({ region }) => region)).size < 2) return first;
  return { ...first, region: null };
}

/** States that have the name of their capital, behind which their other cities stand: "Osasco, São Paulo, Brazil". */
export const isStateToo = ({ text }: PlacePart): boolean => STATES_TOO.has(foldName(text));
const STATES_TOO = new Set(['sao paulo', 'rio de janeiro', 'buenos aires']);

/** A name that may be a town: no country, no state, or a listed city. */
export const isTown = (first: PlacePart): boolean =>
  first.country === null && (first.cities.length > 0 || (first.townLike && first.states.length === 0));

/**
 * A town that is not in the gazetteer for this state: as a place elsewhere is spelt that has the same name, a misspelt city of the
 * state, or as written. What is another name of a place elsewhere (Canton of Guangzhou) stays as written.
 */
export function townIn(state: Subdivision, first: PlacePart): string {
  if (first.cities.length > 0) return ownName(first);
  return similarCity(first.text, state.country, state.region) ?? townName(first.text);
}

export const ownName = (first: PlacePart): string =>
  first.cities.find(({ name }) => foldName(name) === foldName(first.text))?.name ?? townName(first.text);

export const namesakesOf = (cities: readonly City[]): Pick<PlaceMatch, 'namesakes' | 'isUsual'> =>
  cities.length < 2 ? {} : { namesakes: cities.map(ofCity), isUsual: cities[0]?.preferred === true };
