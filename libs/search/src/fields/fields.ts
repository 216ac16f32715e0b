import type { Clause } from '../tree/index.js';
import type { Field, FieldKey, FieldName } from './field.js';
import { AGES, EXPERIENCE, REPOSTED, SALARY, SALARY_MOST } from './number-fields.js';
import { nearest } from './suggest.js';
import { NAMED, TITLE } from './value-fields.js';
import { PLACES } from './place-fields.js';
import { TERMS } from './term-fields.js';
import { printAge, printAmount } from './values.js';

/** All fields, in the order of the documentation page. */
export const FIELDS: readonly Field[] = [
  TITLE,
  ...NAMED,
  ...PLACES,
  SALARY,
  SALARY_MOST,
  ...TERMS,
  EXPERIENCE,
  ...AGES,
  REPOSTED,
];

const BY_KEY: ReadonlyMap<string, Field> = new Map(FIELDS.map((field) => [field.key, field]));
const BY_NAME = new Map<string, readonly Field[]>();
for (const field of FIELDS)
  for (const name of [field.name, ...field.aliases]) BY_NAME.set(name, [...rowsOf(name), field]);

/** The rows of that name or alias: one for each operator. */
export function rowsOf(name: string): readonly Field[] {
  return BY_NAME.get(name.toLowerCase()) ?? [];
}

/** The field of that name or alias, null where there is none: the row that its operator means, or the first. */
export function findField(name: string, operator = ''): Field | null {
  const rows = rowsOf(name);
  return rows.find((row) => isWrittenWith(row, operator)) ?? rows[0] ?? null;
}

/** True for the operator of a field, and for what people write for it. */
export const isWrittenWith = ({ operator, also }: Field, written: string): boolean =>
  written === operator ||
  written === also ||
  (written === '=' && operator === ':') ||
  (written === '=>' && (operator === '>=' || also === '>=')) ||
  (written === '=<' && (operator === '<=' || also === '<='));

/** The field name nearest to a misspelt one. */
export const nearestField = (name: string): string | null => nearest(name, BY_NAME.keys());

/** The row for a field that is known to exist. */
export function fieldOf(key: FieldKey): Field {
  const field = BY_KEY.get(key);
  if (field === undefined) throw new RangeError(`There is no field ${key}.`);
  return field;
}

/** The value of a clause as its field prints it, without the field's name. */
export function printValue(clause: Clause): string {
  switch (clause.kind) {
    case 'text':
      return clause.text;
    case 'value':
      return clause.value;
    case 'salary':
      return `${printAmount(clause.floor)}${clause.currency ?? ''}`;
    case 'ceiling':
      return `${printAmount(clause.most)}${clause.currency ?? ''}`;
    case 'experience':
      return String(clause.years);
    case 'reposted':
      return String(clause.times);
    case 'age':
      return printAge(clause.hours);
  }
}

/** The row of the table that a clause is written by; null for words that are looked for everywhere. */
export function rowOf(clause: Clause): Field | null {
  switch (clause.kind) {
    case 'text':
      return clause.scope === 'title' ? fieldOf('title') : null;
    case 'value':
      return fieldOf(clause.field);
    case 'age':
      return fieldOf(clause.than === '<' ? clause.field : `${clause.field}-over`);
    case 'ceiling':
      return fieldOf('salary-most');
    default:
      return fieldOf(clause.kind);
  }
}

/** The field a clause belongs to; null for words that are looked for everywhere. */
export const fieldNameOf = (clause: Clause): FieldName | null => rowOf(clause)?.name ?? null;
