import { macroRegionList } from '@app/reading/places';

const regions: ReadonlyMap<string, string> = new Map(
  macroRegionList().map(({ code, label }) => [code, label]),
);
const countries = new Intl.DisplayNames(['en-GB'], { type: 'region', fallback: 'code' });
const COUNTRY = /^[A-Z]{2}$/;

/** What a country, or a region of several, is called in English; the code where it has no name. */
export const areaInEnglish = (code: string): string =>
  regions.get(code) ?? (COUNTRY.test(code) ? (countries.of(code) ?? code) : code);
