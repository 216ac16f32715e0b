import { table } from '@app/core/untrusted';
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
const OPERATOR_WORDS = table<Sign['type']>({ or: 'or', and: 'and', '&&': 'and', '&': 'and', '+': 'and' });
/** What people type for a minus: an exclamation mark, and every dash that a keyboard or a word processor makes of one. */
const MINUS = /[-!\u2010-\u2015\u2212\ufe58\ufe63]/u;
/** Signs of East Asian keyboards that mean what the plain ones mean; each is one unit, so that positions stay. */
const WIDE = /[\uff01\uff02\uff06\uff08-\uff0a\uff0c\uff0d\uff1a\uff1c-\uff1f\uff5c\u3001]/gu;
const narrow = (sign: string): string =>
  sign === '\u3001' ? ',' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
/** The text with its wide signs as plain ones; every position stays. */
export const plainSigns = (text: string): string => text.replace(WIDE, narrow);
const COMPARISON = /^\s*(>=|<=|=>|=<|>|<)/u;

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
  return queryError({ kind: 'stray-dash' }, { position: at, length: 1 });
}

function readTerm(text: string, at: number): Lexeme | QueryError {
  const exact = text[at] === EXACT;
  const from = at + signsOfExact(text, at);
  if (exact && !isBeforeWord(text, from))
    return queryError({ kind: 'stray-equals' }, { position: at, length: from - at });
  if (from - at > 1) return repeatedEquals(at, from);
  if (CLOSERS.has(text[from] ?? ''))
    return readQuoted(text, { at, open: from, field: null, operator: '', exact });
  return readBare(text, at);
}

/** How many signs for exact words stand there. */
function signsOfExact(text: string, at: number): number {
  let end = at;
  while (text[end] === EXACT) end += 1;
  return end - at;
}

const isBeforeWord = (text: string, at: number): boolean =>
  at < text.length &&
  !MINUS.test(text[at] ?? '') &&
  (!BARE_END.test(text[at] ?? '') || CLOSERS.has(text[at] ?? ''));

const repeatedEquals = (from: number, to: number): QueryError =>
  queryError({ kind: 'repeated-equals' }, { position: from, length: to - from }, EXACT);

function readBare(text: string, at: number): Lexeme | QueryError {
  // At least one sign is taken, whichever it is: what takes none would be read for ever.
  let end = bareEnd(text, at + 1, at);
  const raw = text.slice(at, end);
  const match = FIELD.exec(raw);
  const apart = match === null ? comparisonAfter(text, end, raw) : null;
  if (match === null && apart === null) return word(text, at, end);
  const [head, field, operator] = [match?.[0] ?? '', match?.[1] ?? raw, match?.[2] ?? apart?.operator ?? ''];
  let value = match === null ? '' : raw.slice(head.length);
  if (value === '' && isComparison(operator)) {
    // `salary >= 80k`: what is compared may stand apart.
    const from = skipBlanks(text, apart?.end ?? end);
    end = bareEnd(text, from, from);
    value = text.slice(from, end);
  }
  const signs = signsOfExact(value, 0);
  if (signs > 1) return repeatedEquals(end - value.length, end - value.length + signs);
  const exact = value === EXACT;
  if ((value === '' || exact) && CLOSERS.has(text[end] ?? ''))
    return readQuoted(text, { at, open: end, field, operator, exact });
  return term({ at, end, field, operator }, value);
}

const isComparison = (operator: string): boolean => operator !== ':' && operator !== '=' && operator !== '';

/** The comparison that follows the name of a field after blanks; null where none does. */
function comparisonAfter(text: string, at: number, name: string): { operator: string; end: number } | null {
  if (!/^\p{L}[\p{L}\d_-]*$/u.test(name)) return null;
  const found = COMPARISON.exec(text.slice(at, at + 40));
  return found === null ? null : { operator: found[1] ?? '', end: at + found[0].length };
}

function skipBlanks(text: string, at: number): number {
  let next = at;
  while (next < text.length && /\s/u.test(text[next] ?? '')) next += 1;
  return next;
}

/** Where a word ends that goes on at `at` and began at `from`. */
export function bareEnd(text: string, at: number, from: number): number {
  let end = at;
  while (end < text.length && !isBareEnd(text, end, from)) end += 1;
  return end;
}

/** A comma between digits of an amount ("180,000") does not end a word. */
function isBareEnd(text: string, i: number, from: number): boolean {
  if (!BARE_END.test(text[i] ?? '')) return false;
  if (text[i] !== ',') return true;
  const before = text.slice(Math.max(0, from - 40), i);
  return !(/[<>=]\s*[^\s]*\d$/.test(before) && /^,\d{3}(?!\d)/.test(text.slice(i, i + 5)));
}

/** True for the & of a name that is written with blanks: `R & D`, `AT & T`. */
const isSignOfName = (text: string, at: number): boolean =>
  /(?:^|[\s(])\p{Lu}{1,2}\s+$/u.test(text.slice(Math.max(0, at - 8), at)) &&
  /^&\s+\p{Lu}(?![\p{L}\p{N}])/u.test(text.slice(at, at + 8));

function word(text: string, at: number, end: number): Lexeme | QueryError {
  const raw = text.slice(at, end);
  const operator = raw === 'NOT' ? 'not' : OPERATOR_WORDS.get(raw.toLowerCase());
  if (operator !== undefined && !isSignOfName(text, at))
    return { type: operator, position: at, length: end - at };
  const plain = raw.replace(/[*?]+/g, '');
  if (/[*?]/.test(raw.slice(0, -1)) || raw.endsWith('?')) {
    const fault = { kind: 'wildcard', sign: raw.includes('*') && !raw.includes('?') ? '*' : '?' } as const;
    return queryError(fault, { position: at, length: end - at }, plain === '' ? null : plain);
  }
  return term({ at, end, field: null, operator: '' }, raw);
}

function term(
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
