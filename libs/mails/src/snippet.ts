import { holds, type Explanation, type Quote } from '@app/search/match';
import type { MarkedText } from './model.js';

const BEFORE = 30;
const AFTER = 80;

/**
 * The words of a posting's text that made it match, with what stands around the first of them; empty where none of its
 * words did. White space is shown as single spaces.
 */
export function snippetOf(explanation: Explanation, text: string): MarkedText[] {
  const quotes = quotesIn(explanation)
    .filter(({ part }) => part === 'text')
    .sort((a, b) => a.start - b.start);
  const first = quotes[0];
  if (first === undefined) return [];
  const from = first.start <= BEFORE ? 0 : nextWord(text, first.start - BEFORE, first.start);
  const to = first.end + AFTER >= text.length ? text.length : lastWord(text, first.end, first.end + AFTER);
  const parts: MarkedText[] = [{ text: from > 0 ? '… ' : '', marked: false }];
  let at = from;
  for (const { start, end } of quotes) {
    if (start < at || end > to) continue;
    parts.push(
      { text: text.slice(at, start), marked: false },
      { text: text.slice(start, end), marked: true },
    );
    at = end;
  }
  parts.push(
    { text: text.slice(at, to), marked: false },
    { text: to < text.length ? ' …' : '', marked: false },
  );
  return joined(parts);
}

function quotesIn(explanation: Explanation): readonly Quote[] {
  if (!holds(explanation)) return [];
  switch (explanation.kind) {
    case 'clause':
      return explanation.quotes;
    case 'not':
      return [];
    case 'and':
    case 'or':
      return explanation.parts.flatMap(quotesIn);
  }
}

/** Where the first whole word after `at` begins, at most at `limit`. */
function nextWord(text: string, at: number, limit: number): number {
  const space = text.slice(at, limit).search(/\s\S/);
  return space < 0 ? limit : at + space + 1;
}

/** Where the last whole word before `at` ends, at least at `limit`. */
function lastWord(text: string, limit: number, at: number): number {
  const cut = text.slice(limit, at).replace(/\s+\S*$/, '');
  return limit + cut.length;
}

/** Neighbours that are not marked become one, and empty ones go. */
function joined(parts: readonly MarkedText[]): MarkedText[] {
  const found: MarkedText[] = [];
  for (const part of parts) {
    const text = part.text.replace(/\s+/g, ' ');
    const last = found.at(-1);
    if (text === '') continue;
    if (last !== undefined && last.marked === part.marked)
      found[found.length - 1] = { ...last, text: last.text + text };
    else found.push({ text, marked: part.marked });
  }
  return found;
}
