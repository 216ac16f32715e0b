import type { Field } from '../../fields/field.js';
import type { QueryError } from '../lexing/errors.js';
import { FAULTS_IN_ENGLISH } from '../lexing/fault-texts.js';
import { faultAdvice } from '../../fields/faults.js';
import type { Lexeme } from '../lexing/lexemes.js';

/** A value as it stands behind its field: in quotes where it would end before its end. */
export const asValue = (value: string): string =>
  /[\s()",|*“”„«»「」『』]/u.test(value) || value.startsWith("'")
    ? `"${value.replace(/["\\*]/g, '\\$&')}"`
    : value;

/** The text without blanks around it, and with one between its words. */
export const squeeze = (text: string): string => text.trim().replace(/\s+/gu, ' ');

/** A field with a value, as a person writes it. */
export function written({ name, operator }: Field, value: string): string {
  const circle = name === 'within' ? /^(\S+) of (.+)$/u.exec(value) : null;
  if (circle !== null) return `within:${circle[1] ?? ''} of:${asValue(circle[2] ?? '')}`;
  return `${name}${operator}${asValue(value)}`;
}

/** What to write instead of the value of a field, as query text; null where nothing is known. */
export function suggestedText(field: Field, value: string | null): string | null {
  if (value === null) return null;
  return /[:<>]/.test(value) || value.startsWith('-') ? value : written(field, value);
}

/** `experience>=3`, `reposted<2`: the comparison that the field has not is the opposite of one that it has; null for others. */
export function otherwayRound({ name }: Field, operator: string, value: string): string | null {
  const figure = /^\d{1,2}$/.test(value) ? Number(value) : null;
  if (figure === null) return null;
  const [isBelow, isAbove] = [operator.includes('<'), operator.includes('>')];
  const isWithEqual = operator.includes('=');
  if (name === 'experience' && isAbove)
    return figure === 0 ? null : `-experience<=${isWithEqual ? figure - 1 : figure}`;
  if (name === 'reposted' && isBelow) return `-reposted>=${isWithEqual ? figure + 1 : Math.max(figure, 1)}`;
  return null;
}

interface Place {
  readonly position: number;
  readonly length: number;
}

/** A mend in its place: in parentheses where a sign beside it would take a part of it only. */
export function fitted(lexemes: readonly Lexeme[], { position, length }: Place, mend: string): string {
  const before = lexemes.findLast((each) => each.position < position)?.type;
  const behind = lexemes.find((each) => each.position >= position + length)?.type;
  const isBeside = (...types: readonly Lexeme['type'][]): boolean =>
    (before !== undefined && types.includes(before)) ||
    (behind !== undefined && types.includes(behind) && behind !== 'not');
  const isAll = /^salary>=\S+ salary<=\S+$/.test(mend) && isBeside('not', 'or', 'comma');
  const isAny = / OR /.test(mend) && isBeside('not', 'comma');
  return isAll || isAny ? `(${mend})` : mend;
}

/** A text with all that is wrong in it mended; null where something stays. */
export function mendedBy(text: string, errors: readonly QueryError[]): string | null {
  let mended = text;
  for (const { position, length, suggestion, fault } of errors.toReversed()) {
    if (suggestion === null || faultAdvice(fault, FAULTS_IN_ENGLISH) !== null) return null;
    mended = mended.slice(0, position) + suggestion + mended.slice(position + length);
  }
  return mended;
}
