import { FOLD, FOLD_TABLE } from './fold.js';
import { termShape } from './plural.js';
import { FNV_PRIME, FNV_START, TokenList } from './token-list.js';

const LETTER_Y = 121;

/** Collects the tokens of one text in flat arrays. One sink is used again and again: see freshSink. */
class Sink {
  private units = new Uint16Array(1 << 14);
  private offsets = new Uint32Array(1 << 11);
  private shapes = new Uint16Array(1 << 11);
  private hashes = new Uint32Array(1 << 11);
  private spans = new Uint32Array(1 << 12);
  private at = 0;
  private wordStart = 0;
  private count = 0;

  /** Forgets all tokens. */
  clear(): void {
    this.at = 0;
    this.wordStart = 0;
    this.count = 0;
  }

  /** True when no word is under way. */
  get isEmpty(): boolean {
    return this.at === this.wordStart;
  }

  /** Units of the word under way. */
  get pendingLength(): number {
    return this.at - this.wordStart;
  }

  /** The word under way. */
  get pending(): string {
    return String.fromCharCode(...this.units.subarray(this.wordStart, this.at));
  }

  /** Takes all plain letters and digits from `from` on, folded, into the word; returns where they end. */
  takeRun(text: string, from: number): number {
    this.reserve(this.at + text.length - from);
    const { units } = this;
    let { at } = this;
    let i = from;
    for (; i < text.length; i += 1) {
      const folded = FOLD_TABLE[text.charCodeAt(i)]!;
      if (folded <= FOLD.slow) break;
      units[at] = folded;
      at += 1;
    }
    this.at = at;
    return i;
  }

  /** Adds units to the word. */
  pushAll(word: string): void {
    this.reserve(this.at + word.length);
    for (let i = 0; i < word.length; i += 1) this.units[this.at + i] = word.charCodeAt(i);
    this.at += word.length;
  }

  /** Puts another word in place of the one under way. */
  replacePending(word: string): void {
    this.at = this.wordStart;
    this.pushAll(word);
  }

  /** Ends the word: one token from `start` to `end` of the text. */
  finish(start: number, end: number, plural: boolean): void {
    const { units, wordStart, at, count } = this;
    if (count + 2 > this.hashes.length) this.growTokens();
    const shape = plural ? termShape(units, wordStart, at) : (at - wordStart) << 1;
    const keep = wordStart + (shape >> 1);
    let hash = FNV_START;
    for (let i = wordStart; i < keep; i += 1) hash = Math.imul(hash ^ units[i]!, FNV_PRIME);
    if ((shape & 1) === 1) hash = Math.imul(hash ^ LETTER_Y, FNV_PRIME);
    this.shapes[count] = shape;
    this.hashes[count] = hash;
    this.spans[count * 2] = start;
    this.spans[count * 2 + 1] = end;
    this.offsets[count + 1] = at;
    this.count = count + 1;
    this.wordStart = at;
  }

  /** The tokens so far, in arrays of their own. */
  list(source: string): TokenList {
    const n = this.count;
    return new TokenList(
      source,
      this.units.slice(0, this.at),
      this.offsets.slice(0, n + 1),
      this.shapes.slice(0, n),
      this.hashes.slice(0, n),
      this.spans.slice(0, n * 2),
    );
  }

  private reserve(length: number): void {
    if (length <= this.units.length) return;
    const more = new Uint16Array(length * 2);
    more.set(this.units.subarray(0, this.at));
    this.units = more;
  }

  private growTokens(): void {
    const wider = <T extends Uint16Array | Uint32Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    const length = this.hashes.length * 2;
    this.offsets = wider(this.offsets, new Uint32Array(length));
    this.shapes = wider(this.shapes, new Uint16Array(length));
    this.hashes = wider(this.hashes, new Uint32Array(length));
    this.spans = wider(this.spans, new Uint32Array(length * 2));
  }
}

export type { Sink };

const shared = new Sink();

/** The one sink, emptied. Its arrays are used again for every text: take the list before another text begins. */
export function freshSink(): Sink {
  shared.clear();
  return shared;
}
