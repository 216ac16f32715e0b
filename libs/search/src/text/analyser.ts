import { FOLD, FOLD_TABLE, foldChar, isUnspaced } from './fold.js';
import { freshSink } from './sink.js';
import type { TokenList } from './token-list.js';

const PLUS = 43;
const HASH = 35;
const DOT = 46;
const APOSTROPHES = new Set([39, 0x2019, 0x02bc]);
const LETTER_S = 115;
const CAN_LEAD_DOT_NET = new Set(['', 'asp', 'vb', 'ado']);

/** Turns a text into tokens. The same function must analyse postings and queries, or they do not meet. */
export type Analyser = (text: string) => TokenList;

/**
 * The product's analyser, used for postings and queries alike. Words are runs of letters, digits and marks, with case,
 * compatibility forms and Latin, Greek and Cyrillic accents folded. Names that signs belong to stay whole: C++, C#, F#,
 * .NET (also in ASP.NET; "dotnet" is the same word), Node.js (the same word as NodeJS). A possessive 's is dropped.
 * Chinese, Japanese, Korean, Thai, Lao, Khmer and Burmese give one token a character, so a word there is a phrase.
 * English plurals share the term of their singular (see termShape), and spellings of one word are one (see spellingOf): a
 * word that is also written apart gives the tokens of its parts, so "frontend" is "front end". Time is linear in the text.
 */
export const analyse: Analyser = (text) => new Scanner(text, true).run();

/** As `analyse`, with each word compared as it is written: for names, where another spelling is another name. */
export const analyseNames: Analyser = (text) => new Scanner(text, false).run();

/** The folded words of a text joined by blanks: equal for texts that differ in case, accents and signs only. */
export const foldKey = (text: string): string => analyseNames(text).words().join(' ');

/** A TokenList over words that some other rule made: each word is its own term, positions count from 0, spans are empty. */
export function tokensFrom(source: string, words: readonly string[]): TokenList {
  const sink = freshSink();
  for (const word of words) {
    sink.pushAll(word);
    sink.finish(0, 0);
  }
  return sink.list(source);
}

/** One pass over a text. */
class Scanner {
  private readonly sink = freshSink();
  private start = 0;

  constructor(
    private readonly text: string,
    private readonly spelt: boolean,
  ) {}

  run(): TokenList {
    const { text } = this;
    let i = 0;
    while (i < text.length) {
      const unit = text.charCodeAt(i);
      const folded = FOLD_TABLE[unit] ?? 0;
      if (folded > FOLD.slow) {
        if (this.sink.isEmpty) this.start = i;
        i = this.sink.takeRun(text, i);
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
    this.sink.pushAll(sign);
    this.close(i + length);
    return i + length;
  }

  private isDotNet(i: number): boolean {
    return /^\.net(?![\p{L}\p{Nd}])/iu.test(this.text.slice(i, i + 6));
  }

  private dotNet(i: number): number {
    this.start = i;
    this.sink.replacePending('.net');
    this.sink.finish(i, i + 4);
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
        this.sink.finish(i, next);
      }
      return next;
    }
    if (this.sink.isEmpty) this.start = i;
    this.sink.pushAll(folded);
    return next;
  }

  private close(end: number): void {
    if (this.sink.isEmpty) return;
    if (this.sink.pendingLength === 6 && this.sink.pending === 'dotnet') this.sink.replacePending('.net');
    this.sink.finishWord(this.start, end, this.spelt);
  }
}
