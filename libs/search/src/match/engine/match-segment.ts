import { LOOSE, LooseEntries } from './entries.js';
import { BUCKETS } from './lanes.js';
import { HEAD, headerOf, NOBODY, ownersOf, wordsOf } from './records.js';
import { Vec } from './vec.js';

/**
 * The packed part of the index. A list is a run of entries `[first, guard1, guard2, second, words..., slots...]`, one
 * after the other, so that a walk reads memory forwards and finds what it has to verify where it stands. The first word
 * holds the bucket, how many words to verify and how many owners. An entry whose record is shared, or too long to stand
 * in a list, is OUTSIDE: four words, and the first names the record's place in `records`.
 */
export const ENTRY = 4;
export const OUTSIDE = 0x8000_0000;
/** The place of an outside record. */
export const PLACE = 0x03ff_ffff;
const BUCKET_SHIFT = 26;
const BUCKET_MASK = 0x1f;
const WORDS_SHIFT = 16;
const WORDS_MASK = 0x3ff;
const OWNERS_MASK = 0xffff;
/** The most words that stand in a list. */
const MOST_INSIDE = 64;

/** Words to verify of an inside entry. */
export const insideWords = (first: number): number => (first >>> WORDS_SHIFT) & WORDS_MASK;
/** Owners of an inside entry. */
export const insideOwners = (first: number): number => first & OWNERS_MASK;

/** Lists with this many entries are split by country, and inside by first guard word. */
const LONG = 16;
/** In a feature's second head word: the rest names a directory row. */
export const LONG_FLAG = 0x8000_0000;
/** Words of one group: a first guard word that all its entries have, and where they begin. They end where the next begins. */
export const GROUP = 2;

/**
 * Feature f has the list from `heads[2f]` to `heads[2f+1]` in `lists`. For a long list the second word names a row of
 * `directory`: for each country bucket its first group, and the end after them. One guard word passes or refuses a group.
 */
export interface MatchSegment {
  readonly heads: Uint32Array;
  readonly directory: Uint32Array;
  readonly groups: Uint32Array;
  readonly lists: Uint32Array;
  readonly records: Uint32Array;
}

/** A segment without searches. */
export const EMPTY_SEGMENT: MatchSegment = {
  heads: new Uint32Array(0),
  directory: new Uint32Array(0),
  groups: new Uint32Array(0),
  lists: new Uint32Array(0),
  records: new Uint32Array(0),
};

/** What is told about each owner when its record moves: the slot, and where the slot stands in lists or records. */
export type Moved = (slot: number, outside: boolean, at: number) => void;

/** Sorts loose entries into lists by feature and bucket, copies their records, and drops those that nobody owns. */
export function pack(loose: LooseEntries, features: number, moved: Moved): MatchSegment {
  return new Packer(loose, features, moved).run();
}

class Packer {
  private readonly heads: Uint32Array;
  private readonly directory = new Vec();
  private readonly groups = new Vec();
  private readonly lists: Vec;
  private readonly records = new Vec(1024);
  private marks = new Uint32Array(0);

  constructor(
    private readonly loose: LooseEntries,
    private readonly features: number,
    private readonly moved: Moved,
  ) {
    this.heads = new Uint32Array(features * 2);
    this.lists = new Vec(loose.length * ENTRY + loose.records.length);
  }

  run(): MatchSegment {
    const { loose } = this;
    const order = sorted(loose, this.features);
    this.marks = new Uint32Array(order.length + 1);
    forgetEpochs(loose);
    for (let from = 0, to = 0; from < order.length; from = to) {
      const feature = loose.features.data[order[from]!]!;
      const start = this.lists.length;
      for (; to < order.length && loose.features.data[order[to]!] === feature; to += 1) {
        this.marks[to] = this.lists.length;
        this.entry(order[to]! * LOOSE);
      }
      this.marks[to] = this.lists.length;
      this.close(feature, start, order, from, to);
    }
    return {
      heads: this.heads,
      directory: this.directory.trimmed(),
      groups: this.groups.trimmed(),
      lists: this.lists.trimmed(),
      records: this.records.trimmed(),
    };
  }

  private entry(at: number): void {
    const words = this.loose.words.data;
    const old = this.loose.records.data;
    const place = words[at]!;
    const header = old[place + 1]!;
    const bucket = words[at + 1]! >>> 1;
    const outside = (words[at + 1]! & 1) === 1 || wordsOf(header) > MOST_INSIDE;
    if (outside) {
      const moved = this.outside(place);
      if (moved !== -1) this.head((OUTSIDE | (bucket << BUCKET_SHIFT) | moved) >>> 0, at);
      return;
    }
    const owners = living(old, place);
    if (owners === 0) return;
    this.head((bucket << BUCKET_SHIFT) | (wordsOf(header) << WORDS_SHIFT) | owners, at);
    this.body(place, this.lists, false);
  }

  private head(first: number, at: number): void {
    this.lists.push(first);
    for (let k = 2; k < LOOSE; k += 1) this.lists.push(this.loose.words.data[at + k]!);
  }

  /** Copies a record once; its place in `records`, or -1 where nobody owns it. Its old epoch remembers the place. */
  private outside(place: number): number {
    const old = this.loose.records.data;
    if (old[place] !== 0) return old[place]! - 1;
    const owners = living(old, place);
    if (owners === 0) return -1;
    const to = this.records.length;
    if (to > PLACE)
      throw new RangeError('The index is full: partition the saved searches over several processes.');
    this.records.push(0);
    this.records.push(headerOf(wordsOf(old[place + 1]!), owners));
    this.body(place, this.records, true);
    old[place] = to + 1;
    return to;
  }

  /** Copies the words and the living owners of a record. */
  private body(place: number, into: Vec, outside: boolean): void {
    const old = this.loose.records.data;
    const words = wordsOf(old[place + 1]!);
    const owners = ownersOf(old[place + 1]!);
    for (let i = 0; i < words; i += 1) into.push(old[place + HEAD + i]!);
    for (let i = 0; i < owners; i += 1) {
      const slot = old[place + HEAD + words + i]!;
      if (slot !== NOBODY) this.moved(slot, outside, into.push(slot));
    }
  }

  private close(feature: number, start: number, order: Uint32Array, from: number, to: number): void {
    const end = this.lists.length;
    this.heads[feature * 2] = start;
    this.heads[feature * 2 + 1] = end;
    if (to - from < LONG) return;
    const row = this.directory.length;
    const words = this.loose.words.data;
    let i = from;
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
      this.directory.push(this.groups.length / GROUP);
      let last = -1;
      for (; i < to && words[order[i]! * LOOSE + 1]! >>> 1 === bucket; i += 1) {
        const guard1 = words[order[i]! * LOOSE + 2]!;
        if (guard1 !== last) this.group(guard1, this.marks[i]!);
        last = guard1;
      }
    }
    this.directory.push(this.groups.length / GROUP);
    this.group(0xffff_ffff, end);
    this.heads[feature * 2 + 1] = (LONG_FLAG | row) >>> 0;
  }

  private group(guard1: number, start: number): void {
    this.groups.push(guard1);
    this.groups.push(start);
  }
}

function living(records: Uint32Array, place: number): number {
  const from = place + HEAD + wordsOf(records[place + 1]!);
  let count = 0;
  for (let i = from; i < from + ownersOf(records[place + 1]!); i += 1) if (records[i] !== NOBODY) count += 1;
  return count;
}

/** Indices of the entries by feature, then country bucket, then first guard word, then age. */
function sorted(loose: LooseEntries, features: number): Uint32Array {
  const words = loose.words.data;
  const { length } = loose;
  const low = countingSort(length, null, 1 << 16, (i) => words[i * LOOSE + 2]! & 0xffff);
  const guarded = countingSort(length, low, 1 << 16, (i) => words[i * LOOSE + 2]! >>> 16);
  const placed = countingSort(length, guarded, BUCKETS, (i) => words[i * LOOSE + 1]! >>> 1);
  return countingSort(length, placed, features, (i) => loose.features.data[i]!);
}

/** A stable sort of `order` (or of 0, 1, 2 ...) by a small key. */
function countingSort(
  length: number,
  order: Uint32Array | null,
  keys: number,
  key: (i: number) => number,
): Uint32Array {
  const starts = new Uint32Array(keys + 1);
  for (let i = 0; i < length; i += 1) starts[key(i) + 1]! += 1;
  for (let k = 1; k <= keys; k += 1) starts[k]! += starts[k - 1]!;
  const result = new Uint32Array(length);
  for (let i = 0; i < length; i += 1) {
    const item = order === null ? i : order[i]!;
    const k = key(item);
    result[starts[k]!] = item;
    starts[k]! += 1;
  }
  return result;
}

/** Epoch words are used while packing to remember where a shared record went; 0 means that it has not moved yet. */
function forgetEpochs(loose: LooseEntries): void {
  for (let i = 0; i < loose.length; i += 1) loose.records.data[loose.words.data[i * LOOSE]!] = 0;
}

/** All entries of a segment as loose ones again, with copies of their records. */
export function loosen(segment: MatchSegment): LooseEntries {
  const { heads, directory, groups, lists, records } = segment;
  const loose = new LooseEntries(Vec.of(records.slice()));
  for (let feature = 0; feature * 2 < heads.length; feature += 1) {
    const last = heads[feature * 2 + 1]!;
    const end = last >= LONG_FLAG ? groups[directory[last - LONG_FLAG + BUCKETS]! * GROUP + 1]! : last;
    for (let at = heads[feature * 2]!; at < end;) {
      const first = lists[at]!;
      const [guard1, guard2, second] = [lists[at + 1]!, lists[at + 2]!, lists[at + 3]!];
      const bucket = (first >>> BUCKET_SHIFT) & BUCKET_MASK;
      const place = first >= OUTSIDE ? first & PLACE : copyInside(lists, at, loose.records);
      loose.push(feature, place, bucket, first >= OUTSIDE, { guard1, guard2, second });
      at += ENTRY + (first >= OUTSIDE ? 0 : insideWords(first) + insideOwners(first));
    }
  }
  return loose;
}

function copyInside(lists: Uint32Array, at: number, records: Vec): number {
  const first = lists[at]!;
  const length = insideWords(first) + insideOwners(first);
  const place = records.length;
  records.push(0);
  records.push(headerOf(insideWords(first), insideOwners(first)));
  records.reserve(place + HEAD + length);
  records.data.set(lists.subarray(at + ENTRY, at + ENTRY + length), place + HEAD);
  records.length = place + HEAD + length;
  return place;
}
