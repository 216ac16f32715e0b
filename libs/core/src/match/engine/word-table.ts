import { hashTerm } from '../../text/index.js';
import { Vec } from './vec.js';

/** Words of one row of `rows`. */
const ROW = 4;
const ANY = 0;
const TITLE = 1;
const TEXT_AT = 2;
const LENGTH = 3;
const STARTS = 0x8000_0000;
const LENGTH_MASK = 0x7fff_ffff;

/** The arrays of a WordTable, for snapshots. */
export interface WordTableData {
  readonly slots: Uint32Array;
  readonly rows: Uint32Array;
  readonly units: Uint16Array;
}

/**
 * Words by hash, compared unit by unit, so equal hashes never make two words one. A word has a number (from 0), the
 * feature of standing anywhere and that of standing in the title (0 for none), and whether a known phrase begins with it.
 */
export class WordTable {
  private slots: Uint32Array = new Uint32Array(2048);
  private mask = 1023;
  private readonly rows = new Vec(1024);
  private units: Uint16Array = new Uint16Array(4096);
  private used = 0;

  /** How many words there are. */
  get size(): number {
    return this.rows.length / ROW;
  }

  /** The number of a word; it is given one when it is new. */
  intern(word: string): number {
    const units = Uint16Array.from(word, (c) => c.charCodeAt(0));
    const hash = hashTerm(word);
    const found = this.find(hash, units, 0, units.length, false);
    if (found !== -1) return found;
    if (this.size * 2 > this.mask) this.grow();
    const id = this.size;
    for (const value of [0, 0, this.used, units.length]) this.rows.push(value);
    this.keep(units);
    this.place(hash, id);
    return id;
  }

  /**
   * The number of the word that `keep` units from `from` make (with a `y` after them if so told), or -1.
   * `hash` must be hashTerm of that word.
   */
  find(hash: number, units: Uint16Array, from: number, keep: number, y: boolean): number {
    const { slots, mask } = this;
    for (let i = (hash ^ (hash >>> 15)) & mask; ; i = (i + 1) & mask) {
      const id = slots[i * 2 + 1]!;
      if (id === 0) return -1;
      if (slots[i * 2] === hash && this.equals(id - 1, units, from, keep, y)) return id - 1;
    }
  }

  /** Feature of the word standing in any part, or in the title; 0 for none. */
  feature(id: number, title: boolean): number {
    return this.rows.data[id * ROW + (title ? TITLE : ANY)]!;
  }

  /** Gives the word its feature. */
  setFeature(id: number, title: boolean, feature: number): void {
    this.rows.data[id * ROW + (title ? TITLE : ANY)] = feature;
  }

  /** True when a known phrase begins with the word. */
  startsPhrase(id: number): boolean {
    return this.rows.data[id * ROW + LENGTH]! >= STARTS;
  }

  /** Notes that a known phrase begins with the word. */
  markPhraseStart(id: number): void {
    this.rows.data[id * ROW + LENGTH] = (this.rows.data[id * ROW + LENGTH]! | STARTS) >>> 0;
  }

  /** Bytes held. */
  get bytes(): number {
    return this.slots.byteLength + this.rows.data.byteLength + this.units.byteLength;
  }

  /** The arrays as they stand. */
  data(): WordTableData {
    return { slots: this.slots, rows: this.rows.trimmed(), units: this.units.slice(0, this.used) };
  }

  /** A table over arrays that `data` gave. */
  static from(data: WordTableData): WordTable {
    const table = new WordTable();
    table.slots = data.slots;
    table.mask = data.slots.length / 2 - 1;
    table.rows.data = data.rows;
    table.rows.length = data.rows.length;
    table.units = data.units;
    table.used = data.units.length;
    return table;
  }

  private equals(id: number, units: Uint16Array, from: number, keep: number, y: boolean): boolean {
    const rows = this.rows.data;
    const own = this.units;
    const length = rows[id * ROW + LENGTH]! & LENGTH_MASK;
    if (length !== (y ? keep + 1 : keep)) return false;
    const at = rows[id * ROW + TEXT_AT]!;
    for (let k = 0; k < keep; k += 1) if (own[at + k] !== units[from + k]) return false;
    return !y || own[at + keep] === 121;
  }

  private keep(units: Uint16Array): void {
    if (this.used + units.length > this.units.length) {
      const more = new Uint16Array(Math.max(this.units.length * 2, this.used + units.length + 64));
      more.set(this.units.subarray(0, this.used));
      this.units = more;
    }
    this.units.set(units, this.used);
    this.used += units.length;
  }

  private place(hash: number, id: number): void {
    let i = (hash ^ (hash >>> 15)) & this.mask;
    while (this.slots[i * 2 + 1] !== 0) i = (i + 1) & this.mask;
    this.slots[i * 2] = hash;
    this.slots[i * 2 + 1] = id + 1;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Uint32Array(old.length * 2);
    this.mask = this.mask * 2 + 1;
    for (let i = 0; i < old.length; i += 2) if (old[i + 1] !== 0) this.place(old[i]!, old[i + 1]! - 1);
  }
}
