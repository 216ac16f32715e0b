import { holdsAt, PAYLOAD, TAG, writeGroup, type Program } from './program.js';
import { EXCLUSION, EXPRESSION } from './program.js';
import { Vec } from './vec.js';

/**
 * A record is what is left to verify of one query, then its owners:
 * `[epoch] words... END|owners slot...`. The epoch word is there only for queries that several anchors lead to; it holds
 * the number of the posting that last matched, so that the query is reported once.
 */
const END = 0xbf00_0000;
const END_MASK = 0xff00_0000;
const NOT_END = 0x3f00_0000;

/** Most owners that one record can count. */
export const MOST_OWNERS = 0x00ff_ffff;

/** Appends a record without owners yet and returns where it begins. */
export function writeRecord(rest: Program, formulas: readonly number[], several: boolean, into: Vec): number {
  const start = into.length;
  if (several) into.push(0);
  for (const group of rest.groups) writeGroup(group, into);
  for (const offset of formulas) into.push((EXPRESSION | offset) >>> 0);
  for (const feature of rest.exclusions) into.push((EXCLUSION | feature) >>> 0);
  into.push(END);
  return start;
}

/** True for the word that closes the program of a record and counts its owners. */
export const isEnd = (word: number): boolean => (word & END_MASK) >>> 0 === END;

/** How many owners the END word counts. */
export const ownersOf = (end: number): number => end & MOST_OWNERS;

/** The END word for so many owners. */
export const endWord = (owners: number): number => (END | owners) >>> 0;

/** The index of the END word of the record whose program begins at `at`. */
export function endOf(records: Uint32Array, at: number): number {
  let i = at;
  while (!isEnd(records[i]!)) i += 1;
  return i;
}

/** Runs the program that begins at `at`: the index of its END word where it holds, -1 where it does not. */
export function verify(records: Uint32Array, at: number, on: Uint8Array, formulas: Uint32Array): number {
  for (let i = at; ; i += 1) {
    let word = records[i]!;
    switch (word >>> 30) {
      case TAG.group:
        if (on[word] !== 1) return -1;
        break;
      case TAG.alternative: {
        let found = on[word & PAYLOAD]!;
        do {
          i += 1;
          word = records[i]!;
          found |= on[word & PAYLOAD]!;
        } while (word >>> 30 === TAG.alternative);
        if (found !== 1) return -1;
        break;
      }
      case TAG.exclusion:
        if ((word & NOT_END) !== 0) return i;
        if (on[word & PAYLOAD] === 1) return -1;
        break;
      default:
        if (!holdsAt(formulas, word & PAYLOAD, on)) return -1;
    }
  }
}
