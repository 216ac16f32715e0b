import { lex } from './lexing/lexer.js';
import type { Lexeme, Term } from './lexing/lexemes.js';

interface Last {
  readonly term: Term;
  readonly lexemes: readonly Lexeme[];
  /** True where the quote of the term is not closed yet. */
  readonly isOpen: boolean;
}

/** The term that ends where the text ends and can go on there. A quote that is still open is read as if it were closed. */
export function lastTerm(text: string): Last | null {
  const { lexemes, error } = lex(text);
  const isOpen = error?.code === 'unclosed-quote';
  if (error !== null && !isOpen) return null;
  const all = isOpen ? lex(`${text}"`) : { lexemes, error: null };
  const last = all.lexemes.at(-1);
  if (all.error !== null || last === undefined) return null;
  // `country:DE,`: a value is about to begin.
  if (last.type === 'comma' && last.position + 1 === text.length)
    return { term: emptyTerm(text.length), lexemes: all.lexemes, isOpen };
  if (last.type !== 'term' || last.prefix || last.quoted !== isOpen) return null;
  const end = last.position + last.length - (isOpen ? 1 : 0);
  return end === text.length ? { term: last, lexemes: all.lexemes.slice(0, -1), isOpen } : null;
}

const emptyTerm = (position: number): Term => ({
  type: 'term',
  position,
  length: 0,
  field: null,
  operator: '',
  value: '',
  quoted: false,
  starred: false,
  prefix: false,
  exact: false,
});
