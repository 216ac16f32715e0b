/** The terms of a TokenList: where each begins, its shape and its hash. */
export interface Terms {
  readonly from: Uint32Array;
  readonly shapes: Uint16Array;
  readonly hashes: Uint32Array;
}

/**
 * The words of one text, in order, in flat arrays; strings are made only when asked for.
 * A word is the folded form as written ("engineers"); its term is what is compared ("engineer").
 * `start` and `end` are offsets into the original text, for highlights. Spans of neighbours follow each other or, where one
 * character stands for several words (U+30FF is two kana) or a word is written together ("frontend"), are the same.
 */
export class TokenList {
  /** How many tokens there are. */
  readonly length: number;
  /** Where the term of word i begins in `units`: the word itself, or the spelling that stands for it (see spellingOf). */
  readonly termFrom: Uint32Array;
  /** Units from there that the term keeps, shifted left by one; the low bit says that a "y" follows. */
  readonly shapes: Uint16Array;
  /** Hash of each term (see hashTerm). */
  readonly hashes: Uint32Array;

  constructor(
    /** The text the tokens came from. */
    readonly source: string,
    /** UTF-16 units of all folded words, one after the other, then those of other spellings that stand for them. */
    readonly units: Uint16Array,
    /** Where word i begins in `units`; entry `length` is the end of the last. */
    readonly offsets: Uint32Array,
    terms: Terms,
    private readonly spans: Uint32Array,
  ) {
    this.termFrom = terms.from;
    this.shapes = terms.shapes;
    this.hashes = terms.hashes;
    this.length = terms.hashes.length;
  }

  /** Offset in `source` of the first character of token i. */
  start(i: number): number {
    return this.spans[i * 2] ?? 0;
  }

  /** Offset in `source` just after token i. */
  end(i: number): number {
    return this.spans[i * 2 + 1] ?? 0;
  }

  /** The folded word as written. */
  word(i: number): string {
    return textOf(this.units, this.offsets[i] ?? 0, this.offsets[i + 1] ?? 0);
  }

  /** The form that is compared: the folded word without its English plural ending, or the spelling that stands for it. */
  term(i: number): string {
    const from = this.termFrom[i] ?? 0;
    const shape = this.shapes[i] ?? 0;
    const kept = textOf(this.units, from, from + (shape >> 1));
    return (shape & 1) === 1 ? `${kept}y` : kept;
  }

  /** All terms in order. */
  terms(): string[] {
    return Array.from({ length: this.length }, (_, i) => this.term(i));
  }

  /** All folded words in order. */
  words(): string[] {
    return Array.from({ length: this.length }, (_, i) => this.word(i));
  }
}

/** Words are short: unit by unit is cheaper than spreading a part of an array into one call. */
function textOf(units: Uint16Array, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i += 1) text += String.fromCharCode(units[i]!);
  return text;
}

/** FNV-1a over the UTF-16 units of a term, as an unsigned 32-bit number. Equal terms have equal hashes, not the reverse. */
export function hashTerm(term: string): number {
  let hash = FNV_START;
  for (let i = 0; i < term.length; i += 1) hash = Math.imul(hash ^ term.charCodeAt(i), FNV_PRIME);
  return hash >>> 0;
}

export const FNV_START = 0x811c9dc5;
export const FNV_PRIME = 0x01000193;
