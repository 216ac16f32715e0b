import { table } from '@app/core/untrusted';
import { skillLabel } from '@app/reading/normalise';
import { printQuery } from '@app/search/query';
import type { Query, ValueClause } from '@app/search/tree';
import { countryName } from '../../texts/country-name.js';
import { valueLabel } from '../../texts/facet-values.js';
import type { Texts } from '../../texts/index.js';
import { yearAmount } from './pay.js';

/** What a part of a search says, in words: “go” in the title, the skill Go. What has no words of its own is its text. */
export function clauseWords(part: Query, texts: Texts): string {
  const { clauses } = texts;
  if (part.kind === 'text')
    return part.scope === 'title' ? clauses.inTitle(part.text) : clauses.word(part.text);
  if (part.kind === 'value') return valueWords(part, texts);
  return payWords(part, texts) ?? printQuery(part);
}

/** The same of several parts, as one list. */
export const partsInWords = (parts: readonly Query[], texts: Texts): string =>
  parts.map((part) => clauseWords(part, texts)).join(texts.clauses.and);

function valueWords(clause: ValueClause, texts: Texts): string {
  const { field, value } = clause;
  const { clauses } = texts;
  switch (field) {
    case 'skill':
      return clauses.skill(skillLabel(value));
    case 'seniority':
      return clauses.level(valueLabel(field, value, texts));
    case 'family':
      return clauses.family(valueLabel(field, value, texts));
    case 'type':
      return clauses.employment(valueLabel(field, value, texts));
    case 'workplace':
      return clauses.workplace(valueLabel(field, value, texts));
    case 'country':
    case 'region':
      return clauses.where(areaName(value, texts));
    case 'city':
      return clauses.where(cityName(value, texts));
    case 'remote':
      return value === 'yes' ? clauses.remote : clauses.remoteFrom(areaName(value, texts));
    default:
      return printQuery(clause);
  }
}

const areaName = (code: string, { regions, locale }: Texts): string =>
  table(regions).get(code) ?? (/^[A-Z]{2}$/.test(code) ? countryName(code, locale) : code);

function cityName(value: string, { locale }: Texts): string {
  const [city = '', country = ''] = value.split(', ');
  return country === '' ? city : `${city}, ${countryName(country, locale)}`;
}

/** A band of yearly pay: where it begins and where it ends. */
function payWords(part: Query, texts: Texts): string | null {
  if (part.kind !== 'and' || part.parts.length !== 2) return null;
  const [from, to] = part.parts;
  if (from?.kind !== 'salary' || to?.kind !== 'ceiling') return null;
  const amount = (value: number): string => yearAmount(value, from.currency, texts.locale);
  return texts.clauses.payBand(amount(from.floor), amount(to.most));
}
