/** Arrays that are kept for the next search; above this they are given back. */
const MOST_BYTES = 64 * 2 ** 20;

/** Arrays of one length: the first `used` are in use. */
interface Shelf {
  readonly arrays: Int32Array[];
  used: number;
}

/**
 * Room for the sets that a search makes and throws away. A search needs some megabytes of them; as new arrays they made
 * the collector walk the whole heap every few dozen searches, which took longer than the searches.
 */
class Scratch {
  private readonly shelves = new Map<number, Shelf>();
  private bytes = 0;
  private depth = 0;

  /** Runs something whose arrays nobody keeps. */
  run<T>(work: () => T): T {
    this.depth += 1;
    try {
      return work();
    } finally {
      this.depth -= 1;
      if (this.depth === 0) this.giveBack();
    }
  }

  /** An array for what is running, with anything in it; a new one, full of zeros, where nothing is. */
  take(length: number): Int32Array {
    if (this.depth === 0) return new Int32Array(length);
    const shelf = this.shelves.get(length) ?? { arrays: [], used: 0 };
    this.shelves.set(length, shelf);
    const array = shelf.arrays[shelf.used] ?? this.add(shelf, length);
    shelf.used += 1;
    return array;
  }

  private add(shelf: Shelf, length: number): Int32Array {
    const array = new Int32Array(length);
    shelf.arrays.push(array);
    this.bytes += array.byteLength;
    return array;
  }

  private giveBack(): void {
    if (this.bytes > MOST_BYTES) {
      this.shelves.clear();
      this.bytes = 0;
      return;
    }
    for (const shelf of this.shelves.values()) shelf.used = 0;
  }
}

const scratch = new Scratch();

/**
 * Runs something that makes sets and keeps none of them: inside, sets are taken from arrays that are used again
 * afterwards. What is to stay must be copied.
 */
export const withScratch = <T>(work: () => T): T => scratch.run(work);

/** An array for a set; see withScratch. It may hold anything. */
export const takeArray = (length: number): Int32Array => scratch.take(length);

/** The same for numbers of any kind. */
export const takeDoubles = (length: number): Float64Array =>
  new Float64Array(scratch.take(length * 2).buffer, 0, length);

/** The same, out of room for the next power of two: rooms of few lengths are used again by most searches. */
export const takeRoomy = (length: number): Float64Array =>
  takeDoubles(2 ** Math.ceil(Math.log2(Math.max(length, 64)))).subarray(0, length);

/** Room for an array whose length is another one each time; it is used again. */
export class Room {
  private array = new Int32Array(0);

  /** An array of so many, with anything in it, valid until the next call. */
  of(length: number): Int32Array {
    if (this.array.length < length) this.array = new Int32Array(length * 2);
    return this.array.subarray(0, length);
  }
}
