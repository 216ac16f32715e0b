/** A growing array of unsigned 32-bit words. `data` may be longer than `length` and is replaced when it grows. */
export class Vec {
  data: Uint32Array;
  length = 0;

  constructor(capacity = 64) {
    this.data = new Uint32Array(capacity);
  }

  /** Wraps words that exist already. */
  static of(words: Uint32Array): Vec {
    const vec = new Vec(0);
    vec.data = words;
    vec.length = words.length;
    return vec;
  }

  /** Appends one word and returns its index. */
  push(word: number): number {
    if (this.length === this.data.length) this.reserve(this.length + 1);
    this.data[this.length] = word;
    this.length += 1;
    return this.length - 1;
  }

  /** Makes room for `length` words in all. */
  reserve(length: number): void {
    if (length <= this.data.length) return;
    const more = new Uint32Array(Math.max(length, this.data.length * 2, 64));
    more.set(this.data.subarray(0, this.length));
    this.data = more;
  }

  /** A copy without spare room. */
  trimmed(): Uint32Array {
    return this.data.slice(0, this.length);
  }
}
