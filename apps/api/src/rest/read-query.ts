import { parseQuery } from '@app/search/language';
import { faultSentence } from '@app/search/fields';
import type { Query } from '@app/search/tree';
import { Problem, type FieldProblem } from '../http/problem.js';

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
