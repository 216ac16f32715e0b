import { allOf, anyOf, textClause, type Query } from '../../tree/ast.js';
import { foldKey } from '../../text/index.js';
import { factsMeant } from './meanings.js';
import { printQuery } from '../../query/index.js';
import { plainWords } from './negations.js';
import { factsAt, nameAt, type Found } from './readings-found.js';

const BOTH = new Set(['and', 'und', 'sowie']);

const EITHER = new Set(['or', 'oder']);

const wordAt = (parts: readonly Query[], at: number): string =>
  foldKey(plainWords(parts.slice(at, at + 1)) ?? '');

/** `java und kotlin`: a word was typed for the AND that is between words anyway. */
export function bothAt(parts: readonly Query[], at: number): Found | null {
  const [before, behind] = [parts[at - 1], parts[at + 1]];
  const between = wordAt(parts, at);
  if (before === undefined || behind === undefined || !BOTH.has(between)) return null;
  const words = `${printQuery(before)} ${between} ${printQuery(behind)}`;
  const clause = printQuery(allOf([before, behind]));
  return { from: at, length: 1, words, meanings: [{ meant: null, clause, note: 'both-wanted', others: [] }] };
}

/** `java oder kotlin`, `berlin oder new york`: a word was typed for OR. What is a fact on every side is meant as one. */
export function eitherAt(parts: readonly Query[], from: number): Found | null {
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
