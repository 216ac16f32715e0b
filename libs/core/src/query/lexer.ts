import { table } from '../untrusted/index.js';
import { queryError, type QueryError } from './errors.js';

/** A word, phrase or field clause as written, before its value is read. */
export interface Term {
  readonly type: 'term';
  readonly position: number;
  readonly length: number;
  /** Field and operator as written, null for a plain word. */
  readonly field: string | null;
  readonly operator: string;
  readonly value: string;
  readonly quoted: boolean;
  /** True when a star follows the value. */
  readonly prefix: boolean;
  /** True when a = stands before the value: exactly these words. */
  readonly exact: boolean;
}

/** A sign or operator word. */
export interface Sign {
  readonly type: 'open' | 'close' | 'comma' | 'or' | 'and' | 'not';
  readonly position: number;
  readonly length: number;
}

export type Lexeme = Term | Sign;

const CLOSERS = table<string>({ '"': '"', '“': '”', '„': '“', '”': '”', '«': '»', '»': '«' });
const SIGNS = table<Sign['type']>({ '(': 'open', ')': 'close', ',': 'comma', '|': 'or' });
const BARE_END = /[\s()",|“”„«»]/u;
const FIELD = /^([\p{L}][\p{L}\d_-]*)(:|>=|<=|=>|=<|>|<|=)/u;
const EXACT = '=';
const OPERATOR_WORDS = table<Sign['type']>({ or: 'or', and: 'and' });

/** Cuts a query text into lexemes. Stops at the first thing that cannot be cut. */
export function lex(text: string): {
  readonly lexemes: readonly Lexeme[];
  readonly error: QueryError | null;
} {
  const lexemes: Lexeme[] = [];
  let at = 0;
  while (at < text.length) {
    const char = text[at] ?? '';
    const sign = SIGNS.get(char);
    if (/\s/u.test(char)) {
      at += 1;
    } else if (sign !== undefined) {
      lexemes.push({ type: sign, position: at, length: 1 });
      at += 1;
    } else if (char === '-') {
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
  return queryError({ kind: 'stray-dash' }, { position: at, length: 1 });
}

function readTerm(text: string, at: number): Lexeme | QueryError {
  const exact = text[at] === EXACT;
  const from = exact ? at + 1 : at;
  if (exact && (from >= text.length || (BARE_END.test(text[from] ?? '') && !CLOSERS.has(text[from] ?? ''))))
    return queryError({ kind: 'stray-equals' }, { position: at, length: 1 });
  if (CLOSERS.has(text[from] ?? ''))
    return readQuoted(text, { at, open: from, field: null, operator: '', exact });
  return readBare(text, at);
}

function readBare(text: string, at: number): Lexeme | QueryError {
  // At least one sign is taken, whichever it is: what takes none would be read for ever.
  let end = at + 1;
  while (end < text.length && !isBareEnd(text, end, at)) end += 1;
  const raw = text.slice(at, end);
  const match = FIELD.exec(raw);
  if (match === null) return word(text, at, end, raw);
  const [head, field = '', operator = ''] = match;
  const value = raw.slice(head.length);
  const exact = value === EXACT;
  if ((value === '' || exact) && CLOSERS.has(text[end] ?? ''))
    return readQuoted(text, { at, open: end, field, operator, exact });
  return term(at, end, field, operator, value);
}

/** A comma between digits of an amount ("180,000") does not end a word. */
function isBareEnd(text: string, i: number, from: number): boolean {
  if (!BARE_END.test(text[i] ?? '')) return false;
  if (text[i] !== ',') return true;
  return !(/[<>=][^\s]*\d$/.test(text.slice(from, i)) && /^,\d{3}(?!\d)/.test(text.slice(i, i + 5)));
}

function word(text: string, at: number, end: number, raw: string): Lexeme {
  const operator = raw === 'NOT' ? 'not' : OPERATOR_WORDS.get(raw.toLowerCase());
  if (operator !== undefined) return { type: operator, position: at, length: end - at };
  return term(at, end, null, '', text.slice(at, end));
}

function term(at: number, end: number, field: string | null, operator: string, raw: string): Term {
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
    prefix,
    exact,
  };
}

/** Reads from the quote at `open`; the term began at `at`, where its field or sign stands. */
function readQuoted(
  text: string,
  { at, open, ...start }: Pick<Term, 'field' | 'operator' | 'exact'> & { at: number; open: number },
): Term | QueryError {
  const closer = CLOSERS.get(text[open] ?? '') ?? '"';
  let value = '';
  let i = open + 1;
  while (i < text.length && text[i] !== closer && !(closer !== '"' && text[i] === '"')) {
    if (text[i] === '\\' && i + 1 < text.length) i += 1;
    value += text[i] ?? '';
    i += 1;
  }
  if (i >= text.length) {
    const at = { position: open, length: text.length - open };
    return queryError({ kind: 'unclosed-quote' }, at, `${text.slice(open)}"`);
  }
  const prefix = text[i + 1] === '*';
  const length = i + (prefix ? 2 : 1) - at;
  return { type: 'term', position: at, length, value, quoted: true, prefix, ...start };
}
