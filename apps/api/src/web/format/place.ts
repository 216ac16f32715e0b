import type { Applicants, Place } from '@app/core/domain';

/** The name of a country in the language of the page; the code where there is none. */
export function countryName(code: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }).of(code) ?? code;
}

/** `Austin, TX, United States`. */
export function formatPlace({ city, region, country }: Place, locale: string): string {
  const parts = [city, region, country === null ? null : countryName(country, locale)];
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

/** Countries and regions that may apply, by name; empty where nobody is named. */
export function applicantNames(applicants: Applicants, locale: string): readonly string[] {
  if (applicants.kind !== 'limited') return [];
  return [...applicants.countries.map((code) => countryName(code, locale)), ...applicants.regions];
}
