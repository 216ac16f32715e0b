import type { ValueNames } from '@app/search/board';
import { LANGUAGES, type Language } from '@app/core/subscription';
import { regionName } from '@app/reading/places';
import type { Query } from '@app/search/tree';
import { table } from '@app/core/untrusted';
import { countryName } from './country-name.js';
import { TEXTS, type Texts } from './index.js';
import { cityLabel, valueLabel } from './facet-values.js';

type ValueField = Extract<Query, { kind: 'value' }>['field'];

const COUNTRY = /^[A-Z]{2}$/;

/** The name of a region: of several countries in the language of the page, of a state in English. */
export function regionLabel(code: string, texts: Texts): string {
  const [country = '', state = ''] = code.split('-');
  return table(texts.regions).get(code) ?? regionName(country, state) ?? code;
}

function label(field: ValueField, value: string, texts: Texts): string {
  switch (field) {
    case 'region':
      return regionLabel(value, texts);
    case 'city':
      return cityLabel(value, texts);
    case 'remote':
      return COUNTRY.test(value) ? countryName(value, texts.locale) : value;
    case 'lang':
    case 'within':
    case 'source':
    case 'pay':
      return value;
    default:
      return valueLabel(field, value, texts);
  }
}

/** What a value of a field is called in a language. */
export const labelIn = (language: Language, field: ValueField, value: string): string =>
  label(field, value, TEXTS[language]);

/** The names under which a value is found, in every language of the pages: who reads English may type Deutschland. */
export const valueNames: ValueNames = (field, value) =>
  LANGUAGES.map((language) => label(field, value, TEXTS[language]));
