import { LOOSE, LooseEntries } from './entries.js';
import { BUCKETS } from '../arrays/lanes.js';
import { HEAD, headerOf, NOBODY, ownersOf, wordsOf } from './records.js';
import { Vec } from '../arrays/vec.js';
import { sorted } from './sort-entries.js';
import {
  BUCKET_SHIFT,
  ENTRY,
  GROUP,
  LONG_FLAG,
  type MatchSegment,
  OUTSIDE,
  PLACE,
  WORDS_SHIFT,
} from './match-segment.js';

/** The most words that stand in a list. */
const MOST_INSIDE = 64;

/** Lists with this many entries are split by country, and inside by first guard word. */
const LONG = 16;

/** What is told about each owner when its record moves: the slot, and where the slot stands in lists or records. */
type Moved = (slot: number, outside: boolean, at: number) => void;

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

/** Epoch words are used while packing to remember where a shared record went; 0 means that it has not moved yet. */
function forgetEpochs(loose: LooseEntries): void {
  for (let i = 0; i < loose.length; i += 1) loose.records.data[loose.words.data[i * LOOSE]!] = 0;
}
