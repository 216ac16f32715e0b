import type { Applicants, Place } from '@app/core/posting';
import { regionName } from '@app/reading/places';
import { table } from '@app/core/untrusted';
import type { Texts } from '../../texts/index.js';
import { countryName } from '../../texts/country-name.js';

/** What places are named with. */
type PlaceTexts = Pick<Texts, 'locale' | 'regions'>;

/** `Austin, Texas, United States`. States and provinces have their English names. */
export function formatPlace({ city, region, country }: Place, locale: string): string {
  const state = region === null ? null : (regionName(country ?? '', region) ?? region);
  const parts = [city, state, country === null ? null : countryName(country, locale)];
  return parts.filter((part) => part !== null && part !== '').join(', ');
}

/** The first places, and how many more there are. */
export function firstPlaces(
  places: readonly Place[],
  most: number,
  locale: string,
): { readonly shown: readonly string[]; readonly more: number } {
  const all = [...new Set(places.map((place) => formatPlace(place, locale)).filter((place) => place !== ''))];
  return { shown: all.slice(0, most), more: Math.max(0, all.length - most) };
}

/** "in 7 cities"; "in 7 places" where some are no city. */
export const inPlaces = (
  places: readonly Place[],
  count: number,
  { posting }: Pick<Texts, 'posting'>,
): string => (places.every(({ city }) => city !== null) ? posting.inCities(count) : posting.inPlaces(count));

/** Countries and regions that may apply, by name; empty where nobody is named. */
export const applicantNames = (applicants: Applicants, texts: PlaceTexts): readonly string[] =>
  applicants.kind === 'limited' ? namesOf([...applicants.countries, ...applicants.regions], texts) : [];

/** Countries and regions that are left out, by name. */
export const exceptedNames = (applicants: Applicants, texts: PlaceTexts): readonly string[] =>
  applicants.kind === 'limited' ? namesOf(applicants.except ?? [], texts) : [];

function namesOf(codes: readonly string[], { locale, regions }: PlaceTexts): readonly string[] {
  const names = table(regions);
  return codes.map((code) => names.get(code) ?? countryName(code, locale));
}
