import { FOLD, FOLD_TABLE } from './fold.js';
import { termShape } from './plural.js';
import { spellingOf, type Spelling } from './spellings.js';
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
  /** Terms that are not written in the text: their units, and for each its token and where it begins among them. */
  private readonly otherUnits: number[] = [];
  private readonly others: { readonly token: number; readonly from: number }[] = [];

  /** Forgets all tokens. */
  clear(): void {
    this.at = 0;
    this.wordStart = 0;
    this.count = 0;
    this.otherUnits.length = 0;
    this.others.length = 0;
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

  /** Ends the word: one token from `start` to `end` of the text, compared as it stands. */
  finish(start: number, end: number): void {
    this.put(start, end, (this.at - this.wordStart) << 1);
  }

  /** Ends the word, compared without its plural ending; with `spelt` as the spelling that stands for it, in one token or several. */
  finishWord(start: number, end: number, spelt: boolean): void {
    const { units, wordStart, at } = this;
    const shape = termShape(units, wordStart, at);
    const hash = this.put(start, end, shape);
    if (!spelt) return;
    const spelling = spellingOf(hash, units, wordStart, shape >> 1, (shape & 1) === 1);
    if (spelling !== null) this.respell(spelling, start, end);
  }

  /** Compares the last token as a spelling: the first part keeps the word as written, each further one is a token after it. */
  private respell([first, ...rest]: Spelling, start: number, end: number): void {
    const token = this.count - 1;
    const from = this.offsets[token]!;
    this.shapes[token] = first!.length << 1;
    this.hashes[token] = hashOf(first!, 0, first!.length);
    // Behind the word stands what the text before left there.
    const isWritten =
      first!.length <= this.at - from && first!.every((unit, k) => this.units[from + k] === unit);
    if (!isWritten) {
      this.others.push({ token, from: this.otherUnits.length });
      this.otherUnits.push(...first!);
    }
    for (const part of rest) {
      this.reserve(this.at + part.length);
      this.units.set(part, this.at);
      this.at += part.length;
      this.finish(start, end);
    }
  }

  /** Adds the token of the word under way and returns the hash of its term. */
  private put(start: number, end: number, shape: number): number {
    const { units, wordStart, at, count } = this;
    if (count + 2 > this.hashes.length) this.growTokens();
    let hash = hashOf(units, wordStart, wordStart + (shape >> 1));
    if ((shape & 1) === 1) hash = Math.imul(hash ^ LETTER_Y, FNV_PRIME);
    this.shapes[count] = shape;
    this.hashes[count] = hash;
    this.spans[count * 2] = start;
    this.spans[count * 2 + 1] = end;
    this.offsets[count + 1] = at;
    this.count = count + 1;
    this.wordStart = at;
    return hash;
  }

  /** The tokens so far, in arrays of their own. */
  list(source: string): TokenList {
    const n = this.count;
    const offsets = this.offsets.slice(0, n + 1);
    const terms = { from: offsets, shapes: this.shapes.slice(0, n), hashes: this.hashes.slice(0, n) };
    const spans = this.spans.slice(0, n * 2);
    if (this.others.length === 0)
      return new TokenList(source, this.units.slice(0, this.at), offsets, terms, spans);
    const units = new Uint16Array(this.at + this.otherUnits.length);
    units.set(this.units.subarray(0, this.at));
    units.set(this.otherUnits, this.at);
    const from = offsets.slice();
    for (const other of this.others) from[other.token] = this.at + other.from;
    return new TokenList(source, units, offsets, { ...terms, from }, spans);
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

/** hashTerm over units, as a signed number. */
function hashOf(units: Uint16Array, from: number, to: number): number {
  let hash = FNV_START;
  for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ units[i]!, FNV_PRIME);
  return hash;
}

const shared = new Sink();

/** The one sink, emptied. Its arrays are used again for every text: take the list before another text begins. */
export function freshSink(): Sink {
  shared.clear();
  return shared;
}
