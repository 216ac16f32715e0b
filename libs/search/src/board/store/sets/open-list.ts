import type { Bits } from './bits.js';

/**
 * Which documents have a key (a word or a fact), and how often. Row r belongs to `keys[r]`; its entries lie in `bytes`
 * from `starts[r]` to `starts[r + 1]`: for each document, ascending, a varint of (gap << 1 | once), then the count where
 * it is not one. The gap is the number of documents passed over.
 */
export interface Lists {
  /** Ascending. */
  readonly keys: Uint32Array;
  /** Documents in each list. */
  readonly counts: Uint32Array;
  readonly starts: Uint32Array;
  readonly bytes: Uint8Array;
  /** Long lists as sets too, by row. */
  readonly dense: ReadonlyMap<number, Bits>;
}

/** One list, unpacked. The arrays are used again by the next list that is read into them. */
export class OpenList {
  docs = new Uint32Array(0);
  /** How often each document has the key. */
  times = new Uint32Array(0);
  length = 0;

  /** Reads a list. */
  read(lists: Lists, row: number): void {
    const length = lists.counts[row]!;
    if (this.docs.length < length) {
      this.docs = new Uint32Array(length * 2);
      this.times = new Uint32Array(length * 2);
    }
    this.length = length;
    const { docs, times } = this;
    const { bytes } = lists;
    let at = lists.starts[row]!;
    let doc = -1;
    for (let i = 0; i < length; i += 1) {
      let byte = bytes[at]!;
      at += 1;
      let value = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at]!;
        at += 1;
        value |= (byte & 127) << shift;
      }
      doc += (value >>> 1) + 1;
      docs[i] = doc;
      times[i] = 1;
      if ((value & 1) === 1) continue;
      byte = bytes[at]!;
      at += 1;
      value = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at]!;
        at += 1;
        value |= (byte & 127) << shift;
      }
      times[i] = value;
    }
  }
}

/** Walks one list, document by document. */
export class ListWalk {
  /** The document it stands at; -1 before the first. */
  doc = -1;
  /** How often the document has the key. */
  count = 0;
  private at = 0;
  private end = 0;
  private bytes: Uint8Array = new Uint8Array(0);

  /** Stands before the first document of a list. */
  begin(lists: Lists, row: number): void {
    this.bytes = lists.bytes;
    this.at = lists.starts[row]!;
    this.end = lists.starts[row + 1]!;
    this.doc = -1;
  }

  /** Goes to the next document; false at the end of the list. */
  next(): boolean {
    if (this.at >= this.end) return false;
    const value = this.varint();
    this.doc += (value >>> 1) + 1;
    this.count = (value & 1) === 1 ? 1 : this.varint();
    return true;
  }

  private varint(): number {
    let byte = this.bytes[this.at]!;
    this.at += 1;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = this.bytes[this.at]!;
      this.at += 1;
      value |= (byte & 127) << shift;
    }
    return value;
  }
}
