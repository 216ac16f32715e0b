import { askedQuery, parseQuery, type AskedQuery } from '@app/search/language';
import { faultSentence } from '@app/search/fields';
import type { Query } from '@app/search/tree';
import { Problem, type FieldProblem } from '../http/problem.js';

/** A query to be saved: its canonical text, and how it was typed. Throws the same problem. */
export const requireAsked = (text: string, field: string): AskedQuery =>
  askedQuery(text, requireQuery(text, field));

/** Reads a query text; a wrong one is a problem that names the field, the position and what to write instead. */
export function requireQuery(text: string, field: string): Query {
  const parsed = parseQuery(text);
  if (parsed.ok) return parsed.query;
  const errors = parsed.errors.map(({ message, suggestion, position, length }): FieldProblem => ({
    field,
    message,
    position,
    length,
    ...(suggestion === null ? {} : { suggestion }),
  }));
  const faults = parsed.errors.map(({ fault }) => fault);
  throw new Problem(
    'invalid-query',
    ({ queryFaults }) => faults.map((fault) => faultSentence(fault, queryFaults)).join(' '),
    errors,
  );
}
