import { table } from '@app/core/untrusted';
import { findField } from '../../fields/fields.js';
import { queryError, type QueryError } from './errors.js';
import { CLOSERS, singleQuoteEnd } from './quotes.js';
import type { Term, Sign, Lexeme } from './lexemes.js';
import { bareEnd } from './bare-end.js';

export const FIELD = /^([\p{L}][\p{L}\d_-]*)(:|>=|<=|=>|=<|>|<|=|[≥≧⩾≤≦⩽])/u;

export const EXACT = '=';

const OPERATOR_WORDS = table<Sign['type']>({ or: 'or', and: 'and', '&&': 'and', '&': 'and', '+': 'and' });

/** What people type for a minus: an exclamation mark, and every dash that a keyboard or a word processor makes of one. */
export const MINUS = /[-!\u2010-\u2015\u2212\ufe58\ufe63]/u;

const COMPARISON = /^\s*(>=|<=|=>|=<|>|<|[≥≧⩾≤≦⩽])/u;

export const opensQuote = (text: string, at: number): boolean =>
  CLOSERS.has(text[at] ?? '') || singleQuoteEnd(text, at) !== null;

/** `salary >= 80k`, `city: london`: what is compared may stand apart, and a plain word may behind a colon. */
export function valueStart(text: string, head: number, operator: string): number {
  const from = skipBlanks(text, head);
  if (from === head || operator === '=' || from === text.length) return head;
  if (operator !== ':') return from;
  if (opensQuote(text, from)) return from;
  const end = bareEnd(text, from, from);
  const next = text.slice(from, end);
  const isPlain =
    next !== '' &&
    !MINUS.test(next[0] ?? '') &&
    !isOperator(next) &&
    !FIELD.test(next) &&
    /[\p{L}\p{N}]/u.test(next);
  return isPlain && operatorAfter(text, end, next) === null ? from : head;
}

const isOperator = (word: string): boolean => word === 'NOT' || OPERATOR_WORDS.has(word.toLowerCase());

/** The operator that follows the name of a field after blanks, a colon only behind one that exists; null where none does. */
export function operatorAfter(
  text: string,
  at: number,
  name: string,
): { operator: string; end: number } | null {
  if (!/^\p{L}[\p{L}\d_-]*$/u.test(name)) return null;
  const behind = text.slice(at, at + 40);
  const found = COMPARISON.exec(behind) ?? (findField(name) === null ? null : /^\s*(:)/u.exec(behind));
  return found === null ? null : { operator: found[1] ?? '', end: at + found[0].length };
}

function skipBlanks(text: string, at: number): number {
  let next = at;
  while (next < text.length && /\s/u.test(text[next] ?? '')) next += 1;
  return next;
}

/** True for the & of a name that is written with blanks: `R & D`, `AT & T`. */
const isSignOfName = (text: string, at: number): boolean =>
  /(?:^|[\s(])\p{Lu}{1,2}\s+$/u.test(text.slice(Math.max(0, at - 8), at)) &&
  /^&\s+\p{Lu}(?![\p{L}\p{N}])/u.test(text.slice(at, at + 8));

export function word(text: string, at: number, end: number): Lexeme | QueryError {
  const raw = text.slice(at, end);
  const operator = raw === 'NOT' ? 'not' : OPERATOR_WORDS.get(raw.toLowerCase());
  if (operator !== undefined && !isSignOfName(text, at))
    return { type: operator, position: at, length: end - at };
  const plain = raw.replace(/[*?]+/g, '');
  if (/[*?]/.test(raw.slice(0, -1)) || raw.endsWith('?')) {
    const fault = { kind: 'wildcard', sign: raw.includes('*') && !raw.includes('?') ? '*' : '?' } as const;
    return queryError(
      fault,
      { position: at, length: end - at },
      plain === '' ? null : mendOfWildcard(raw, plain),
    );
  }
  return term({ at, end, field: null, operator: '' }, raw);
}

/** `jav?`, `ja*va`: what begins so is looked for; a sign at the beginning is left out. */
function mendOfWildcard(raw: string, plain: string): string {
  const begins = /^[\p{L}\p{N}]{2,}(?=[*?])/u.exec(raw)?.[0];
  return begins === undefined ? plain : `${begins}*`;
}

export function term(
  { at, end, field, operator }: Pick<Term, 'field' | 'operator'> & { at: number; end: number },
  raw: string,
): Term {
  const prefix = raw.endsWith('*');
  const exact = raw.startsWith(EXACT);
  const value = raw.slice(exact ? 1 : 0, prefix ? -1 : undefined);
  return {
    type: 'term',
    position: at,
    length: end - at,
    field,
    operator,
    value,
    quoted: false,
    starred: false,
    prefix,
    exact,
  };
}
