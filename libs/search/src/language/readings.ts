import { allOf, notOf, partsOf, textClause, type Query } from '../tree/index.js';
import { otherNamesOf, printQuery } from '../query/index.js';
import { meaningsOf, type Meaning } from './meanings.js';
import { moneyOf } from './money.js';
import { isPlain, negationAt, plainWords } from './negations.js';
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
}

/** One name, or what means a fact, is at most so many words long. */
const LONGEST = 5;

/** Something that parts from a place on may mean. */
interface Found {
  readonly length: number;
  readonly words: string;
  readonly meanings: readonly (Pick<Reading, 'note' | 'others'> & { readonly meant: Query })[];
}

/** What the plain words of a search may mean instead, exclusions first, then facts, then names, each in the order of the words; nothing where they are exact. */
export function readingsOf(query: Query): readonly Reading[] {
  const parts = partsOf(query);
  const readings: Reading[] = [];
  for (let from = 0; from < parts.length; from += 1) {
    const found = exclusionAt(parts, from) ?? longestAt(parts, from);
    if (found === null) continue;
    const { words, length } = found;
    for (const { meant, ...said } of found.meanings) {
      const whole = allOf([...parts.slice(0, from), meant, ...parts.slice(from + length)]);
      readings.push({ words, clause: printQuery(meant), ...said, query: whole });
    }
    from += length - 1;
  }
  return readings.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** What is left out says most of what was meant, that words are one name says least. */
const rankOf = ({ note }: Reading): number => (note === 'left-out' ? 0 : note === 'one-name' ? 2 : 1);

/** The search with every plain word that may name a fact read so, each as its first meaning; null where there is none. */
export function readThrough(query: Query): Query | null {
  let read = query;
  for (let [first] = readingsOf(read); first !== undefined; [first] = readingsOf(read)) read = first.query;
  return read === query ? null : read;
}

/** The longest run of plain words from there on that may name a fact, or that is one name; both where they are as long. */
function longestAt(parts: readonly Query[], from: number): Found | null {
  for (let length = Math.min(LONGEST, parts.length - from); length >= 1; length -= 1) {
    const span = parts.slice(from, from + length);
    const words = wordsOf(span);
    if (words === null) continue;
    const facts = meaningsOf(words).map(({ clause, note }: Meaning) => ({ meant: clause, note, others: [] }));
    const names = length > 1 ? nameOf(words, span) : [];
    if (facts.length + names.length > 0) return { words, length, meanings: [...facts, ...names] };
  }
  return null;
}

/** Words side by side that stand in the table of related words are one name, and have other names only as one. */
function nameOf(words: string, span: readonly Query[]): Found['meanings'] {
  const name = textClause(words);
  const others = span.every(isPlain) ? otherNamesOf(name) : [];
  const isName = others.length > 0 || NAMES_WITHOUT_OTHERS.has(words.toLowerCase());
  return isName ? [{ meant: name, note: 'one-name', others }] : [];
}

/** No fact of a posting says that it is for working students: internships are, and part-time work is, something else too. */
const NAMES_WITHOUT_OTHERS = new Set(['working student', 'working students']);

/** The words of parts: plain words, or figures that the comma of an amount has cut (`80,000 EUR`); null where one is something else. */
function wordsOf(parts: readonly Query[]): string | null {
  const plain = plainWords(parts);
  if (plain !== null) return plain;
  const words = parts.map((part) => (part.kind === 'or' ? cutByCommas(part.parts) : plainWords([part])));
  const joined = words.includes(null) ? null : words.join(' ');
  return joined !== null && moneyOf(joined) !== null ? joined : null;
}

const cutByCommas = (parts: readonly Query[]): string | null =>
  parts.every(isPlain) ? parts.map(({ text }) => text).join(',') : null;

/** `java not senior`, `java ohne amazon web services`: a word was typed for the minus. */
function exclusionAt(parts: readonly Query[], from: number): Found | null {
  const negation = negationAt(parts, from);
  if (negation === 0) return null;
  const rest = parts.slice(from + negation);
  const longest = longestAt(rest, 0);
  const name = longest?.meanings.find(({ note }) => note === 'one-name');
  const excluded = name?.meant ?? rest[0];
  if (excluded === undefined) return null;
  return {
    words: `${plainWords(parts.slice(from, from + negation)) ?? ''} ${printQuery(excluded)}`,
    length: negation + (name === undefined ? 1 : (longest?.length ?? 1)),
    meanings: [{ meant: notOf(excluded), note: 'left-out', others: [] }],
  };
}
