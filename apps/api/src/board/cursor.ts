import type { Position } from './entry.js';

const FORM = /^([0-9a-z]{1,9})-([A-Za-z0-9_-]{1,64})$/;

/** Text of a position for an address: what follows it is the next page. */
export const printCursor = ({ age, id }: Position): string => `${age.toString(36)}-${id}`;

/** Reads a cursor; null where the text is none. */
export function readCursor(text: string): Position | null {
  const match = FORM.exec(text);
  if (match === null) return null;
  const age = parseInt(match[1] ?? '', 36);
  return Number.isSafeInteger(age) ? { age, id: match[2] ?? '' } : null;
}
