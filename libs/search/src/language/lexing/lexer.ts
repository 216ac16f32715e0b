import { table } from '@app/core/untrusted';
import { findField } from '../../fields/fields.js';
import { queryError, type QueryError } from './errors.js';
import type { Term, Sign, Lexeme } from './lexemes.js';
import { bareEnd, plainSigns, BARE_END } from './bare-end.js';
import { readQuoted } from './quoted.js';
import { valueStart, word, opensQuote, MINUS, FIELD, operatorAfter, term, EXACT } from './bare-word.js';

const SIGNS = table<Sign['type']>({ '(': 'open', ')': 'close', ',': 'comma', '|': 'or' });

/** Comparisons as books print them. */
const PRINTED = table<string>({ '≥': '>=', '≧': '>=', '⩾': '>=', '≤': '<=', '≦': '<=', '⩽': '<=' });

/** Cuts a query text into lexemes. Stops at the first thing that cannot be cut. */
export function lex(typed: string): {
  readonly lexemes: readonly Lexeme[];
  readonly error: QueryError | null;
} {
  const text = plainSigns(typed);
  const lexemes: Lexeme[] = [];
  let at = 0;
  while (at < text.length) {
    const char = text[at] ?? '';
    const sign = SIGNS.get(char);
    if (/\s/u.test(char)) {
      at += 1;
    } else if (sign !== undefined) {
      const length = sign === 'or' && text[at + 1] === char ? 2 : 1;
      lexemes.push({ type: sign, position: at, length });
      at += length;
    } else if (MINUS.test(char)) {
      const dash = readDash(text, at);
      if ('code' in dash) return { lexemes, error: dash };
      lexemes.push(dash);
      at += 1;
    } else {
      const term = readTerm(text, at);
      if ('code' in term) return { lexemes, error: term };
      lexemes.push(term);
      at = term.position + term.length;
    }
  }
  return { lexemes, error: null };
}

function readDash(text: string, at: number): Sign | QueryError {
  if (at + 1 < text.length && !/[\s),|]/u.test(text[at + 1] ?? ' '))
    return { type: 'not', position: at, length: 1 };
  return queryError({ kind: 'stray-dash', sign: text[at] ?? '-' }, { position: at, length: 1 });
}

function readTerm(text: string, at: number): Lexeme | QueryError {
  const exact = text[at] === EXACT;
  const from = at + signsOfExact(text, at);
  if (exact && !isBeforeWord(text, from))
    return queryError({ kind: 'stray-equals' }, { position: at, length: from - at });
  if (from - at > 1) return repeatedEquals(at, from);
  if (opensQuote(text, from)) return readQuoted(text, { at, open: from, field: null, operator: '', exact });
  return exact ? (exactField(text, at) ?? readBare(text, at)) : readBare(text, at);
}

/** `=title:k8s`: the sign stands before the name of a field; null where it does not. */
function exactField(text: string, at: number): QueryError | null {
  const named = readBare(text, at + 1);
  if ('code' in named || named.type !== 'term' || named.field === null || findField(named.field) === null)
    return null;
  const value = text
    .slice(at + 1, named.position + named.length)
    .replace(/^[^:<>=≥≧⩾≤≦⩽]+(?:>=|<=|=>|=<|.)\s*/u, '');
  const sign = findField(named.field)?.name === 'title' && !named.prefix && !named.exact ? EXACT : '';
  const start = `${named.field}${named.operator}`;
  const write = `${start}${sign}${value}`;
  return queryError(
    { kind: 'exact-only-words', write },
    { position: at, length: named.position + named.length - at },
    value === '' ? null : write,
  );
}

/** How many signs for exact words stand there. */
function signsOfExact(text: string, at: number): number {
  let end = at;
  while (text[end] === EXACT) end += 1;
  return end - at;
}

const isBeforeWord = (text: string, at: number): boolean =>
  at < text.length && !MINUS.test(text[at] ?? '') && (!BARE_END.test(text[at] ?? '') || opensQuote(text, at));

const repeatedEquals = (from: number, to: number): QueryError =>
  queryError({ kind: 'repeated-equals' }, { position: from, length: to - from }, EXACT);

function readBare(text: string, at: number): Lexeme | QueryError {
  // At least one sign is taken, whichever it is: what takes none would be read for ever.
  const end = bareEnd(text, at + 1, at);
  const raw = text.slice(at, end);
  const match = FIELD.exec(raw);
  const apart = match === null ? operatorAfter(text, end, raw) : null;
  if (match === null && apart === null) return word(text, at, end);
  const [field, written] = [match?.[1] ?? raw, match?.[2] ?? apart?.operator ?? ''];
  const operator = PRINTED.get(written) ?? written;
  return readValue(text, apart?.end ?? at + (match?.[0].length ?? 0), { at, field, operator });
}

/** The value of a field that stands at `head`, or apart from it. */
function readValue(
  text: string,
  head: number,
  { at, field, operator }: Pick<Term, 'field' | 'operator'> & { readonly at: number },
): Term | QueryError {
  const from = valueStart(text, head, operator);
  const signs = signsOfExact(text, from);
  if (signs > 1) return repeatedEquals(from, from + signs);
  if (opensQuote(text, from + signs))
    return readQuoted(text, { at, open: from + signs, field, operator, exact: signs > 0 });
  const end = bareEnd(text, from, from);
  return term({ at, end, field, operator }, text.slice(from, end));
}
