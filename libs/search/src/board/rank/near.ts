import { hasBit, type Bits } from '../store/sets/bits.js';
import { endOfPlaces, PLACES_COUNTED, rowOf, type PlacedLists } from '../store/sets/lists.js';
import { OpenList } from '../store/sets/open-list.js';
import type { ScoredWord } from './scored.js';

/** Words stand close together where all are within so many words of one of them. */
export const NEAR = 10;

const list = new OpenList();

/** Places of one word, by document, then position, and which other words stand near each. */
class Anchors {
  private docs = new Uint32Array(256);
  private places = new Uint32Array(256);
  private seen = new Uint32Array(256);
  private length = 0;
  private spots = new Uint32Array(256);

  /** Takes the places of a word in the documents of a set. */
  begin(lists: PlacedLists, row: number, among: Bits): void {
    this.length = 0;
    this.walk(lists, row, among, (doc, count) => {
      this.reserve(count);
      for (let i = 0; i < count; i += 1) {
        this.docs[this.length] = doc;
        this.places[this.length] = this.spots[i]!;
        this.seen[this.length] = 0;
        this.length += 1;
      }
    });
  }

  /** Marks with `bit` the places that have a word near. Both are in order. */
  mark(lists: PlacedLists, row: number, among: Bits, bit: number): void {
    let next = 0;
    this.walk(lists, row, among, (doc, count) => {
      while (next < this.length && this.docs[next]! < doc) next += 1;
      let spot = 0;
      for (; next < this.length && this.docs[next] === doc; next += 1) {
        const place = this.places[next]!;
        while (spot < count && this.spots[spot]! + NEAR < place) spot += 1;
        if (spot < count && this.spots[spot]! <= place + NEAR) this.seen[next] = this.seen[next]! | bit;
      }
    });
  }

  /** The documents with a place that has all words near which the document has nowhere better. */
  each(all: number, coveredIn: (doc: number) => number, take: (doc: number) => void): void {
    for (let i = 0; i < this.length; i += 1) {
      const doc = this.docs[i]!;
      if ((this.seen[i]! | coveredIn(doc)) === all) take(doc);
    }
  }

  /** Reads the positions of each document of a list that is in the set into `spots`. */
  private walk(
    lists: PlacedLists,
    row: number,
    among: Bits,
    see: (doc: number, count: number) => void,
  ): void {
    list.read(lists, row);
    const { places } = lists;
    let at = lists.placeStarts[row]!;
    for (let i = 0; i < list.length; i += 1) {
      const times = list.times[i]!;
      const end = endOfPlaces(places, at, times);
      if (hasBit(among, list.docs[i]!)) {
        this.readSpots(places, at, times);
        see(list.docs[i]!, times);
      }
      at = end;
    }
  }

  /** The same bytes as plan/phrase reads; there in line, which is faster for places that are looked at once. */
  private readSpots(places: Uint8Array, from: number, times: number): void {
    if (this.spots.length < times) this.spots = new Uint32Array(times * 2);
    let at = from;
    if (times >= PLACES_COUNTED) {
      while (places[at]! > 127) at += 1;
      at += 1;
    }
    let place = 0;
    for (let i = 0; i < times; i += 1) {
      let byte = places[at]!;
      at += 1;
      let gap = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = places[at]!;
        at += 1;
        gap |= (byte & 127) << shift;
      }
      place += gap;
      this.spots[i] = place;
    }
  }

  private reserve(more: number): void {
    if (this.length + more <= this.docs.length) return;
    const wider = (from: Uint32Array): Uint32Array<ArrayBuffer> => {
      const to = new Uint32Array((this.length + more) * 2);
      to.set(from.subarray(0, this.length));
      return to;
    };
    [this.docs, this.places, this.seen] = [wider(this.docs), wider(this.places), wider(this.seen)];
  }
}

const anchors = new Anchors();

/** The numbers that a scored word begins with, in whatever form. */
const keysOf = (word: ScoredWord): readonly number[] => [
  ...new Set(word.forms.flatMap(({ positions }) => positions[0] ?? [])),
];

/**
 * Calls `take` for each document of a set in which the words stand close together that it has nowhere better: near a place of
 * word `anchor`. Phrases stand where their first word stands. `covered` says by bits which words a document has elsewhere.
 */
export function eachNear(
  words: readonly ScoredWord[],
  anchor: number,
  lists: PlacedLists,
  among: Bits,
  covered: (doc: number) => number,
  take: (doc: number) => void,
): void {
  const rows = words.map((word) =>
    keysOf(word)
      .map((key) => rowOf(lists, key))
      .filter((row) => row !== -1),
  );
  const all = (1 << words.length) - 1;
  for (const start of rows[anchor] ?? []) {
    anchors.begin(lists, start, among);
    rows.forEach((of, w) => {
      for (const row of of) anchors.mark(lists, row, among, 1 << w);
    });
    anchors.each(all, covered, take);
  }
}
