/**
 * The packed part of the index. A list is a run of entries `[first, guard1, guard2, second, words..., slots...]`, one
 * after the other, so that a walk reads memory forwards and finds what it has to verify where it stands. The first word
 * holds the bucket, how many words to verify and how many owners. An entry whose record is shared, or too long to stand
 * in a list, is OUTSIDE: four words, and the first names the record's place in `records`.
 */
export const ENTRY = 4;
export const OUTSIDE = 0x8000_0000;
/** The place of an outside record. */
export const PLACE = 0x03ff_ffff;
export const BUCKET_SHIFT = 26;
export const BUCKET_MASK = 0x1f;
export const WORDS_SHIFT = 16;
const WORDS_MASK = 0x3ff;
const OWNERS_MASK = 0xffff;
/** Words to verify of an inside entry. */
export const insideWords = (first: number): number => (first >>> WORDS_SHIFT) & WORDS_MASK;
/** Owners of an inside entry. */
export const insideOwners = (first: number): number => first & OWNERS_MASK;

/** In a feature's second head word: the rest names a directory row. */
export const LONG_FLAG = 0x8000_0000;
/** Words of one group: a first guard word that all its entries have, and where they begin. They end where the next begins. */
export const GROUP = 2;

/**
 * Feature f has the list from `heads[2f]` to `heads[2f+1]` in `lists`. For a long list the second word names a row of
 * `directory`: for each country bucket its first group, and the end after them. One guard word passes or refuses a group.
 */
export interface MatchSegment {
  readonly heads: Uint32Array;
  readonly directory: Uint32Array;
  readonly groups: Uint32Array;
  readonly lists: Uint32Array;
  readonly records: Uint32Array;
}

/** A segment without searches. */
export const EMPTY_SEGMENT: MatchSegment = {
  heads: new Uint32Array(0),
  directory: new Uint32Array(0),
  groups: new Uint32Array(0),
  lists: new Uint32Array(0),
  records: new Uint32Array(0),
};
