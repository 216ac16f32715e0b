import { table } from '@app/core/untrusted';
import { findField } from '../../fields/fields.js';
import { queryError, type QueryError } from './errors.js';
import { CLOSERS, singleQuoteEnd } from './quotes.js';

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
  /** True where a star stands in the quotes behind a word, as if it meant something there. */
  readonly starred: boolean;
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

const SIGNS = table<Sign['type']>({ '(': 'open', ')': 'close', ',': 'comma', '|': 'or' });
const BARE_END = /[\s()",|“”„«»「」『』]/u;
const FIELD = /^([\p{L}][\p{L}\d_-]*)(:|>=|<=|=>|=<|>|<|=|[≥≧⩾≤≦⩽])/u;
/** Comparisons as books print them. */
const PRINTED = table<string>({ '≥': '>=', '≧': '>=', '⩾': '>=', '≤': '<=', '≦': '<=', '⩽': '<=' });
const EXACT = '=';
const OPERATOR_WORDS = table<Sign['type']>({ or: 'or', and: 'and', '&&': 'and', '&': 'and', '+': 'and' });
/** What people type for a minus: an exclamation mark, and every dash that a keyboard or a word processor makes of one. */
const MINUS = /[-!\u2010-\u2015\u2212\ufe58\ufe63]/u;
/** Signs, letters and digits of East Asian keyboards that mean what the plain ones mean; each is one unit, so that positions stay. */
const WIDE = /[\uff01-\uff5e\u3001]/gu;
const narrow = (sign: string): string =>
  sign === '\u3001' ? ',' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
/** The text with its wide signs as plain ones; every position stays. */
export const plainSigns = (text: string): string => text.replace(WIDE, narrow);
const COMPARISON = /^\s*(>=|<=|=>|=<|>|<|[≥≧⩾≤≦⩽])/u;

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

const opensQuote = (text: string, at: number): boolean =>
  CLOSERS.has(text[at] ?? '') || singleQuoteEnd(text, at) !== null;

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

/** `salary >= 80k`, `city: london`: what is compared may stand apart, and a plain word may behind a colon. */
function valueStart(text: string, head: number, operator: string): number {
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
function operatorAfter(text: string, at: number, name: string): { operator: string; end: number } | null {
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

/** Where a word ends that goes on at `at` and began at `from`. */
export function bareEnd(text: string, at: number, from: number): number {
  let end = at;
  while (end < text.length && !isBareEnd(text, end, from)) end += 1;
  return end;
}

/** A comma between digits of an amount ("180,000", "$150,000") does not end a word. */
function isBareEnd(text: string, i: number, from: number): boolean {
  if (!BARE_END.test(text[i] ?? '')) return false;
  if (text[i] !== ',') return true;
  const before = text.slice(Math.max(0, from - 40), i);
  const isAmount =
    /[<>=≥≧⩾≤≦⩽]\s*[^\s]*\d$/u.test(before) ||
    /^[^\p{L}\p{N}\s:]{0,3}\d{1,3}(?:,\d{3})*$/u.test(text.slice(from, i));
  return !(isAmount && /^,\d{3}(?!\d)/.test(text.slice(i, i + 5)));
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
    starred: false,
    prefix,
    exact,
  };
}

/** Reads from the quote at `open`; the term began at `at`, where its field or sign stands. */
function readQuoted(
  text: string,
  { at, open, ...start }: Pick<Term, 'field' | 'operator' | 'exact'> & { at: number; open: number },
): Term | QueryError {
  const single = singleQuoteEnd(text, open);
  const closer = CLOSERS.get(text[open] ?? '') ?? '"';
  let value = '';
  let starred = false;
  let i = open + 1;
  while (i < text.length && i !== single && (single !== null || !closes(text[i], closer))) {
    const isEscaped = single === null && text[i] === '\\' && i + 1 < text.length;
    starred ||= !isEscaped && isStarBehindWord(text, i);
    if (isEscaped) i += 1;
    value += text[i] ?? '';
    i += 1;
  }
  if (i >= text.length) {
    const at = { position: open, length: text.length - open };
    const mend = /[\p{L}\p{N}]/u.test(value) ? `${text.slice(open).replace(/\\$/, '')}"` : null;
    return queryError({ kind: 'unclosed-quote' }, at, mend);
  }
  const prefix = text[i + 1] === '*';
  const length = i + (prefix ? 2 : 1) - at;
  return { type: 'term', position: at, length, value, quoted: true, starred, prefix, ...start };
}

const closes = (sign: string | undefined, closer: string): boolean =>
  sign === closer || (closer !== '"' && sign === '"');

const isStarBehindWord = (text: string, at: number): boolean =>
  text[at] === '*' && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && !/[\p{L}\p{N}*]/u.test(text[at + 1] ?? '');
