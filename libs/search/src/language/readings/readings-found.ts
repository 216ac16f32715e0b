import { textClause, type Query } from '../../tree/ast.js';
import { otherNamesOf } from '../../query/forms.js';
import { analyse } from '../../text/index.js';
import { factsMeant } from './meanings.js';
import { distanceOf } from './meant-distance.js';
import { cityWithArea } from './meant-places.js';
import { moneyOf } from '../amounts/typed-money.js';
import { isPlain, plainWords } from './negations.js';
import type { ReadingNote } from './reading-notes.js';

/** Plain words of a search that may mean something else, and the search in which they do. It is offered, never taken unasked. */
export interface Reading {
  /** The words as typed. */
  readonly words: string;
  /** What they may mean, as query text: `city:London`, `-senior`, `"amazon web services"`. */
  readonly clause: string;
  /** What tells it from another reading, or says what is not seen from its query text. */
  readonly note: ReadingNote | null;
  /** Other names under which it counts, where it is words that are one name. */
  readonly others: readonly string[];
  /** The whole search with that in their place. */
  readonly query: Query;
  /** The top-level parts of the search that it takes the place of. */
  readonly at: { readonly from: number; readonly length: number };
  /** What stands in their place; null where they are left out. */
  readonly meant: Query | null;
}

/** One name, or what means a fact, is at most so many parts long. */
const LONGEST = 7;

/** Something that parts from a place on may mean. */
export interface Found {
  readonly from: number;
  readonly length: number;
  readonly words: string;
  readonly meanings: readonly (Pick<Reading, 'note' | 'others' | 'meant'> & { readonly clause?: string })[];
}

/** How many parts from there on are free, at most as many as one name has. */
function roomAt(parts: readonly Query[], from: number, found: readonly Found[]): number {
  const starts = found.map((other) => other.from).filter((start) => start > from);
  return Math.min(LONGEST, parts.length - from, ...starts.map((start) => start - from));
}

/** The longest run of plain words from there on that may name a fact; beside it that it is one name, where it is. */
export function factsAt(parts: readonly Query[], from: number, found: readonly Found[]): Found | null {
  for (let length = roomAt(parts, from, found); length >= 1; length -= 1) {
    const span = parts.slice(from, from + length);
    const words = wordsOf(span);
    const facts = words === null ? [] : factsMeant(words).map((meaning) => ({ ...meaning, others: [] }));
    if (words === null || facts.length === 0) continue;
    return { from, words, length, meanings: [...facts, ...(length > 1 ? nameOf(span) : [])] };
  }
  return null;
}

/** The longest run of plain words from there on that is one name. */
export function nameAt(parts: readonly Query[], from: number, found: readonly Found[]): Found | null {
  for (let length = roomAt(parts, from, found); length >= 2; length -= 1) {
    const span = parts.slice(from, from + length);
    const meanings = nameOf(span);
    if (meanings.length > 0) return { from, words: plainWords(span) ?? '', length, meanings };
  }
  return null;
}

/** Words side by side that stand in the table of related words are one name, and have other names only as one. */
function nameOf(span: readonly Query[]): Found['meanings'] {
  const words = plainWords(span);
  if (words === null) return [];
  const name = textClause(words);
  const others = otherNamesOf(name);
  const isName = others.length > 0 || isJoinedTwin(words) || NAMES_WITHOUT_OTHERS.has(words.toLowerCase());
  return isName ? [{ meant: name, note: 'one-name', others }] : [];
}

/** `front end`: the words of one that is written joined too. */
const isJoinedTwin = (words: string): boolean =>
  /^\p{L}+ \p{L}+$/u.test(words) &&
  factsMeant(words).length === 0 &&
  termsOf(words.replace(' ', '')) === termsOf(words);

const termsOf = (text: string): string => analyse(text).terms().join(' ');

/** Names that stand in no table. */
const NAMES_WITHOUT_OTHERS = new Set(['working student', 'working students']);

/** The words of parts: plain words, or what a comma has cut of an amount (`80,000 EUR`) or of the line of a place (`new york, ny`); null where one is something else. */
function wordsOf(parts: readonly Query[]): string | null {
  const plain = plainWords(parts);
  if (plain !== null) return plain;
  const words = parts.map((part) => (part.kind === 'or' ? cutByCommas(part.parts) : plainWords([part])));
  if (words.includes(null)) return null;
  const joined = words.join(' ');
  if (moneyOf(joined) !== null) return joined;
  const line = joined.replaceAll(',', ', ');
  return cityWithArea(line) !== null || distanceOf(line) !== null ? line : null;
}

const cutByCommas = (parts: readonly Query[]): string | null =>
  parts.every(isPlain) ? parts.map(({ text }) => text).join(',') : null;
