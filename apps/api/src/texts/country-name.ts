import { remembered } from './remembered.js';

const countries = remembered(
  (locale) => new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }),
);

/** The name of a country in the language of the page; the code where there is none. */
export function countryName(code: string, locale: string): string {
  return countries(locale).of(code) ?? code;
}
