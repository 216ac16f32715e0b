import { addAll, countBoth, noBits, type Bits } from './bits.js';

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

/**
 * Lists that know the positions of their words. The entries of row r begin at `placeStarts[r]` in `places`, in the order
 * of the documents: for each, the varint gaps between its positions; from PLACES_COUNTED positions on, their bytes first.
 */
export interface PlacedLists extends Lists {
  readonly placeStarts: Uint32Array;
  readonly places: Uint8Array;
}

/** From so many positions on, an entry says how many bytes they take, so that they can be passed over at once. */
export const PLACES_COUNTED = 2;

/** Positions of one document lie below this. */
export const PLACE_LIMIT = 2 ** 21;

/** The row of a key, or -1. */
export function rowOf({ keys }: Lists, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = keys[middle]!;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Adds the documents of a list to a set. */
export function addList(lists: Lists, row: number, into: Bits): void {
  const dense = lists.dense.get(row);
  if (dense !== undefined) {
    addAll(into, dense);
    return;
  }
  const { bytes } = lists;
  const end = lists.starts[row + 1]!;
  let doc = -1;
  for (let at = lists.starts[row]!; at < end;) {
    let byte = bytes[at]!;
    at += 1;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at]!;
      at += 1;
      value |= (byte & 127) << shift;
    }
    doc += (value >>> 1) + 1;
    into[doc >>> 5] = into[doc >>> 5]! | (1 << (doc & 31));
    if ((value & 1) === 0) {
      while (bytes[at]! > 127) at += 1;
      at += 1;
    }
  }
}

/** The documents that are in the list of any of the keys. */
export function listsOf(lists: Lists, keys: readonly number[], docs: number): Bits {
  const found = noBits(docs);
  for (const key of keys) {
    const row = rowOf(lists, key);
    if (row !== -1) addList(lists, row, found);
  }
  return found;
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

const counting = new OpenList();

/** How many documents of a list are in a set. */
export function countList(lists: Lists, row: number, among: Bits): number {
  const dense = lists.dense.get(row);
  if (dense !== undefined) return countBoth(dense, among);
  counting.read(lists, row);
  const { docs, length } = counting;
  let count = 0;
  for (let i = 0; i < length; i += 1) count += (among[docs[i]! >>> 5]! >>> (docs[i]! & 31)) & 1;
  return count;
}

/** Where the positions of an entry end that begin at `at`. */
export function endOfPlaces(places: Uint8Array, at: number, count: number): number {
  if (count >= PLACES_COUNTED) {
    let byte = places[at]!;
    let next = at + 1;
    let length = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = places[next]!;
      next += 1;
      length |= (byte & 127) << shift;
    }
    return next + length;
  }
  let next = at;
  while (places[next]! > 127) next += 1;
  return next + 1;
}
