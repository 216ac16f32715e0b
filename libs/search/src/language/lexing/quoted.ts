import { queryError, type QueryError } from './errors.js';
import { CLOSERS, singleQuoteEnd } from './quotes.js';
import type { Term } from './lexemes.js';

/** Reads from the quote at `open`; the term began at `at`, where its field or sign stands. */
export function readQuoted(
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
