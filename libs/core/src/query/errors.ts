/** Why a query is refused. A closed list: pages have a sentence of help for each. */
export const QUERY_ERROR_CODES = [
  'empty',
  'too-long',
  'too-deep',
  'too-many-clauses',
  'unclosed-quote',
  'unclosed-group',
  'unexpected-token',
  'missing-operand',
  'unknown-field',
  'missing-value',
  'bad-operator',
  'bad-value',
  'bad-prefix',
  'nothing-to-search',
  'contradiction',
] as const;
export type QueryErrorCode = (typeof QUERY_ERROR_CODES)[number];

/** One thing wrong with a query text. Offsets are UTF-16 units into the text as it was given. */
export interface QueryError {
  readonly position: number;
  readonly length: number;
  readonly code: QueryErrorCode;
  /** A full sentence that says what is wrong. */
  readonly message: string;
  /** What to write instead, null where nothing near is known. */
  readonly suggestion: string | null;
}

/** Builds a QueryError. */
export const queryError = (
  code: QueryErrorCode,
  at: { readonly position: number; readonly length: number },
  message: string,
  suggestion: string | null = null,
): QueryError => ({ position: at.position, length: at.length, code, message, suggestion });
