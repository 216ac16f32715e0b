import { hasBit, noBits } from '../sets/bits.js';
import { WordVec } from '../sets/growing.js';
import { DENSE, ListWriter, PlaceWriter } from '../sets/list-writer.js';
import { endOfPlaces, ListWalk, rowOf, type Lists, type PlacedLists } from '../sets/lists.js';
import { offersOf } from './offers.js';
import { compareDocs, copyColumns, emptyColumns, tokensIn, type BoardSegment } from './board-segment.js';

/** Stands for a document that the merge leaves out. */
export const GONE = 0xffff_ffff;

/** A merged segment, and where each document of each part went. */
export interface Merged {
  /** Its `open`, `shared` and `kept` are empty: who puts the segment into use fills them. */
  readonly segment: BoardSegment;
  /** For each part, the new number of each document, or GONE. */
  readonly moved: readonly Uint32Array[];
}

/** Entries between two pauses. */
const PAUSE = 2048;

/**
 * Merges segments into one, leaving out documents that are no longer kept. A generator, so that it can be run in small
 * steps: it yields the number of entries done since the last pause. The parts may lose documents meanwhile.
 */
export function* merge(
  parts: readonly BoardSegment[],
  idOf: (posting: number) => string,
  isValue: (fact: number) => boolean,
): Generator<number, Merged, void> {
  const { moved, docs } = yield* placeDocs(parts, idOf);
  const columns = emptyColumns(docs);
  parts.forEach((part, p) =>
    moved[p]!.forEach((place, doc) => {
      if (place === GONE) return;
      copyColumns(part.columns, doc, columns, place);
    }),
  );
  const words = yield* mergeLists(
    parts.map((part) => part.words),
    moved,
    docs,
    true,
  );
  const titles = yield* mergeLists(
    parts.map((part) => part.titles),
    moved,
    docs,
    false,
  );
  const facts = yield* mergeLists(
    parts.map((part) => part.facts),
    moved,
    docs,
    false,
  );
  const segment: BoardSegment = {
    docs,
    tokens: tokensIn(columns),
    columns,
    words: words as PlacedLists,
    titles,
    facts,
    offers: offersOf(facts, docs, isValue),
    open: noBits(docs),
    shared: noBits(docs),
    kept: noBits(docs),
  };
  return { segment, moved };
}

/** Gives each kept document its place in the order of the board. Every part is in that order already. */
function* placeDocs(
  parts: readonly BoardSegment[],
  idOf: (posting: number) => string,
): Generator<number, { moved: Uint32Array[]; docs: number }, void> {
  const moved = parts.map((part) => new Uint32Array(part.docs).fill(GONE));
  const kept = parts.map((part) => part.kept.slice());
  const heads = parts.map((part, p) => nextKept(kept[p]!, -1, part.docs));
  let docs = 0;
  for (;;) {
    let first = -1;
    for (let p = 0; p < parts.length; p += 1) {
      if (heads[p]! >= parts[p]!.docs) continue;
      const stands =
        first === -1 ||
        compareDocs(parts[p]!.columns, heads[p]!, parts[first]!.columns, heads[first]!, idOf) < 0;
      if (stands) first = p;
    }
    if (first === -1) return { moved, docs };
    moved[first]![heads[first]!] = docs;
    docs += 1;
    heads[first] = nextKept(kept[first]!, heads[first]!, parts[first]!.docs);
    if (docs % PAUSE === 0) yield PAUSE;
  }
}

function nextKept(kept: Int32Array, after: number, docs: number): number {
  let doc = after + 1;
  while (doc < docs && !hasBit(kept, doc)) doc += 1;
  return doc;
}

function* mergeLists(
  lists: readonly Lists[],
  moved: readonly Uint32Array[],
  docs: number,
  placed: boolean,
): Generator<number, Lists, void> {
  const writer = new ListWriter();
  const places = new PlaceWriter();
  const sources = lists.map((each, p) => new Source(each, moved[p]!, placed));
  let done = 0;
  for (const key of keysOf(lists)) {
    writer.begin(key);
    if (placed) places.begin();
    const walking = sources.filter((source) => source.begin(key));
    done += 1 + mergeOne(walking, writer, placed ? places : null);
    if (!writer.end() && placed) places.cancel();
    if (done < PAUSE) continue;
    yield done;
    done = 0;
  }
  return placed
    ? { ...writer.finish(docs, DENSE.words), ...places.finish() }
    : writer.finish(docs, DENSE.facts);
}

/** Writes the entries of all sources in the order of their new documents; returns how many there were. */
function mergeOne(sources: Source[], writer: ListWriter, places: PlaceWriter | null): number {
  let walking = sources;
  let count = 0;
  while (walking.length > 0) {
    let first = walking[0]!;
    for (let i = 1; i < walking.length; i += 1) if (walking[i]!.doc < first.doc) first = walking[i]!;
    writer.entry(first.doc, first.count);
    if (places !== null) first.copyPlaces(places);
    count += 1;
    if (!first.next()) walking = walking.filter((source) => source !== first);
  }
  return count;
}

/** All keys of the lists, ascending, each once. */
function keysOf(lists: readonly Lists[]): Uint32Array {
  const all = new WordVec(lists.reduce((sum, { keys }) => sum + keys.length, 0) + 1);
  for (const { keys } of lists) for (let k = 0; k < keys.length; k += 1) all.push(keys[k]!);
  const sorted = all.trimmed().sort();
  let unique = 0;
  for (let k = 0; k < sorted.length; k += 1) {
    if (k > 0 && sorted[k] === sorted[k - 1]) continue;
    sorted[unique] = sorted[k]!;
    unique += 1;
  }
  return sorted.subarray(0, unique);
}

/** One list of one part, walked in the numbers of the merged segment. */
class Source {
  /** New number of the document it stands at. */
  doc = 0;
  private readonly walk = new ListWalk();
  private placesAt = 0;
  private placesEnd = 0;

  constructor(
    private readonly lists: Lists,
    private readonly moved: Uint32Array,
    private readonly placed: boolean,
  ) {}

  get count(): number {
    return this.walk.count;
  }

  /** Stands at the first document of the key's list that is not gone; false where there is none. */
  begin(key: number): boolean {
    const row = rowOf(this.lists, key);
    if (row === -1) return false;
    this.walk.begin(this.lists, row);
    if (this.placed) this.placesEnd = (this.lists as PlacedLists).placeStarts[row]!;
    return this.next();
  }

  next(): boolean {
    while (this.walk.next()) {
      if (this.placed) {
        this.placesAt = this.placesEnd;
        this.placesEnd = endOfPlaces((this.lists as PlacedLists).places, this.placesAt, this.walk.count);
      }
      this.doc = this.moved[this.walk.doc]!;
      if (this.doc !== GONE) return true;
    }
    return false;
  }

  copyPlaces(into: PlaceWriter): void {
    into.copy((this.lists as PlacedLists).places, this.placesAt, this.placesEnd);
  }
}
