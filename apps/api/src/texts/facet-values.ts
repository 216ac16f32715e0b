import { skillLabel } from '@app/reading/normalise';
import { table } from '@app/core/untrusted';
import { countryName } from './country-name.js';
import type { Texts } from './index.js';

/** The fields that the page offers to narrow down by, in its order. */
export const FACET_FIELDS = [
  'workplace',
  'seniority',
  'family',
  'type',
  'country',
  'city',
  'skill',
  'company',
  'department',
  'visa',
] as const;
/** A field that narrows down. */
export type FacetField = (typeof FACET_FIELDS)[number];

/** The name of a value in the language of the page. */
export function valueLabel(field: FacetField, value: string, texts: Texts): string {
  const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    workplace: texts.workplace,
    seniority: texts.seniority,
    family: texts.filters.family,
    type: texts.employment,
    visa: texts.visa,
  };
  if (field === 'country') return value === 'unknown' ? texts.notStated : countryName(value, texts.locale);
  if (field === 'city') return cityLabel(value, texts);
  if (field === 'skill') return skillLabel(value);
  return table(names[field] ?? {}).get(value) ?? value;
}

const COUNTRY = /^[A-Z]{2}$/;

/** "Berlin, Germany" for `Berlin, DE`, and "Austin, US": countries that have a shorter name have that one. */
export function cityLabel(value: string, { locale, rows }: Pick<Texts, 'locale' | 'rows'>): string {
  const [city = '', country = ''] = value.split(', ');
  return COUNTRY.test(country)
    ? `${city}, ${table(rows.countries).get(country) ?? countryName(country, locale)}`
    : value;
}
