import { WordVec } from '../sets/growing.js';
import { DENSE, ListWriter, PlaceWriter } from '../sets/list-writer.js';
import { endOfPlaces, rowOf, type PlacedLists } from '../sets/lists.js';
import { ListWalk, type Lists } from '../sets/open-list.js';

/** Stands for a document that the merge leaves out. */
export const GONE = 0xffff_ffff;

/** Entries between two pauses. */
export const PAUSE = 2048;

export function* mergeLists(
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
