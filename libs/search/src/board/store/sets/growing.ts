/** A growing array of bytes. */
export class ByteVec {
  data: Uint8Array;
  length = 0;

  constructor(capacity = 256) {
    this.data = new Uint8Array(capacity);
  }

  /** Appends a number below 2^31 in groups of seven bits, the lowest first; all but the last byte have the high bit set. */
  varint(value: number): void {
    if (this.length + 5 > this.data.length) this.reserve(5);
    let rest = value;
    while (rest > 127) {
      this.data[this.length] = (rest & 127) | 128;
      this.length += 1;
      rest >>>= 7;
    }
    this.data[this.length] = rest;
    this.length += 1;
  }

  /** Appends bytes from elsewhere. */
  copy(from: Uint8Array, start: number, end: number): void {
    const count = end - start;
    if (this.length + count > this.data.length) this.reserve(count);
    for (let i = 0; i < count; i += 1) this.data[this.length + i] = from[start + i]!;
    this.length += count;
  }

  /** A copy without spare room. */
  trimmed(): Uint8Array {
    return this.data.slice(0, this.length);
  }

  private reserve(more: number): void {
    const larger = new Uint8Array(Math.max(this.length + more, Math.ceil(this.data.length * 1.5)));
    larger.set(this.data.subarray(0, this.length));
    this.data = larger;
  }
}

/** A growing array of unsigned 32-bit numbers. */
export class WordVec {
  data: Uint32Array;
  length = 0;

  constructor(capacity = 64) {
    this.data = new Uint32Array(capacity);
  }

  push(word: number): void {
    if (this.length === this.data.length) this.reserve(Math.ceil(this.length / 2) + 16);
    this.data[this.length] = word;
    this.length += 1;
  }

  /** Makes room for so many more. */
  reserve(more: number): void {
    if (this.length + more <= this.data.length) return;
    const larger = new Uint32Array(this.length + more);
    larger.set(this.data);
    this.data = larger;
  }

  /** A copy without spare room. */
  trimmed(): Uint32Array {
    return this.data.slice(0, this.length);
  }
}

/** A growing array of doubles. */
export class DoubleVec {
  data: Float64Array;
  length = 0;

  constructor(capacity = 64) {
    this.data = new Float64Array(capacity);
  }

  push(value: number): void {
    if (this.length === this.data.length) this.reserve(this.length);
    this.data[this.length] = value;
    this.length += 1;
  }

  /** Makes room for so many more. */
  reserve(more: number): void {
    if (this.length + more <= this.data.length) return;
    const larger = new Float64Array(this.length + more);
    larger.set(this.data);
    this.data = larger;
  }

  /** What has been pushed; valid until the next push. */
  view(): Float64Array {
    return this.data.subarray(0, this.length);
  }
}
