import { EXCLUSION, EXPRESSION, PAYLOAD, TAG, writeGroup, type Program } from '../programs/program.js';
import { holdsAt } from '../programs/formulas.js';
import type { Vec } from '../arrays/vec.js';

/**
 * A record is what is left to verify of one query, and who owns it: `[epoch, header, words..., slots...]`. The epoch
 * holds the number of the posting that last matched, so that a query with several anchors is reported once. The header
 * counts words and owners. A slot that was taken out leaves NOBODY behind, so that a record never changes its length.
 */
export const HEAD = 2;
export const NOBODY = 0xffff_ffff;
const OWNER_BITS = 16;
/** Most owners of one record; a query with more has several records. */
export const MOST_OWNERS = (1 << OWNER_BITS) - 1;
const MOST_WORDS = 0x7fff;

/** Words of the program that a header counts. */
export const wordsOf = (header: number): number => header >>> OWNER_BITS;
/** Owners that a header counts, with those who left. */
export const ownersOf = (header: number): number => header & MOST_OWNERS;
/** The header for so many words and owners. */
export const headerOf = (words: number, owners: number): number => ((words << OWNER_BITS) | owners) >>> 0;

/** Appends a record and returns where it begins. Expressions stand by their offsets. */
export function writeRecord(
  groups: readonly (readonly number[])[],
  rest: Pick<Program, 'exclusions'>,
  formulas: readonly number[],
  owners: Uint32Array,
  into: Vec,
): number {
  const start = into.length;
  into.push(0);
  into.push(0);
  for (let i = 0; i < groups.length; i += 1) writeGroup(groups[i]!, into);
  for (let i = 0; i < formulas.length; i += 1) into.push((EXPRESSION | formulas[i]!) >>> 0);
  for (let i = 0; i < rest.exclusions.length; i += 1) into.push((EXCLUSION | rest.exclusions[i]!) >>> 0);
  const words = into.length - start - HEAD;
  if (words > MOST_WORDS) throw new RangeError('One search has more clauses than the index can hold.');
  into.data[start + 1] = headerOf(words, owners.length);
  into.reserve(into.length + owners.length);
  into.data.set(owners, into.length);
  into.length += owners.length;
  return start;
}

/** Whether the program from `at` to `end` holds for the features that are on. */
export function verify(
  code: Uint32Array,
  at: number,
  end: number,
  on: Uint8Array,
  formulas: Uint32Array,
): boolean {
  for (let i = at; i < end; i += 1) {
    let word = code[i]!;
    switch (word >>> 30) {
      case TAG.group:
        if (on[word] !== 1) return false;
        break;
      case TAG.alternative: {
        let found = on[word & PAYLOAD]!;
        do {
          i += 1;
          word = code[i]!;
          found |= on[word & PAYLOAD]!;
        } while (word >>> 30 === TAG.alternative);
        if (found !== 1) return false;
        break;
      }
      case TAG.exclusion:
        if (on[word & PAYLOAD] === 1) return false;
        break;
      default:
        if (!holdsAt(formulas, word & PAYLOAD, on)) return false;
    }
  }
  return true;
}
