import type { Field, FieldName } from './field.js';
import { findField, FIELDS } from './fields.js';
import { bareEnd, lex, plainSigns, type Lexeme, type Term } from './lexer.js';

/** What can be completed at a place of a text: `typed` stands from `from` to there, and what replaces it ends at `to`. */
export interface Completion {
  readonly from: number;
  readonly to: number;
  /** What was typed, without the field, quotes and signs. */
  readonly typed: string;
  /** The field whose value it is; null for a word, which may become a field, a word or the value of a field. */
  readonly field: FieldName | null;
  /** After `=` or in a title: only words will do. */
  readonly onlyWords: boolean;
}

/**
 * What is completed at `caret`, by the rules of the lexer; null where nothing is: after a blank, an operator word, a star
 * or a closed quote, in the name of a field that has its value, and where the field has no values to choose from.
 */
export function complete(asTyped: string, caret: number): Completion | null {
  const text = plainSigns(asTyped);
  const before = lastTerm(text.slice(0, caret));
  if (before === null) return null;
  const { term, lexemes, isOpen } = before;
  const field = fieldAround(lexemes, term);
  const to = endAt(text, caret, term, isOpen);
  if (field === undefined || to === null) return null;
  const isTitle = field?.name === 'title';
  if (term.exact && field !== null && !isTitle) return null;
  const head = term.field === null ? 0 : term.field.length + term.operator.length;
  const from = term.position + head + (term.exact ? 1 : 0);
  return { from, to, typed: term.value, field: field?.name ?? null, onlyWords: term.exact || isTitle };
}

/** The fields whose name, or another name of theirs, begins with what was typed, as they are written before a value. */
export function fieldsBeginning(typed: string): readonly string[] {
  const start = typed.toLowerCase();
  return FIELDS.filter(({ name, aliases }) => [name, ...aliases].some((each) => each.startsWith(start))).map(
    ({ name, operator }) => `${name}${operator}`,
  );
}

interface Last {
  readonly term: Term;
  readonly lexemes: readonly Lexeme[];
  /** True where the quote of the term is not closed yet. */
  readonly isOpen: boolean;
}

/** The term that ends where the text ends and can go on there. A quote that is still open is read as if it were closed. */
function lastTerm(text: string): Last | null {
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
  prefix: false,
  exact: false,
});

/** The field whose value a term is: its own, or one that carries over to it; null for none, undefined for one without choices. */
function fieldAround(before: readonly Lexeme[], { field, operator }: Term): Field | null | undefined {
  const name = field ?? carriedTo(before);
  if (name === null) return null;
  const found = findField(name);
  if (found === null || found.operator !== ':') return undefined;
  return field === null || operator === ':' || operator === '=' ? found : undefined;
}

/** The name of the field that carries over to a plain term behind these lexemes: by a comma, or by a parenthesis. */
function carriedTo(before: readonly Lexeme[]): string | null {
  const outer: (string | null)[] = [];
  let [group, list]: (string | null)[] = [null, null];
  before.forEach((lexeme, i) => {
    const last = before[i - 1];
    if (lexeme.type === 'open') {
      outer.push(group ?? null);
      group = opens(last, lexeme.position) ?? (last?.type === 'comma' ? list : null) ?? group;
    } else if (lexeme.type === 'close') group = outer.pop() ?? null;
    else if (lexeme.type === 'term') list = lexeme.field ?? (last?.type === 'comma' ? list : null) ?? null;
  });
  return (before.at(-1)?.type === 'comma' ? list : null) ?? group ?? null;
}

const opens = (last: Lexeme | undefined, position: number): string | null =>
  last?.type === 'term' && last.value === '' && last.position + last.length === position ? last.field : null;

/** Where the word or quote ends that the caret stands in; null in the name of a field whose value stands behind it. */
function endAt(text: string, caret: number, { position }: Term, isOpen: boolean): number | null {
  if (isOpen) {
    const { lexemes, error } = lex(text);
    const whole = lexemes.find((each) => each.position === position);
    // Only where everything can be read is the next quote surely the one that closes this.
    return error === null && whole !== undefined ? Math.max(caret, whole.position + whole.length) : caret;
  }
  const end = bareEnd(text, caret, caret);
  return /[:=<>]/.test(text.slice(caret, end)) ? null : end;
}
