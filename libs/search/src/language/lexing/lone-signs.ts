import type { Lexeme, Term } from './lexemes.js';

/** What to write in the place of a part of a text. */
export interface Mend {
  readonly position: number;
  readonly length: number;
  readonly write: string;
}

/**
 * What to write where signs stand alone between words: `java / spring` is meant as OR, `R & D` as one name, other signs mean
 * nothing. Null where no word stands beside them.
 */
export function mendOfSign(text: string, lexemes: readonly Lexeme[], at: number): Mend | null {
  const sign = lexemes[at];
  if (sign?.type !== 'term' || sign.field !== null || sign.quoted || sign.exact) return null;
  const [before, behind] = [termAt(lexemes, at - 1), termAt(lexemes, at + 1)];
  const first = before ?? sign;
  const last = behind ?? sign;
  const written = [before, behind].flatMap((term) => (term === null ? [] : [asWritten(text, term)]));
  if (written.length === 0) return null;
  return {
    position: first.position,
    length: last.position + last.length - first.position,
    write: written.length === 2 ? joined(sign.value, before, written) : written.join(''),
  };
}

function joined(sign: string, before: Term | null, written: readonly string[]): string {
  if (sign === '&') return `"${written.join(' & ')}"`;
  if (!/^[/\\]+$/.test(sign)) return written.join(' ');
  // `country:DE / AT`: the field carries over in a list.
  return written.join(before !== null && before.field !== null ? ',' : ' OR ');
}

function termAt(lexemes: readonly Lexeme[], at: number): Term | null {
  const found = lexemes[at];
  return found?.type === 'term' && (found.quoted || /[\p{L}\p{N}]/u.test(found.value)) ? found : null;
}

const asWritten = (text: string, { position, length }: Term): string =>
  text.slice(position, position + length);
