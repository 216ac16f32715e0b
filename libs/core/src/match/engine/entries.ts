import { Vec } from './vec.js';

/** Words of one list entry: record, two guards, second feature. */
export const ENTRY = 4;
/** Flags in an entry's first word: several anchors lead to the record; then five bits of bucket; the rest is its place. */
export const SEVERAL = 0x8000_0000;
const BUCKET_SHIFT = 26;
const BUCKET_MASK = 0x1f;
/** The place of a record in its array. */
export const PLACE = 0x03ff_ffff;

/** The first word of an entry. */
export function entryWord(place: number, bucket: number, several: boolean): number {
  if (place > PLACE)
    throw new RangeError('The index is full: partition the saved searches over several processes.');
  return ((several ? SEVERAL : 0) | (bucket << BUCKET_SHIFT) | place) >>> 0;
}

/** The bucket that an entry's first word names. */
export const bucketOf = (word: number): number => (word >>> BUCKET_SHIFT) & BUCKET_MASK;

/** Entries that are not in lists yet: one feature and ENTRY words each, and the records they lead to. */
export class LooseEntries {
  readonly features = new Vec(1024);
  readonly words = new Vec(4096);

  constructor(readonly records: Vec) {}

  /** How many entries there are. */
  get length(): number {
    return this.features.length;
  }

  /** Adds an entry to the list of `feature`. */
  push(feature: number, word: number, guard1: number, guard2: number, second: number): void {
    this.features.push(feature);
    const at = this.words.length;
    this.words.reserve(at + ENTRY);
    const { data } = this.words;
    data[at] = word;
    data[at + 1] = guard1;
    data[at + 2] = guard2;
    data[at + 3] = second;
    this.words.length = at + ENTRY;
  }
}
