/** How many words of the dictionary the beginnings of words in a query may be written out as. */
export interface ExpansionLimits {
  /** For one beginning. */
  readonly each: number;
  /** For all of a query together. */
  readonly query: number;
}

/** Written out, a beginning costs a look-up a word and segment; beyond these a walk over a segment's words costs less, and no room. */
export const EXPANSION_LIMITS: ExpansionLimits = { each: 2_048, query: 8_192 };

/** What is left for the beginnings of words of one query. */
export class ExpansionRoom {
  private left: number;

  constructor(private readonly limits: ExpansionLimits) {
    this.left = limits.query;
  }

  /** How many words the next beginning may be written out as. */
  get next(): number {
    return Math.min(this.limits.each, this.left);
  }

  /** Counts what a beginning was written out as. */
  take(words: number): void {
    this.left -= words;
  }
}
