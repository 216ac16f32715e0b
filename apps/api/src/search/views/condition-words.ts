import { table } from '@app/core/untrusted';
import { partsOfCircle } from '@app/search/fields';
import { parseQuery } from '@app/search/language';
import { printQuery } from '@app/search/query';
import type { NumberClause, Query, ValueClause } from '@app/search/tree';
import { countryName } from '../../texts/country-name.js';
import { cityLabel, valueLabel } from '../../texts/facet-values.js';
import { regionLabel } from '../../texts/value-names.js';
import type { Texts } from '../../texts/index.js';
import { shortAmount } from '../../site/format/short-pay.js';
import { functionOf } from './functions.js';
import { showWhere } from './where.js';

const MOST = 3;

/** One part of a search in words: `Germany` for country:DE. Words and what has no other words stay as they were typed. */
export function conditionWords(part: Query, texts: Texts): string {
  const { words } = texts.board;
  switch (part.kind) {
    case 'value':
      return valueWords(part, texts);
    case 'not':
      return part.part.kind === 'text' ? printQuery(part) : words.not(conditionWords(part.part, texts));
    case 'or':
      return alternatives(part.parts, texts) ?? printQuery(part);
    case 'and':
    case 'text':
      return printQuery(part);
    default:
      return numberWords(part, texts) ?? printQuery(part);
  }
}

/** A part of a search that is given as query text, in words. */
export function inWords(text: string, texts: Texts): string {
  const parsed = parseQuery(text);
  return parsed.ok ? conditionWords(parsed.query, texts) : text;
}

/** Values of one field, or the name of the function whose families they are; null for anything else. */
function alternatives(parts: readonly Query[], texts: Texts): string | null {
  const values = parts.flatMap((part) => (part.kind === 'value' ? [part] : []));
  if (values.length < parts.length || values.some(({ field }) => field !== values[0]?.field)) return null;
  const named = values[0]?.field === 'family' ? functionOf(values.map(({ value }) => value)) : null;
  if (named !== null) return texts.board.functions[named];
  const shown = values.slice(0, MOST).map((value) => valueWords(value, texts));
  const more = values.length - MOST;
  return shown.join(texts.board.words.or) + (more > 0 ? ` +${more}` : '');
}

function valueWords(clause: ValueClause, texts: Texts): string {
  const { field, value } = clause;
  const { words, remote } = texts.board;
  switch (field) {
    case 'within': {
      const { distance, place } = partsOfCircle(value);
      return words.within(distance.replace(/(?=[a-z])/, ' '), cityLabel(place, texts));
    }
    case 'city':
      return cityLabel(value, texts);
    case 'country':
      return value === 'unknown' ? printQuery(clause) : countryName(value, texts.locale);
    case 'region':
      return regionLabel(value, texts);
    case 'remote':
      return value === 'yes' ? remote : showWhere(clause, texts).text;
    case 'visa':
      return table(words.visa).get(value) ?? value;
    case 'department':
      return words.department(value);
    case 'family': {
      const named = functionOf([value]);
      return named === null ? valueLabel(field, value, texts) : texts.board.functions[named];
    }
    case 'lang':
    case 'source':
    case 'pay':
      return printQuery(clause);
    default:
      return value === 'unknown' ? printQuery(clause) : valueLabel(field, value, texts);
  }
}

function numberWords(clause: NumberClause, texts: Texts): string | null {
  const { words } = texts.board;
  if (clause.kind === 'salary') return words.payFrom(shortAmount(clause.floor, clause.currency, texts.rows));
  if (clause.kind === 'ceiling')
    return words.payStarts(shortAmount(clause.most, clause.currency, texts.rows));
  if (clause.kind === 'experience') return words.experience(clause.years);
  if (clause.kind === 'age' && clause.field === 'firstseen' && clause.than === '<')
    return words.firstseen(words.hours(clause.hours));
  return null;
}
