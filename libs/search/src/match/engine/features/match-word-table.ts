import { hashTerm } from '../../../text/index.js';

/**
 * Words of one row: hash, feature anywhere, feature in the title, shape, then the word's first 24 UTF-16 units, two in
 * each word. The shape holds the word's number plus one, whether a phrase begins with it, and its length (capped).
 * A row is as long as a cache line: looking a word up and comparing it waits for memory once.
 */
const ROW = 16;
const ANY = 1;
const TITLE = 2;
const SHAPE = 3;
const UNITS = 4;
const INLINE = 24;
const NUMBER_SHIFT = 8;
const STARTS = 0x80;
const LENGTH = 0x7f;
const LETTER_Y = 121;

/** The arrays of a MatchWordTable, for snapshots. */
export interface WordTableData {
  readonly rows: Uint32Array;
  /** Number and further units of each word that is longer than a row holds. */
  readonly tails: readonly (readonly [number: number, tail: string])[];
  readonly size: number;
}

/**
 * Words by hash, compared unit by unit, so equal hashes never make two words one. A word has a number (from 0), the
 * feature of standing anywhere and that of standing in the title (0 for none), and whether a known phrase begins with it.
 * Rows move when the table grows: a row number is good until the next `intern`.
 */
export class MatchWordTable {
  private rows: Uint32Array = new Uint32Array(256 * ROW);
  private mask = 255;
  /** What long words have after their first 24 units. */
  private readonly tails = new Map<number, string>();
  /** How many words there are. */
  size = 0;
  /** Kept so that reads ahead are not optimised away. */
  ahead = 0;

  /** The row of a word; the word is added when it is new. */
  intern(word: string): number {
    const units = Uint16Array.from({ length: word.length }, (_, i) => word.charCodeAt(i));
    const hash = hashTerm(word);
    const found = this.find(hash, units, 0, units.length, false);
    if (found !== -1) return found;
    if (this.size * 3 > this.mask * 2) this.grow();
    const row = new Uint32Array(ROW);
    row[0] = hash;
    row[SHAPE] = ((this.size + 1) << NUMBER_SHIFT) | Math.min(LENGTH, units.length);
    for (let k = 0; k < INLINE && k < units.length; k += 1)
      row[UNITS + (k >> 1)]! |= units[k]! << ((k & 1) * 16);
    if (units.length > INLINE) this.tails.set(this.size, word.slice(INLINE));
    this.size += 1;
    return this.place(row);
  }

  /**
   * The row of the word that `keep` units from `from` make (with a `y` after them if so told), or -1.
   * `hash` must be hashTerm of that word.
   */
  find(hash: number, units: Uint16Array, from: number, keep: number, y: boolean): number {
    const { rows, mask } = this;
    for (let i = (hash ^ (hash >>> 15)) & mask; ; i = (i + 1) & mask) {
      const shape = rows[i * ROW + SHAPE]!;
      if (shape === 0) return -1;
      if (rows[i * ROW] === hash && this.equals(i * ROW, units, from, keep, y)) return i;
    }
  }

  /** Reads where the words of these hashes may stand, all at once: the look-ups that follow find them in a cache. */
  readAhead(hashes: Uint32Array): void {
    const { rows, mask } = this;
    let sum = 0;
    for (let i = 0; i < hashes.length; i += 1) {
      const hash = hashes[i]!;
      sum = (sum + rows[((hash ^ (hash >>> 15)) & mask) * ROW]!) | 0;
    }
    this.ahead = sum;
  }

  /** Feature of the word standing in any part, or in the title; 0 for none. */
  feature(row: number, title: boolean): number {
    return this.rows[row * ROW + (title ? TITLE : ANY)]!;
  }

  /** Gives the word its feature. */
  setFeature(row: number, title: boolean, feature: number): void {
    this.rows[row * ROW + (title ? TITLE : ANY)] = feature;
  }

  /** The word's number: stays the same when the table grows. */
  number(row: number): number {
    return (this.rows[row * ROW + SHAPE]! >>> NUMBER_SHIFT) - 1;
  }

  /** True when a known phrase begins with the word. */
  startsPhrase(row: number): boolean {
    return (this.rows[row * ROW + SHAPE]! & STARTS) !== 0;
  }

  /** Notes that a known phrase begins with the word. */
  markPhraseStart(row: number): void {
    this.rows[row * ROW + SHAPE]! |= STARTS;
  }

  /** Bytes held, without the tails of long words. */
  get bytes(): number {
    return this.rows.byteLength;
  }

  /** What the table is made of. */
  data(): WordTableData {
    return { rows: this.rows, tails: [...this.tails], size: this.size };
  }

  /** A table of what `data` gave. */
  static from(data: WordTableData): MatchWordTable {
    const table = new MatchWordTable();
    table.rows = data.rows;
    table.mask = data.rows.length / ROW - 1;
    table.size = data.size;
    for (const [number, tail] of data.tails) table.tails.set(number, tail);
    return table;
  }

  private equals(at: number, units: Uint16Array, from: number, keep: number, y: boolean): boolean {
    const { rows } = this;
    const length = y ? keep + 1 : keep;
    const shape = rows[at + SHAPE]!;
    if ((shape & LENGTH) !== Math.min(LENGTH, length)) return false;
    for (let k = 0; k < length && k < INLINE; k += 1) {
      const unit = (rows[at + UNITS + (k >> 1)]! >>> ((k & 1) * 16)) & 0xffff;
      if (unit !== (k < keep ? units[from + k]! : LETTER_Y)) return false;
    }
    return length <= INLINE || this.equalTail((shape >>> NUMBER_SHIFT) - 1, units, from, keep, length);
  }

  private equalTail(number: number, units: Uint16Array, from: number, keep: number, length: number): boolean {
    const tail = this.tails.get(number) ?? '';
    if (tail.length !== length - INLINE) return false;
    for (let k = INLINE; k < length; k += 1) {
      if (tail.charCodeAt(k - INLINE) !== (k < keep ? units[from + k]! : LETTER_Y)) return false;
    }
    return true;
  }

  private place(row: Uint32Array): number {
    const hash = row[0]!;
    let i = (hash ^ (hash >>> 15)) & this.mask;
    while (this.rows[i * ROW + SHAPE] !== 0) i = (i + 1) & this.mask;
    this.rows.set(row, i * ROW);
    return i;
  }

  private grow(): void {
    const old = this.rows;
    this.rows = new Uint32Array(old.length * 2);
    this.mask = this.mask * 2 + 1;
    for (let at = 0; at < old.length; at += ROW) {
      if (old[at + SHAPE] !== 0) this.place(old.subarray(at, at + ROW));
    }
  }
}
