/** A word, phrase or field clause as written, before its value is read. */
export interface Term {
  readonly type: 'term';
  readonly position: number;
  readonly length: number;
  /** Field and operator as written, null for a plain word. */
  readonly field: string | null;
  readonly operator: string;
  readonly value: string;
  readonly quoted: boolean;
  /** True where a star stands in the quotes behind a word, as if it meant something there. */
  readonly starred: boolean;
  /** True when a star follows the value. */
  readonly prefix: boolean;
  /** True when a = stands before the value: exactly these words. */
  readonly exact: boolean;
}

/** A sign or operator word. */
export interface Sign {
  readonly type: 'open' | 'close' | 'comma' | 'or' | 'and' | 'not';
  readonly position: number;
  readonly length: number;
}

export type Lexeme = Term | Sign;
