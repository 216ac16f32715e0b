import { analyse, foldKey } from '../text/index.js';
import {
  allOf,
  anyOf,
  notOf,
  type Clause,
  type Query,
  type TextClause,
  type ValueClause,
} from '../tree/index.js';
import { formsOf } from './forms.js';
import { companyKey } from '../fields/index.js';
import { printClause, printQuery } from './print.js';

/**
 * The canonical form: negations pushed down to clauses, parts in one order and without repeats, parts that another part
 * makes idle removed, words folded. Holds for exactly the same postings, and doing it twice changes nothing.
 */
export function normaliseQuery(query: Query): Query {
  return simplify(pushDown(query, false));
}

/** The canonical text: equal for searches that differ only in order, spelling, case, accents or repeats. */
export const canonicalText = (query: Query): string => printQuery(normaliseQuery(query));

/** Pushes negations down to the clauses. Exact, because a clause either holds or does not (unknown counts as not). */
export function pushDown(query: Query, negated: boolean): Query {
  switch (query.kind) {
    case 'not':
      return pushDown(query.part, !negated);
    case 'and':
    case 'or': {
      const parts = query.parts.map((part) => pushDown(part, negated));
      return (query.kind === 'and') === negated ? anyOf(parts) : allOf(parts);
    }
    default:
      return negated ? notOf(query) : query;
  }
}

function foldClause(clause: Clause): Clause {
  if (clause.kind === 'text') return { ...clause, text: foldKey(clause.text) };
  if (clause.kind !== 'value') return clause;
  if (clause.field === 'company') return { ...clause, value: companyKey(clause.value) };
  return clause.field === 'source' || clause.field === 'department'
    ? { ...clause, value: foldKey(clause.value) }
    : foldCity(clause);
}

function foldCity(clause: Extract<Clause, { kind: 'value' }>): Clause {
  if (clause.field !== 'city') return clause;
  const [city = '', country] = clause.value.split(', ');
  return { ...clause, value: country === undefined ? foldKey(city) : `${foldKey(city)}, ${country}` };
}

function simplify(query: Query): Query {
  if (query.kind === 'not') return notOf(simplify(query.part));
  if (query.kind !== 'and' && query.kind !== 'or') return foldClause(query);
  const parts = new Map(query.parts.map(simplify).map((part) => [printQuery(part), part] as const));
  const kept = [...parts].filter(([key, part]) => !isIdle(key, part, query.kind, parts));
  const sorted = kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part);
  return query.kind === 'and' ? allOf(sorted) : anyOf(sorted);
}

/** In an `and`, a group of alternatives is idle when one of them is required anyway; in an `or` the other way round. */
function isIdle(key: string, part: Query, outer: 'and' | 'or', all: ReadonlyMap<string, Query>): boolean {
  if (part.kind !== (outer === 'and' ? 'or' : 'and')) return false;
  return part.parts.some((inner) => {
    const found = printQuery(inner);
    return found !== key && all.has(found);
  });
}

const formKey = (form: TextClause | ValueClause): string =>
  form.kind === 'value' ? printClause(form) : `${form.scope} ${analyse(form.text).terms().join(' ')}`;

/** What words stand for, a string for each: its own, and those of its other names. */
export const formKeysOf = (clause: TextClause): readonly string[] => formsOf(clause).map(formKey);

/** A string that is equal for clauses that hold for the same postings, as far as their words tell. */
export function clauseKey(clause: Clause): string {
  if (clause.kind !== 'text' || clause.prefix) return printClause(foldClause(clause));
  return [...formKeysOf(clause)].sort().join(' = ');
}
