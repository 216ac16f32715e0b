import { countryList } from '@app/reading/places';
import { foldName } from '@app/reading/text';
import { remembered } from './remembered.js';

const countries = remembered(
  (locale) => new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }),
);

/** The name of a country in the language of the page; the code where there is none. */
export function countryName(code: string, locale: string): string {
  return countries(locale).of(code) ?? code;
}

const codes = remembered((locale) => {
  const named = countryList().map(({ code }) => [foldName(countryName(code, locale)), code] as const);
  return new Map(named);
});

/** The code of a country that is named in a language of the pages; null where it is none. */
export const countryNamed = (name: string, locale: string): string | null =>
  codes(locale).get(foldName(name)) ?? null;
