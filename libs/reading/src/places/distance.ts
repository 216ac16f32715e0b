import { citiesByName, cityKey } from './gazetteer/cities.js';
import { pointKey, townsByName, type Town } from './gazetteer/towns.js';
import { LRUCache } from 'lru-cache';

/** A city as people or postings name it. */
export interface NamedCity {
  readonly city: string;
  readonly country: string | null;
  readonly region?: string | null;
}

/** The town of the large table that is meant: of the country and region that are named, else the largest of the name. */
export function townOf({ city, country, region = null }: NamedCity): Town | null {
  for (const name of [city, ...namesOf(city)]) {
    const towns = townsByName(name).filter((town) => country === null || town.country === country);
    const exact = towns.find((town) => region !== null && town.region === region);
    if (exact !== undefined) return exact;
    const [largest] = region === null ? towns : towns.filter((town) => town.region === null);
    if (largest !== undefined) return largest;
  }
  return null;
}

/** Other names of a city: the gazetteer's Munich for München, and GeoNames' New York City for New York. */
const namesOf = (city: string): readonly string[] => [
  ...citiesByName(city).map(({ name }) => name),
  `${city} City`,
];

/** Where a place of work lies: the point of its town, or its name and country where the table does not know it. */
export function whereOf(place: NamedCity): string {
  const key = `${place.country ?? ''}|${place.region ?? ''}|${place.city}`;
  const known = places.get(key);
  if (known !== undefined) return known;
  const town = townOf(place);
  const where = town === null ? byName(place) : pointKey(town);
  places.set(key, where);
  return where;
}

/** Stands for a city whose coordinates are not known. */
export const byName = ({ city, country }: NamedCity): string => `${cityKey(city)}, ${country ?? ''}`;

/** Postings name the same places again and again. */
const places = new LRUCache<string, string>({ max: 20_000 });
