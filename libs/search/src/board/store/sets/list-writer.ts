import { noBits, type Bits } from './bits.js';
import { ByteVec, WordVec } from './growing.js';
import { addList, PLACES_COUNTED } from './lists.js';
import type { Lists } from './open-list.js';

/**
 * A list with one document in so many, or more, is kept as a set too. Words are many and each set costs n / 8 bytes, so
 * only the most frequent ones get one; facts are few and asked for all the time.
 */
export const DENSE = { words: 8, facts: 16 } as const;

/** Sets of fewer documents than this are not worth having. */
const DENSE_FROM = 512;

/** Writes lists, in ascending order of keys, each in ascending order of documents. */
export class ListWriter {
  private readonly keys = new WordVec();
  private readonly counts = new WordVec();
  private readonly starts = new WordVec();
  private readonly bytes = new ByteVec();
  private last = -1;
  private count = 0;

  /** Begins the list of a key. */
  begin(key: number): void {
    this.keys.push(key);
    this.starts.push(this.bytes.length);
    this.last = -1;
    this.count = 0;
  }

  /** The next document of the list, and how often it has the key. */
  entry(doc: number, times: number): void {
    const gap = doc - this.last - 1;
    this.bytes.varint((gap << 1) | (times === 1 ? 1 : 0));
    if (times !== 1) this.bytes.varint(times);
    this.last = doc;
    this.count += 1;
  }

  /** Ends the list; one without documents is as if it had never been begun. True where it is kept. */
  end(): boolean {
    if (this.count > 0) {
      this.counts.push(this.count);
      return true;
    }
    this.keys.length -= 1;
    this.starts.length -= 1;
    return false;
  }

  /** The lists, for a segment of so many documents; `share` is a member of DENSE. */
  finish(docs: number, share: number): Lists {
    this.starts.push(this.bytes.length);
    const dense = new Map<number, Bits>();
    const lists = {
      keys: this.keys.trimmed(),
      counts: this.counts.trimmed(),
      starts: this.starts.trimmed(),
      bytes: this.bytes.trimmed(),
      dense,
    };
    if (docs < DENSE_FROM) return lists;
    for (let row = 0; row < lists.keys.length; row += 1) {
      if (lists.counts[row]! * share < docs) continue;
      const bits = noBits(docs);
      addList(lists, row, bits);
      dense.set(row, bits);
    }
    return lists;
  }
}

/** Writes the positions that go with lists, entry by entry. */
export class PlaceWriter {
  private readonly starts = new WordVec();
  private readonly bytes = new ByteVec();
  private readonly one = new ByteVec();

  /** Begins the positions of a list. */
  begin(): void {
    this.starts.push(this.bytes.length);
  }

  /** Forgets that a list was begun. */
  cancel(): void {
    this.starts.length -= 1;
  }

  /** The positions of one document, ascending, from `places[from]` to before `places[to]`. */
  entry(places: Uint32Array, from: number, to: number): void {
    const counted = to - from >= PLACES_COUNTED;
    const into = counted ? this.one : this.bytes;
    this.one.length = 0;
    let last = 0;
    for (let i = from; i < to; i += 1) {
      into.varint(places[i]! - last);
      last = places[i]!;
    }
    if (!counted) return;
    this.bytes.varint(this.one.length);
    this.bytes.copy(this.one.data, 0, this.one.length);
  }

  /** The positions of one document, as they were written before. */
  copy(from: Uint8Array, start: number, end: number): void {
    this.bytes.copy(from, start, end);
  }

  finish(): { placeStarts: Uint32Array; places: Uint8Array } {
    this.starts.push(this.bytes.length);
    return { placeStarts: this.starts.trimmed(), places: this.bytes.trimmed() };
  }
}
