import { addAll, countBoth, noBits, type Bits } from './bits.js';
import { OpenList, type Lists } from './open-list.js';

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
