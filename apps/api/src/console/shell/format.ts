import { shellTexts } from './texts.js';

/** An instant as the console writes it, in UTC. */
export const stamp = (at: Date | null): string =>
  at === null ? shellTexts.never : at.toISOString().replace('T', ' ').slice(0, 19);

/** A count with separators. */
export const figure = (value: number): string => value.toLocaleString('en-GB');

/** An instant in UTC as people type it: a date alone is its beginning. Null for anything else. */
export function instantOf(text: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z?)?$/.test(text)) return null;
  const iso = text.includes(':') ? `${text.replace(' ', 'T').replace('Z', '')}Z` : text;
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? null : at;
}
