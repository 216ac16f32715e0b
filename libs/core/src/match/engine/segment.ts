import { bucketOf, ENTRY, entryWord, PLACE, SEVERAL, type LooseEntries } from './entries.js';
import { BUCKETS } from './lanes.js';
import { endOf, ownersOf } from './records.js';
import { Vec } from './vec.js';

/** Lists of this length and more are walked by country bucket. */
const LONG = 12;
/** In a feature's second head word: a directory row follows instead of the list's end. */
export const LONG_FLAG = 0x8000_0000;
/** A directory row: where each bucket of a long list begins, and the end. */
const DIRECTORY_ROW = BUCKETS + 1;

/**
 * The packed part of the index, in flat arrays. Feature f has the entries from `heads[2f]` to `heads[2f+1]`; for a long
 * list the second word names a directory row instead. Records lie in the order of the lists, so a walk reads memory forwards.
 */
export interface Segment {
  readonly heads: Uint32Array;
  readonly directory: Uint32Array;
  readonly entries: Uint32Array;
  readonly records: Uint32Array;
}

/** A segment without searches. */
export const EMPTY_SEGMENT: Segment = {
  heads: new Uint32Array(0),
  directory: new Uint32Array(0),
  entries: new Uint32Array(0),
  records: new Uint32Array(0),
};

/** What is told about each owner when its record moves: the slot and the place of the record's END word. */
export type Moved = (slot: number, end: number) => void;

/** Sorts loose entries into lists by feature and bucket, copies their records in that order, and drops ownerless ones. */
export function pack(loose: LooseEntries, features: number, moved: Moved): Segment {
  const order = sorted(loose, features);
  const old = loose.records.data;
  const entries = new Vec(loose.length * ENTRY);
  const records = new Vec(loose.records.length);
  const heads = new Uint32Array(features * 2);
  const directory = new Vec();
  forgetEpochs(loose);
  for (let from = 0, to = 0; from < order.length; from = to) {
    const feature = loose.features.data[order[from]!]!;
    const start = entries.length / ENTRY;
    for (; to < order.length && loose.features.data[order[to]!] === feature; to += 1) {
      const at = order[to]! * ENTRY;
      const words = loose.words.data;
      const place = movedTo(words[at]!, old, records, moved);
      if (place === -1) continue;
      entries.push(entryWord(place, bucketOf(words[at]!), words[at]! >= SEVERAL));
      for (let k = 1; k < ENTRY; k += 1) entries.push(words[at + k]!);
    }
    close(feature, start, entries, heads, directory);
  }
  return { heads, directory: directory.trimmed(), entries: entries.trimmed(), records: records.trimmed() };
}

/** Indices of the entries by feature, then bucket, then age. */
function sorted(loose: LooseEntries, features: number): Uint32Array {
  const key = (i: number): number =>
    loose.features.data[i]! * BUCKETS + bucketOf(loose.words.data[i * ENTRY]!);
  const starts = new Uint32Array(features * BUCKETS + 1);
  for (let i = 0; i < loose.length; i += 1) starts[key(i) + 1]! += 1;
  for (let k = 1; k < starts.length; k += 1) starts[k]! += starts[k - 1]!;
  const order = new Uint32Array(loose.length);
  for (let i = 0; i < loose.length; i += 1) {
    const k = key(i);
    order[starts[k]!] = i;
    starts[k]! += 1;
  }
  return order;
}

/** Epoch words are used below to remember where a shared record went; 0 means that it has not moved yet. */
function forgetEpochs(loose: LooseEntries): void {
  for (let i = 0; i < loose.length; i += 1) {
    const word = loose.words.data[i * ENTRY]!;
    if (word >= SEVERAL) loose.records.data[word & PLACE] = 0;
  }
}

/** Copies a record unless that was done already; its new place, or -1 where nobody owns it any more. */
function movedTo(word: number, old: Uint32Array, records: Vec, moved: Moved): number {
  const from = word & PLACE;
  const several = word >= SEVERAL;
  if (several && old[from] !== 0) return old[from]! - 1;
  const end = endOf(old, several ? from + 1 : from);
  const owners = ownersOf(old[end]!);
  if (owners === 0) return -1;
  const place = records.length;
  records.reserve(place + end - from + 1 + owners);
  records.data.set(old.subarray(from, end + 1 + owners), place);
  records.length = place + end - from + 1 + owners;
  for (let i = 1; i <= owners; i += 1) moved(old[end + i]!, place + end - from);
  if (several) {
    records.data[place] = 0;
    old[from] = place + 1;
  }
  return place;
}

function close(feature: number, start: number, entries: Vec, heads: Uint32Array, directory: Vec): void {
  const end = entries.length / ENTRY;
  heads[feature * 2] = start;
  heads[feature * 2 + 1] = end;
  if (end - start < LONG) return;
  const row = directory.length;
  let at = start;
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    directory.push(at);
    while (at < end && bucketOf(entries.data[at * ENTRY]!) === bucket) at += 1;
  }
  directory.push(end);
  heads[feature * 2 + 1] = (LONG_FLAG | row) >>> 0;
}

/** All entries of a segment, back as loose ones over the same records. */
export function loosen(segment: Segment, loose: LooseEntries): void {
  const { heads, directory, entries } = segment;
  for (let feature = 0; feature * 2 < heads.length; feature += 1) {
    const end = heads[feature * 2 + 1]!;
    const to = end >= LONG_FLAG ? directory[end - LONG_FLAG + DIRECTORY_ROW - 1]! : end;
    for (let e = heads[feature * 2]!; e < to; e += 1) {
      const at = e * ENTRY;
      loose.push(feature, entries[at]!, entries[at + 1]!, entries[at + 2]!, entries[at + 3]!);
    }
  }
}
