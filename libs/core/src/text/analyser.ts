import { FOLD, FOLD_TABLE, foldChar, isUnspaced } from './fold.js';
import { termShape } from './plural.js';
import { FNV_PRIME, FNV_START, TokenList } from './token-list.js';

const PLUS = 43;
const HASH = 35;
const DOT = 46;
const APOSTROPHES = new Set([39, 0x2019, 0x02bc]);
const LETTER_S = 115;
const LETTER_Y = 121;
const CAN_LEAD_DOT_NET = new Set(['', 'asp', 'vb', 'ado']);

/** Turns a text into tokens. The same function must analyse postings and queries, or they do not meet. */
export type Analyser = (text: string) => TokenList;

/**
 * The product's analyser, used for postings and queries alike. Words are runs of letters, digits and marks, with case,
 * compatibility forms and Latin, Greek and Cyrillic accents folded. Names that signs belong to stay whole: C++, C#, F#,
 * .NET (also in ASP.NET; "dotnet" is the same word), Node.js (the same word as NodeJS). A possessive 's is dropped.
 * Chinese, Japanese, Korean, Thai, Lao, Khmer and Burmese give one token a character, so a word there is a phrase.
 * English plurals share the term of their singular (see termShape). Time is linear in the text.
 */
export const analyse: Analyser = (text) => new Scanner(text).run();

/** The folded words of a text joined by blanks: equal for spellings that the analyser does not tell apart. */
export const foldKey = (text: string): string => analyse(text).words().join(' ');

/** A TokenList over words that some other rule made: each word is its own term, positions count from 0, spans are empty. */
export function tokensFrom(source: string, words: readonly string[]): TokenList {
  const sink = new Sink(words.reduce((sum, w) => sum + w.length, 0) + 1, words.length + 1);
  for (const word of words) {
    for (let i = 0; i < word.length; i += 1) sink.push(word.charCodeAt(i));
    sink.finish(0, 0, false);
  }
  return sink.list(source);
}

/** Growing flat arrays for the tokens of one text. */
class Sink {
  private units: Uint16Array;
  private readonly offsets: Uint32Array;
  private readonly shapes: Uint16Array;
  private readonly hashes: Uint32Array;
  private readonly spans: Uint32Array;
  private at = 0;
  private wordStart = 0;
  private count = 0;

  constructor(units: number, tokens: number) {
    this.units = new Uint16Array(units);
    this.offsets = new Uint32Array(tokens + 1);
    this.shapes = new Uint16Array(tokens);
    this.hashes = new Uint32Array(tokens);
    this.spans = new Uint32Array(tokens * 2);
  }

  push(unit: number): void {
    if (this.at === this.units.length) {
      const more = new Uint16Array(this.units.length * 2 + 16);
      more.set(this.units);
      this.units = more;
    }
    this.units[this.at] = unit;
    this.at += 1;
  }

  get pending(): string {
    return String.fromCharCode(...this.units.subarray(this.wordStart, this.at));
  }

  get isEmpty(): boolean {
    return this.at === this.wordStart;
  }

  get pendingLength(): number {
    return this.at - this.wordStart;
  }

  finish(start: number, end: number, plural: boolean): void {
    const shape = plural ? termShape(this.units, this.wordStart, this.at) : (this.at - this.wordStart) << 1;
    let hash = FNV_START;
    const keep = this.wordStart + (shape >> 1);
    for (let i = this.wordStart; i < keep; i += 1) hash = Math.imul(hash ^ (this.units[i] ?? 0), FNV_PRIME);
    if ((shape & 1) === 1) hash = Math.imul(hash ^ LETTER_Y, FNV_PRIME);
    const n = this.count;
    this.shapes[n] = shape;
    this.hashes[n] = hash >>> 0;
    this.spans[n * 2] = start;
    this.spans[n * 2 + 1] = end;
    this.count = n + 1;
    this.wordStart = this.at;
    this.offsets[n + 1] = this.at;
  }

  replacePending(word: string): void {
    this.at = this.wordStart;
    for (let i = 0; i < word.length; i += 1) this.push(word.charCodeAt(i));
  }

  list(source: string): TokenList {
    const n = this.count;
    return new TokenList(
      source,
      n,
      this.units.slice(0, this.at),
      this.offsets.slice(0, n + 1),
      this.shapes.slice(0, n),
      this.hashes.slice(0, n),
      this.spans.slice(0, n * 2),
    );
  }
}

/** One pass over a text. */
class Scanner {
  private readonly sink: Sink;
  private start = 0;

  constructor(private readonly text: string) {
    this.sink = new Sink(text.length + 16, text.length + 1);
  }

  run(): TokenList {
    const { text } = this;
    let i = 0;
    while (i < text.length) {
      const unit = text.charCodeAt(i);
      const folded = FOLD_TABLE[unit] ?? 0;
      if (folded > FOLD.slow) {
        if (this.sink.isEmpty) this.start = i;
        this.sink.push(folded);
        i += 1;
      } else if (folded === FOLD.ignored) {
        i += 1;
      } else if (folded === FOLD.slow) {
        i = this.slow(i);
      } else {
        i = this.separator(i, unit);
      }
    }
    this.close(text.length);
    return this.sink.list(text);
  }

  /** A sign that ends a word, unless it belongs to one. Returns where to go on. */
  private separator(i: number, unit: number): number {
    if (this.sink.isEmpty) return unit === DOT && this.isDotNet(i) ? this.dotNet(i) : i + 1;
    if (unit === PLUS && this.text.charCodeAt(i + 1) === PLUS) return this.attach('++', i, 2);
    if (unit === HASH && this.sink.pendingLength === 1 && !this.isWordAt(i + 1))
      return this.attach('#', i, 1);
    if (unit === DOT && /^\.js(?![\p{L}\p{Nd}])/iu.test(this.text.slice(i, i + 5)))
      return this.attach('js', i, 3);
    if (unit === DOT && CAN_LEAD_DOT_NET.has(this.sink.pending) && this.isDotNet(i)) {
      this.close(i);
      return this.dotNet(i);
    }
    this.close(i);
    return APOSTROPHES.has(unit) && this.isPossessive(i) ? i + 2 : i + 1;
  }

  private attach(sign: string, i: number, length: number): number {
    for (let k = 0; k < sign.length; k += 1) this.sink.push(sign.charCodeAt(k));
    this.close(i + length);
    return i + length;
  }

  private isDotNet(i: number): boolean {
    return /^\.net(?![\p{L}\p{Nd}])/iu.test(this.text.slice(i, i + 6));
  }

  private dotNet(i: number): number {
    this.start = i;
    this.sink.replacePending('.net');
    this.sink.finish(i, i + 4, false);
    return i + 4;
  }

  private isPossessive(i: number): boolean {
    return (FOLD_TABLE[this.text.charCodeAt(i + 1)] ?? 0) === LETTER_S && !this.isWordAt(i + 2);
  }

  private isWordAt(i: number): boolean {
    return i < this.text.length && (FOLD_TABLE[this.text.charCodeAt(i)] ?? 0) > FOLD.ignored;
  }

  /** A character that folds to several units, stands outside the basic plane, or is a word of its own. */
  private slow(i: number): number {
    const char = String.fromCodePoint(this.text.codePointAt(i) ?? 0);
    const next = i + char.length;
    const folded = foldChar(char) ?? '';
    if (folded === '') {
      this.close(i);
      return next;
    }
    if (isUnspaced(char)) {
      this.close(i);
      for (const part of folded) {
        this.sink.replacePending(part);
        this.sink.finish(i, next, false);
      }
      return next;
    }
    if (this.sink.isEmpty) this.start = i;
    for (let k = 0; k < folded.length; k += 1) this.sink.push(folded.charCodeAt(k));
    return next;
  }

  private close(end: number): void {
    if (this.sink.isEmpty) return;
    if (this.sink.pendingLength === 6 && this.sink.pending === 'dotnet') this.sink.replacePending('.net');
    this.sink.finish(this.start, end, true);
  }
}
