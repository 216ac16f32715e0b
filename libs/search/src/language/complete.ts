import { type Field, type FieldName, findField, FIELDS, isWrittenWith } from '../fields/index.js';
import { lex } from './lexing/lexer.js';
import { bareEnd, plainSigns } from './lexing/bare-end.js';
import type { Lexeme, Term } from './lexing/lexemes.js';
import { lastTerm } from './last-term.js';

/** What can be completed at a place of a text: `typed` stands from `from` to there, and what replaces it ends at `to`. */
export interface Completion {
  readonly from: number;
  readonly to: number;
  /** What was typed, without the field, quotes and signs. */
  readonly typed: string;
  /** The field whose value it is; null for a word, which may become a field, a word or the value of a field. */
  readonly field: FieldName | null;
  /** The operator of that field: `posted<` and `posted>` have values of their own. Empty for a word. */
  readonly operator: string;
  /** After `=` or in a title: only words will do. */
  readonly onlyWords: boolean;
  /** Behind `within:40km of:` the distance, as it was typed; null elsewhere. */
  readonly distance: string | null;
}

/** What stands behind a distance. */
const CENTRE = 'of';

/**
 * What is completed at `caret`, by the rules of the lexer; null where nothing is: after a blank, an operator word, a star
 * or a closed quote, and in the name of a field that has its value.
 */
export function complete(asTyped: string, caret: number): Completion | null {
  const text = plainSigns(asTyped);
  const before = lastTerm(text.slice(0, caret));
  if (before === null) return null;
  const { term, lexemes, isOpen } = before;
  const distance = distanceBefore(lexemes, term);
  const field = distance === null ? fieldAround(lexemes, term) : findField('city');
  const to = endAt(text, caret, term, isOpen);
  if (field === undefined || to === null) return null;
  const isTitle = field?.name === 'title';
  if (term.exact && field !== null && !isTitle) return null;
  const head = term.field === null ? 0 : term.field.length + term.operator.length;
  // With blanks around the comparison the value does not stand where it is looked for.
  if (/\s/.test(text.slice(term.position, term.position + head))) return null;
  const from = term.position + head + (term.exact ? 1 : 0);
  return {
    from,
    to,
    typed: term.value,
    field: field?.name ?? null,
    operator: field?.operator ?? '',
    onlyWords: term.exact || isTitle,
    distance,
  };
}

/** True where more than half of the name of a field was typed: it is meant rather than what begins so. */
export const isFieldNearly = (typed: string): boolean =>
  FIELDS.some(
    ({ name, aliases }) =>
      typed.length > 2 &&
      [name, ...aliases].some(
        (each) => each.startsWith(typed.toLowerCase()) && typed.length * 2 > each.length,
      ),
  );

/** The fields whose name, or another name of theirs, begins with what was typed, as they are written before a value. */
export function fieldsBeginning(typed: string): readonly string[] {
  const start = typed.toLowerCase();
  return FIELDS.filter(({ name, aliases }) => [name, ...aliases].some((each) => each.startsWith(start))).map(
    ({ name, operator }) => `${name}${operator}`,
  );
}

/** The distance around a place that is being typed: `within:40km of:lou`, `within:40 km of:`; null elsewhere. */
function distanceBefore(before: readonly Lexeme[], { field, operator }: Term): string | null {
  if (field?.toLowerCase() !== CENTRE || operator !== ':') return null;
  const [last, first] = [before.at(-1), before.at(-2)].map((each) => (each?.type === 'term' ? each : null));
  const isWithin = (each: Term | null | undefined): boolean => each?.field?.toLowerCase() === 'within';
  if (isWithin(last)) return last?.value ?? null;
  return isWithin(first) && last ? `${first?.value ?? ''}${last?.value ?? ''}` : null;
}

/** The field whose value a term is: its own, or one that carries over to it; null for none, undefined for one without choices. */
function fieldAround(before: readonly Lexeme[], { field, operator }: Term): Field | null | undefined {
  const name = field ?? carriedTo(before);
  if (name === null) return null;
  const found = findField(name, field === null ? ':' : operator);
  if (found === null) return undefined;
  return isWrittenWith(found, field === null ? ':' : operator) ? found : undefined;
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
