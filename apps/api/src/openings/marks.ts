import type { Highlight, Highlighter } from '@app/search/board';

/** A stretch of text, marked where it is what the query looked for. */
export interface Marked {
  readonly text: string;
  readonly marked: boolean;
}
/** Places that a card marks for each word or phrase. */
export const MOST_MARKS = 3;
const SNIPPET_BEFORE = 60;
const SNIPPET_CHARS = 220;
const HEAD_CHARS = 1_500;

/** What is shown of a text is near its first word that was looked for: mostly its beginning is enough. */
export function marksIn(words: Highlighter, title: string, text: string): readonly Highlight[] {
  const blank = text.indexOf(' ', HEAD_CHARS);
  if (blank === -1) return words.of({ title, text });
  const marks = words.of({ title, text: text.slice(0, blank) });
  const first = marks.find(({ part }) => part === 'text');
  const isEnough = first !== undefined && first.end + SNIPPET_CHARS <= HEAD_CHARS;
  return isEnough ? marks : words.of({ title, text });
}

type Stretch = Pick<Highlight, 'start' | 'end'>;

/** Cuts a text at the quotes; overlapping ones become one. */
export function mark(text: string, quotes: readonly Stretch[]): Marked[] {
  const parts: Marked[] = [];
  let at = 0;
  for (const { start, end } of [...quotes].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) parts.push({ text: text.slice(at, from), marked: false });
    parts.push({ text: text.slice(from, end), marked: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}

/** The stretch of the text around the first quote, cut at blanks. */
export function snippet(text: string, quotes: readonly Stretch[]): Marked[] {
  const first = [...quotes].sort((a, b) => a.start - b.start)[0];
  if (first === undefined) return [];
  const from = first.start <= SNIPPET_BEFORE ? 0 : wordStart(text, first.start - SNIPPET_BEFORE, first.start);
  const to = wordEnd(text, Math.max(first.end, from + SNIPPET_CHARS));
  const inside = quotes
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end }) => ({ start: start - from, end: end - from }));
  const parts = mark(text.slice(from, to), inside);
  const lead: Marked[] = from > 0 ? [{ text: '… ', marked: false }] : [];
  const trail: Marked[] = to < text.length ? [{ text: ' …', marked: false }] : [];
  return [...lead, ...parts, ...trail];
}

function wordStart(text: string, near: number, latest: number): number {
  const blank = text.indexOf(' ', near);
  return blank === -1 || blank >= latest ? near : blank + 1;
}

function wordEnd(text: string, near: number): number {
  const blank = text.lastIndexOf(' ', near);
  return near >= text.length || blank < near - 30 ? Math.min(near, text.length) : blank;
}
