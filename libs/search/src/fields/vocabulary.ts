import {
  citiesByName,
  countryByCode,
  countryByName,
  countryList,
  macroRegion,
  macroRegionByName,
  macroRegionList,
  subdivisionsByCode,
  subdivisionsByName,
} from '@app/reading/places';
import { companySlug, readRoleFamily, roleFamilyList, skillByName, skillList } from '@app/reading/normalise';
import { foldKey } from '../text/index.js';

/** ISO 3166-1 alpha-2 code of a country that is named by code (in any case) or by name, null where none is known. */
export const countryCode = (text: string): string | null =>
  countryByName(text) ?? countryByCode(text.trim().toUpperCase());

/** Code of a region of several countries, by code or name; null where none is known. */
export const macroRegionCode = (text: string): string | null =>
  (macroRegion(text.trim().toUpperCase()) ?? macroRegionByName(text))?.code ?? null;

/**
 * Code of a region: a macro region (EU, DACH ...) or the ISO 3166-2 code of a US state or Canadian province, by code or
 * name. A code or name that several regions share goes to the macro region, then to the United States. Null where unknown.
 */
export function regionCode(text: string): string | null {
  const code = text.trim().toUpperCase();
  const macro = macroRegionCode(text);
  if (macro !== null) return macro;
  const states = [...subdivisionsByCode(code.replace(/^(?:US|CA)-/, '')), ...subdivisionsByName(text)];
  const wanted = /^CA-/.test(code) ? ['CA'] : ['US', 'CA'];
  for (const country of wanted) {
    const found = states.find((state) => state.country === country && state.region !== null);
    if (found !== undefined) return `${found.country}-${found.region}`;
  }
  return null;
}

/** The usual name of a city that is known under several ("NYC" is New York); the text itself where nothing is known. */
export function cityName(text: string): string {
  const names = new Set(citiesByName(text).map((city) => city.name));
  const [only] = names;
  return names.size === 1 && only !== undefined ? only : text;
}

/** Slug of the skill of the taxonomy that is meant, or null. */
export const skillSlug = (text: string): string | null => skillByName(text)?.slug ?? null;

/** The key that the spellings of one company share. */
export const companyKey = companySlug;

const MEMBERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  macroRegionList().map((region) => [region.code, new Set(region.countries)]),
);

/** Codes of the macro regions that share a country with the macro region, itself among them. */
export const overlappingRegions = (region: string): readonly string[] =>
  [...MEMBERS]
    .filter(([, members]) => [...(MEMBERS.get(region) ?? [])].some((one) => members.has(one)))
    .map(([code]) => code);

const regionsOf = new Map<string, readonly string[]>();

/** Codes of the macro regions that hold the country. */
export function macroRegionsOf(country: string): readonly string[] {
  let found = regionsOf.get(country);
  if (found === undefined) {
    found = [...MEMBERS].filter(([, members]) => members.has(country)).map(([code]) => code);
    regionsOf.set(country, found);
  }
  return found;
}

/** Slugs of the role families, and of none. */
export const FAMILIES: readonly string[] = [...roleFamilyList().map(({ slug }) => slug), 'unknown'];

const FAMILY_NAMES: ReadonlyMap<string, string> = new Map(
  roleFamilyList().flatMap(({ slug, label }) => [slug, label].map((name) => [foldKey(name), slug] as const)),
);

/** Slug of the role family that is named by its slug or its label, or null. */
export const familySlug = (text: string): string | null => FAMILY_NAMES.get(foldKey(text)) ?? null;

/** Slug of the role family that a title of these words belongs to, alone or as an engineer's; null where none is read. */
export const familyOfWork = (words: string): string | null =>
  [words, `${words} engineer`].map(readRoleFamily).find((slug) => slug !== null && slug !== 'software') ??
  null;

/** What may be written for a country. */
export const countrySpellings = (): readonly string[] =>
  countryList().flatMap(({ code, name }) => [name, code]);

/** What may be written for a region. */
export const regionSpellings = (): readonly string[] =>
  macroRegionList().flatMap(({ code, label }) => [code, label]);

/** What may be written for a skill. */
export const skillSpellings = (): readonly string[] =>
  skillList().flatMap(({ slug, label, aliases }) => [label, slug, ...aliases]);
