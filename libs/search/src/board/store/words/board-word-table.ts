import type { TokenList } from '../../../text/index.js';
import { WordVec } from '../sets/growing.js';

const ROW = 4;
const TEXT_AT = 0;
const LENGTH = 1;
const SHAPE = 2;
/** Where the term begins: at the word, or behind it, where another spelling stands for the word. */
const TERM_AT = 3;
const LETTER_Y = 121;

/**
 * Every word of the postings as a small number. A word is the folded form as written together with the term that it is
 * compared by, so that "engineer" and "engineers" are two words of one term. Units are compared, not only hashes.
 * Words are never taken back.
 */
export class BoardWordTable {
  private slots = new Uint32Array(2048);
  private mask = 1023;
  private readonly rows = new WordVec(1024);
  private units = new Uint16Array(8192);
  private used = 0;
  private readonly prefixes = new Map<string, { readonly upTo: number; readonly words: readonly number[] }>();

  /** How many words there are. */
  get size(): number {
    return this.rows.length / ROW;
  }

  /** Bytes held. */
  get bytes(): number {
    return this.slots.byteLength + this.rows.data.byteLength + this.units.byteLength;
  }

  /** The number of token i; it is given one when it is new. */
  intern(tokens: TokenList, i: number): number {
    const hash = tokens.hashes[i]!;
    const shape = tokens.shapes[i]!;
    const from = tokens.offsets[i]!;
    const length = tokens.offsets[i + 1]! - from;
    const rows = this.rows.data;
    for (let at = (hash ^ (hash >>> 15)) & this.mask; ; at = (at + 1) & this.mask) {
      const id = this.slots[at * 2 + 1]! - 1;
      if (id < 0) return this.add(tokens, i);
      if (this.slots[at * 2] !== hash || rows[id * ROW + SHAPE] !== shape) continue;
      if (rows[id * ROW + LENGTH] === length && this.equals(id, tokens.units, from, length)) return id;
    }
  }

  /** The word of a number, as written. */
  word(id: number): string {
    const at = this.rows.data[id * ROW + TEXT_AT]!;
    return String.fromCharCode(...this.units.subarray(at, at + this.rows.data[id * ROW + LENGTH]!));
  }

  /** Words that may be within so many edits of `word`, told by their lengths and letters alone: no nearer one is left out. */
  *mayBeNear(word: string, edits: number): Generator<number> {
    const { data } = this.rows;
    const wanted = lettersIn(
      Uint16Array.from(word, (char) => char.charCodeAt(0)),
      0,
      word.length,
    );
    for (let id = 0; id < this.size; id += 1) {
      const length = data[id * ROW + LENGTH]!;
      if (Math.abs(length - word.length) > edits) continue;
      const at = data[id * ROW + TEXT_AT]!;
      // One edit puts one letter in another's place at most: two bits.
      if (bitsIn(lettersIn(this.units, at, at + length) ^ wanted) <= 2 * edits) yield id;
    }
  }

  /** The words whose term is the term of token i. */
  wordsOfTerm(tokens: TokenList, i: number): number[] {
    const hash = tokens.hashes[i]!;
    const found: number[] = [];
    for (let at = (hash ^ (hash >>> 15)) & this.mask; ; at = (at + 1) & this.mask) {
      const id = this.slots[at * 2 + 1]! - 1;
      if (id < 0) return found;
      if (this.slots[at * 2] === hash && this.isTerm(id, tokens, i)) found.push(id);
    }
  }

  /** The words that begin with the word of token i; null where there are more than `most`. */
  wordsWithPrefix(tokens: TokenList, i: number, most: number): readonly number[] | null {
    const prefix = tokens.word(i);
    const known = this.prefixes.get(prefix);
    const words = [...(known?.words ?? [])];
    const begins = this.beginsWith(tokens, i);
    let id = known?.upTo ?? 0;
    for (; id < this.size && words.length <= most; id += 1) if (begins(id)) words.push(id);
    this.remember(prefix, id, words);
    return words.length > most ? null : words;
  }

  /** Tells of a word whether it begins with the word of token i. */
  beginsWith(tokens: TokenList, i: number): (word: number) => boolean {
    const from = tokens.offsets[i]!;
    const length = tokens.offsets[i + 1]! - from;
    return (word) =>
      this.rows.data[word * ROW + LENGTH]! >= length && this.equals(word, tokens.units, from, length);
  }

  private remember(prefix: string, upTo: number, words: readonly number[]): void {
    this.prefixes.delete(prefix);
    const oldest = this.prefixes.keys().next();
    if (this.prefixes.size >= 64 && oldest.done !== true) this.prefixes.delete(oldest.value);
    this.prefixes.set(prefix, { upTo, words });
  }

  private equals(id: number, units: Uint16Array, from: number, length: number): boolean {
    const at = this.rows.data[id * ROW + TEXT_AT]!;
    for (let k = 0; k < length; k += 1) if (this.units[at + k] !== units[from + k]) return false;
    return true;
  }

  /** Compares terms unit by unit. */
  private isTerm(id: number, tokens: TokenList, i: number): boolean {
    const own = this.rows.data[id * ROW + SHAPE]!;
    const wanted = tokens.shapes[i]!;
    const length = (own >> 1) + (own & 1);
    if (length !== (wanted >> 1) + (wanted & 1)) return false;
    const at = this.rows.data[id * ROW + TERM_AT]!;
    const from = tokens.termFrom[i]!;
    for (let k = 0; k < length; k += 1) {
      const a = k < own >> 1 ? this.units[at + k] : LETTER_Y;
      if (a !== (k < wanted >> 1 ? tokens.units[from + k] : LETTER_Y)) return false;
    }
    return true;
  }

  private add(tokens: TokenList, i: number): number {
    if (this.size * 2 > this.mask) this.grow();
    const from = tokens.offsets[i]!;
    const at = this.write(tokens.units.subarray(from, tokens.offsets[i + 1]));
    const termFrom = tokens.termFrom[i]!;
    const shape = tokens.shapes[i]!;
    const id = this.size;
    this.rows.push(at);
    this.rows.push(this.used - at);
    this.rows.push(shape);
    this.rows.push(
      termFrom === from ? at : this.write(tokens.units.subarray(termFrom, termFrom + (shape >> 1))),
    );
    this.place(tokens.hashes[i]!, id);
    return id;
  }

  /** Keeps units and returns where they begin. */
  private write(units: Uint16Array): number {
    const at = this.used;
    if (at + units.length > this.units.length) {
      const larger = new Uint16Array(Math.max(at + units.length, Math.ceil(this.units.length * 1.5)));
      larger.set(this.units.subarray(0, at));
      this.units = larger;
    }
    this.units.set(units, at);
    this.used = at + units.length;
    return at;
  }

  private place(hash: number, id: number): void {
    let at = (hash ^ (hash >>> 15)) & this.mask;
    while (this.slots[at * 2 + 1] !== 0) at = (at + 1) & this.mask;
    this.slots[at * 2] = hash;
    this.slots[at * 2 + 1] = id + 1;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Uint32Array(old.length * 2);
    this.mask = this.mask * 2 + 1;
    for (let at = 0; at < old.length; at += 2) {
      if (old[at + 1] !== 0) this.place(old[at]!, old[at + 1]! - 1);
    }
  }
}

/** Which letters occur, each as one of 32 bits. */
function lettersIn(units: Uint16Array, from: number, to: number): number {
  let bits = 0;
  for (let i = from; i < to; i += 1) bits |= 1 << (units[i]! & 31);
  return bits;
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
