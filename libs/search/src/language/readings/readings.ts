import { skillByName } from '@app/reading/normalise';
import { allOf, anyOf, notOf, partsOf, textClause, valueClause, type Query } from '../../tree/ast.js';
import { otherNamesOf } from '../../query/forms.js';
import { analyse, foldKey } from '../../text/index.js';
import { factsMeant } from './meanings.js';
import { distanceOf } from './meant-distance.js';
import { cityWithArea } from './meant-places.js';
import { printQuery } from '../../query/index.js';
import { moneyOf } from '../amounts/typed-money.js';
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
  /** The top-level parts of the search that it takes the place of. */
  readonly at: { readonly from: number; readonly length: number };
  /** What stands in their place; null where they are left out. */
  readonly meant: Query | null;
}

/** One name, or what means a fact, is at most so many parts long. */
const LONGEST = 7;

/** Something that parts from a place on may mean. */
interface Found {
  readonly from: number;
  readonly length: number;
  readonly words: string;
  readonly meanings: readonly (Pick<Reading, 'note' | 'others' | 'meant'> & { readonly clause?: string })[];
}

/** What the plain words of a search may mean instead, exclusions first, then facts, then names, each in the order of the words; nothing where they are exact. */
export function readingsOf(query: Query): readonly Reading[] {
  const parts = partsOf(query);
  const found: Found[] = [];
  for (const find of [exclusionAt, eitherAt, factsAt, bothAt, skillAt, nameAt])
    for (let from = 0; from < parts.length; from += 1) {
      const next = isTaken(found, from) ? null : find(parts, from, found);
      if (next !== null) found.push(next);
    }
  return found
    .flatMap(({ from, length, words, meanings }) =>
      meanings.map(({ clause, ...said }): Reading => {
        const at = { from, length };
        const whole = withReadings(query, [{ at, meant: said.meant }]);
        return { words, clause: clause ?? printed(said.meant), ...said, at, query: whole };
      }),
    )
    .toSorted((a, b) => rankOf(a) - rankOf(b) || a.at.from - b.at.from);
}

const printed = (meant: Query | null): string => (meant === null ? '' : printQuery(meant));

/** The search with some readings that do not overlap, all in the place of their words. */
export function withReadings(query: Query, readings: readonly Pick<Reading, 'at' | 'meant'>[]): Query {
  const parts = partsOf(query).flatMap((part, i) => {
    const reading = readings.find(({ at }) => i >= at.from && i < at.from + at.length);
    if (reading === undefined) return [part];
    return i === reading.at.from && reading.meant !== null ? [reading.meant] : [];
  });
  return allOf(parts);
}

/** What is left out says most of what was meant, that words are one name says least. */
const rankOf = ({ note }: Reading): number => (note === 'left-out' ? 0 : note === 'one-name' ? 2 : 1);

/** Of readings, those that hold at once: of the ones that share words, the first. */
export function atOnce<Placed extends Pick<Reading, 'at'>>(readings: readonly Placed[]): readonly Placed[] {
  const taken: Placed[] = [];
  for (const reading of readings)
    if (!taken.some((other) => overlap(other.at, reading.at))) taken.push(reading);
  return taken;
}

/** True where two readings take the place of a part in common. */
export const overlap = (a: Reading['at'], b: Reading['at']): boolean =>
  a.from < b.from + b.length && b.from < a.from + a.length;

const isTaken = (found: readonly Found[], at: number): boolean =>
  found.some(({ from, length }) => at >= from && at < from + length);

/** How many parts from there on are free, at most as many as one name has. */
function roomAt(parts: readonly Query[], from: number, found: readonly Found[]): number {
  const starts = found.map((other) => other.from).filter((start) => start > from);
  return Math.min(LONGEST, parts.length - from, ...starts.map((start) => start - from));
}

/** The longest run of plain words from there on that may name a fact; beside it that it is one name, where it is. */
function factsAt(parts: readonly Query[], from: number, found: readonly Found[]): Found | null {
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
function nameAt(parts: readonly Query[], from: number, found: readonly Found[]): Found | null {
  for (let length = roomAt(parts, from, found); length >= 2; length -= 1) {
    const span = parts.slice(from, from + length);
    const meanings = nameOf(span);
    if (meanings.length > 0) return { from, words: plainWords(span) ?? '', length, meanings };
  }
  return null;
}

/** `go developer`: a word that is a skill where it stands beside the name of a trade, and something else elsewhere. */
function skillAt(parts: readonly Query[], from: number): Found | null {
  const [words, before, behind] = [from, from - 1, from + 1].map((at) =>
    plainWords(parts.slice(Math.max(0, at), at + 1)),
  );
  const skill = words === null || words === undefined ? null : skillByName(words);
  if (!words || skill === null || !['careful', 'cased'].includes(skill.reading)) return null;
  if (!isTrade(before) && !isTrade(behind)) return null;
  return {
    from,
    length: 1,
    words,
    meanings: [{ meant: valueClause('skill', skill.slug), note: null, others: [] }],
  };
}

const TRADES = new Set(
  'developer developers development dev devs engineer engineers engineering programmer programmers programming coder software backend frontend entwickler entwicklerin entwicklung ingenieur ingenieurin programmierer programmiererin'.split(
    ' ',
  ),
);
const isTrade = (words: string | null | undefined): boolean => !!words && TRADES.has(foldKey(words));

const BOTH = new Set(['and', 'und', 'sowie']);
const EITHER = new Set(['or', 'oder']);
const wordAt = (parts: readonly Query[], at: number): string =>
  foldKey(plainWords(parts.slice(at, at + 1)) ?? '');

/** `java und kotlin`: a word was typed for the AND that is between words anyway. */
function bothAt(parts: readonly Query[], at: number): Found | null {
  const [before, behind] = [parts[at - 1], parts[at + 1]];
  const between = wordAt(parts, at);
  if (before === undefined || behind === undefined || !BOTH.has(between)) return null;
  const words = `${printQuery(before)} ${between} ${printQuery(behind)}`;
  const clause = printQuery(allOf([before, behind]));
  return { from: at, length: 1, words, meanings: [{ meant: null, clause, note: 'both-wanted', others: [] }] };
}

/** `java oder kotlin`, `berlin oder new york`: a word was typed for OR. What is a fact on every side is meant as one. */
function eitherAt(parts: readonly Query[], from: number): Found | null {
  const sides: Query[][] = [];
  let at = from;
  do {
    const length = sideAt(parts, at);
    if (length === 0) return null;
    sides.push(parts.slice(at, at + length));
    at += length + 1;
  } while (EITHER.has(wordAt(parts, at - 1)));
  const length = at - 1 - from;
  if (sides.length < 2) return null;
  const facts = sides.map((side) => factsMeant(plainWords(side) ?? '')[0]?.meant);
  const asWords = sides.map((side) => textClause(plainWords(side) ?? ''));
  const meant = anyOf(facts.every((fact) => fact !== undefined) ? facts : asWords);
  const words = parts
    .slice(from, from + length)
    .map(printQuery)
    .join(' ');
  return { from, length, words, meanings: [{ meant, note: 'either-wanted', others: [] }] };
}

/** How many plain words one side of an OR takes: those of a fact or a name that end before the next such word, else one. */
function sideAt(parts: readonly Query[], from: number): number {
  const rest = parts.slice(from);
  const end = rest.findIndex((_, i) => EITHER.has(wordAt(rest, i)));
  const open = end === -1 ? rest : rest.slice(0, end);
  const found = factsAt(open, 0, []) ?? nameAt(open, 0, []);
  const length = found?.length ?? (plainWords(open.slice(0, 1)) === null ? 0 : 1);
  return plainWords(open.slice(0, length)) === null ? 0 : length;
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

/** `java not senior`, `java ohne amazon web services`: a word was typed for the minus. */
function exclusionAt(parts: readonly Query[], from: number): Found | null {
  const negation = negationAt(parts, from);
  if (negation === 0) return null;
  const name = nameAt(parts, from + negation, []);
  const excluded = name?.meanings[0]?.meant ?? parts[from + negation];
  if (excluded === undefined) return null;
  return {
    from,
    words: `${plainWords(parts.slice(from, from + negation)) ?? ''} ${printQuery(excluded)}`,
    length: negation + (name?.length ?? 1),
    meanings: [{ meant: notOf(excluded), note: 'left-out', others: [] }],
  };
}
