import type { Clause, Query } from '../tree/index.js';
import { partsOfCircle, fieldNameOf, fieldOf, printValue, rowOf, isCurrency } from '../fields/index.js';

const BARE = /^[\p{L}\p{N}.+#&/@_][\p{L}\p{N}.+#&/'@_-]*$/u;

/** What was printed: a page prints one search in a hundred links, each with something more or less. Trees never change. */
const printed = new WeakMap<Query, string>();

/** Prints a query so that parsing gives the same tree again. */
export function printQuery(query: Query): string {
  const known = printed.get(query);
  if (known !== undefined) return known;
  const text = print(query);
  printed.set(query, text);
  return text;
}

function print(query: Query): string {
  switch (query.kind) {
    case 'and':
      return query.parts
        .map((part) => (part.kind === 'or' ? `(${printQuery(part)})` : printQuery(part)))
        .join(' ');
    case 'or':
      return printAny(query.parts);
    case 'not':
      return isGroup(query.part) && !isList(query.part)
        ? `-(${printQuery(query.part)})`
        : `-${printQuery(query.part)}`;
    default:
      return printClause(query);
  }
}

/** Prints one clause: `remote:DE`, `salary>=180kEUR`, `"site reliability"`. */
export function printClause(clause: Clause): string {
  const row = rowOf(clause);
  const value = quoted(clause);
  if (clause.kind === 'value' && clause.field === 'within') return printCircle(clause.value);
  return row === null ? value : `${row.name}${row.operator}${value}`;
}

/** `within:40km of:"Berlin, DE"`: the value in two terms, as people write it. */
function printCircle(value: string): string {
  const { distance, place } = partsOfCircle(value);
  return `within:${distance} of:"${place}"`;
}

/** True for alternatives that print as one comma list, which needs no parentheses. */
const isList = (query: Query): boolean => query.kind === 'or' && commonField(query.parts) !== null;

const isGroup = (query: Query): boolean => query.kind === 'and' || query.kind === 'or';

function quoted(clause: Clause): string {
  const value = printValue(clause);
  const star = clause.kind === 'text' && clause.prefix ? '*' : '';
  const sign = clause.kind === 'text' && !clause.prefix && clause.related === 0 ? '=' : '';
  const isKeyword = /^(or|and|not)$/i.test(value) || (clause.kind === 'text' && isCurrency(value));
  const isBare = BARE.test(value) && !isKeyword;
  return isBare ? `${sign}${value}${star}` : `${sign}"${value.replace(/["\\*]/g, '\\$&')}"${star}`;
}

/** Clauses of one field are a comma list (country:DE,AT); everything else is joined by OR. */
function printAny(parts: readonly Query[]): string {
  const name = commonField(parts);
  if (name !== null) {
    return `${name}${fieldOf(name).operator}${parts.map((part) => quoted(part as Clause)).join(',')}`;
  }
  return parts.map((part) => (part.kind === 'and' ? `(${printQuery(part)})` : printQuery(part))).join(' OR ');
}

function commonField(parts: readonly Query[]): ReturnType<typeof fieldNameOf> {
  const fields = new Set(
    parts.map((part) => (isGroup(part) || part.kind === 'not' ? null : fieldNameOf(part as Clause))),
  );
  const [only] = fields;
  return fields.size === 1 &&
    only !== undefined &&
    only !== null &&
    only !== 'within' &&
    fieldOf(only).operator === ':'
    ? only
    : null;
}
