import { foldKey } from '../../text/index.js';
import type { Query, TextClause } from '../../tree/index.js';

/** What people write for the minus, folded, in English and German. */
const NEGATIONS = new Set(
  [
    'not, without, except, excluding, no, but not, but no',
    'nicht, ohne, kein, keine, keinen, keinem, keiner, keines, ausser, ausgenommen, aber nicht, aber kein, aber keine',
  ].flatMap((words) => words.split(', ')),
);

/** The words of parts that are all plain words, joined by blanks; null where one is something else. */
export function plainWords(parts: readonly Query[]): string | null {
  return parts.length > 0 && parts.every(isPlain) ? parts.map(({ text }) => text).join(' ') : null;
}

/** True for a word or phrase without a field or sign. */
export const isPlain = (part: Query): part is TextClause =>
  part.kind === 'text' && part.scope === 'any' && !part.prefix && part.related !== 0;

/** How many parts from there on are words for "not" with something to exclude behind them: 2, 1, or 0 for none. */
export function negationAt(parts: readonly Query[], at: number): number {
  const isNegation = (length: number): boolean => {
    const next = parts[at + length];
    return (
      next !== undefined &&
      next.kind !== 'not' &&
      NEGATIONS.has(foldKey(plainWords(parts.slice(at, at + length)) ?? ''))
    );
  };
  return [2, 1].find(isNegation) ?? 0;
}
