import { hasBit, setBit, type Bits } from '../store/sets/bits.js';
import { endOfPlaces, PLACES_COUNTED, rowOf, type PlacedLists } from '../store/sets/lists.js';
import { OpenList } from '../store/sets/open-list.js';

const list = new OpenList();

/** Places where a phrase may begin, by document, then position. */
export class Places {
  private docs = new Uint32Array(256);
  private begins = new Int32Array(256);
  private isHit = new Uint8Array(256);
  private length = 0;

  /** Takes the places at which a phrase begins whose word at position `back` is the word of the list. */
  begin(lists: PlacedLists, row: number, among: Bits, back: number, limits: Uint32Array | null): void {
    list.read(lists, row);
    this.length = 0;
    const { places } = lists;
    let at = lists.placeStarts[row]!;
    for (let i = 0; i < list.length; i += 1) {
      const doc = list.docs[i]!;
      const times = list.times[i]!;
      if (!hasBit(among, doc)) {
        at = endOfPlaces(places, at, times);
        continue;
      }
      if (times >= PLACES_COUNTED) at = afterCount(places, at);
      const limit = limits === null ? Infinity : limits[doc]!;
      this.reserve(times);
      let place = 0;
      // As rank/near reads places, and in line: through a function that both call, by way of a list, it took a fifth longer.
      for (let left = times; left > 0; left -= 1) {
        let byte = places[at]!;
        at += 1;
        let gap = byte & 127;
        for (let shift = 7; byte > 127; shift += 7) {
          byte = places[at]!;
          at += 1;
          gap |= (byte & 127) << shift;
        }
        place += gap;
        if (place < back || place >= limit) continue;
        this.docs[this.length] = doc;
        this.begins[this.length] = place - back;
        this.length += 1;
      }
    }
  }

  /** Keeps the places that have one of the words at position `ahead`. */
  keepThoseBefore(lists: PlacedLists, words: readonly number[], ahead: number): void {
    if (this.isHit.length < this.length) this.isHit = new Uint8Array(this.docs.length);
    this.isHit.fill(0, 0, this.length);
    for (const word of words) {
      const row = rowOf(lists, word);
      if (row !== -1 && this.length > 0) this.hit(lists, row, ahead);
    }
    let kept = 0;
    for (let i = 0; i < this.length; i += 1) {
      if (this.isHit[i] === 0) continue;
      this.docs[kept] = this.docs[i]!;
      this.begins[kept] = this.begins[i]!;
      kept += 1;
    }
    this.length = kept;
  }

  addDocs(into: Bits): void {
    for (let i = 0; i < this.length; i += 1) setBit(into, this.docs[i]!);
  }

  /** Marks the places whose word ahead is the word of the list. Both are in order, so one walk over each is enough. */
  private hit(lists: PlacedLists, row: number, ahead: number): void {
    list.read(lists, row);
    const { places } = lists;
    const { docs, begins, isHit, length } = this;
    const { docs: listed, times, length: entries } = list;
    let at = lists.placeStarts[row]!;
    let next = 0;
    for (let i = 0; i < entries && next < length; i += 1) {
      const doc = listed[i]!;
      const isCounted = times[i]! >= PLACES_COUNTED;
      let byte = places[at]!;
      at += 1;
      let value = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = places[at]!;
        at += 1;
        value |= (byte & 127) << shift;
      }
      // `value` is the one position, or the bytes of several.
      const end = isCounted ? at + value : at;
      while (next < length && docs[next]! < doc) next += 1;
      if (docs[next] === doc && next < length) {
        let place = (isCounted ? 0 : value) - ahead;
        for (;;) {
          if (at < end) {
            byte = places[at]!;
            at += 1;
            value = byte & 127;
            for (let shift = 7; byte > 127; shift += 7) {
              byte = places[at]!;
              at += 1;
              value |= (byte & 127) << shift;
            }
            place += value;
          }
          while (next < length && docs[next] === doc && begins[next]! < place) next += 1;
          if (next >= length || docs[next] !== doc) break;
          if (begins[next] === place) isHit[next] = 1;
          if (at >= end) break;
        }
      }
      at = end;
    }
  }

  private reserve(more: number): void {
    if (this.length + more <= this.docs.length) return;
    const length = (this.length + more) * 2;
    const docs = new Uint32Array(length);
    docs.set(this.docs.subarray(0, this.length));
    const begins = new Int32Array(length);
    begins.set(this.begins.subarray(0, this.length));
    [this.docs, this.begins] = [docs, begins];
  }
}

/** Where the positions begin of an entry that says how many bytes they take. */
function afterCount(places: Uint8Array, at: number): number {
  let next = at;
  while (places[next]! > 127) next += 1;
  return next + 1;
}
