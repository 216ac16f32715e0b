import type { AnalysedPosting } from '../analysed.js';
import { NO_STATISTICS, plan, type Statistics } from './anchors.js';
import { Delta } from './delta.js';
import type { Dictionary } from './dictionary.js';
import type { LooseEntries } from './entries.js';
import { ANY_COUNTRY } from './lanes.js';
import { Probe } from './probe.js';
import { writeFormula, type Program } from './program.js';
import { HEAD, NOBODY, ownersOf, verify, wordsOf } from './records.js';
import {
  EMPTY_SEGMENT,
  ENTRY,
  GROUP,
  insideOwners,
  insideWords,
  LONG_FLAG,
  loosen,
  pack,
  PLACE,
  type Segment,
} from './segment.js';
import { Vec } from './vec.js';

const IN_DELTA = 0x8000_0000;
const IN_RECORDS = 0x4000_0000;
const SPOT = 0x3fff_ffff;
const MOST_EPOCHS = 0xffff_fffe;

/**
 * The reverse index over numbered searches (slots). A packed segment holds most of them; a delta holds those that came
 * since; `merge` turns both into one segment. Every method runs to its end: readers never see half a change.
 */
export class Percolator {
  /** Slots found by the last `percolate`; only the first so many are valid. */
  found = new Uint32Array(1024);
  /** Entries of the segment looked at, and programs verified, by the last `percolate`. */
  scanned = 0;
  verified = 0;

  private readonly probe: Probe;
  private delta = new Delta();
  private count = 0;
  private epoch = 0;

  constructor(
    readonly dictionary: Dictionary,
    private segment: Segment = EMPTY_SEGMENT,
    /** Where each slot stands: an index into the lists, the records (IN_RECORDS) or the delta's records (IN_DELTA). */
    private readonly spots: Vec = new Vec(1024),
    private readonly formulas: Vec = new Vec(),
    public statistics: Statistics = NO_STATISTICS,
    readonly planner: typeof plan = plan,
  ) {
    this.probe = new Probe(dictionary);
  }

  /** Searches that were added since the last merge. */
  get unmerged(): number {
    return this.delta.count;
  }

  /** Adds a compiled search. The slot must be free. Visible to the next `percolate`. */
  add(slot: number, program: Program): void {
    const planned = this.planner(program, this.dictionary.kinds, this.statistics);
    const formulas = planned.expressions.map((formula) => writeFormula(formula, this.formulas));
    this.setSpot(slot, (IN_DELTA | this.delta.add(planned, formulas, slot)) >>> 0);
  }

  /** Takes a slot out. It must be in. */
  remove(slot: number): void {
    const spot = this.spots.data[slot]!;
    const at = spot & SPOT;
    if (spot >= IN_DELTA) this.delta.records.data[at] = NOBODY;
    else if (spot >= IN_RECORDS) this.segment.records[at] = NOBODY;
    else this.segment.lists[at] = NOBODY;
  }

  /** Finds the slots of all searches that match; they stand in `found`. Returns how many there are. */
  percolate(posting: AnalysedPosting, now: Date): number {
    this.probe.load(posting, now);
    this.count = 0;
    this.scanned = 0;
    this.verified = 0;
    if (this.epoch === MOST_EPOCHS) this.merge();
    this.epoch += 1;
    this.walkSegment();
    if (this.delta.count > 0) this.walkDelta();
    return this.count;
  }

  /** Packs everything into one segment. Takes about a second for a million searches; nothing else may run meanwhile. */
  merge(): void {
    const loose = loosen(this.segment);
    this.delta.loosen(loose);
    this.replace(loose);
  }

  /** Replaces the index by these entries. */
  replace(loose: LooseEntries): void {
    this.segment = pack(loose, this.dictionary.size, (slot, outside, at) => {
      if (at > SPOT)
        throw new RangeError('The index is full: partition the saved searches over several processes.');
      this.setSpot(slot, outside ? IN_RECORDS | at : at);
    });
    this.delta = new Delta();
    this.epoch = 0;
  }

  /** The features of a posting, for statistics: valid until the next call of any method. */
  featuresOf(posting: AnalysedPosting, now: Date): Uint32Array {
    this.probe.load(posting, now);
    return this.probe.features.subarray(0, this.probe.count);
  }

  /** What a snapshot keeps. Merge first. */
  data(): { readonly segment: Segment; readonly spots: Uint32Array; readonly formulas: Uint32Array } {
    return { segment: this.segment, spots: this.spots.trimmed(), formulas: this.formulas.trimmed() };
  }

  /** Where formulas of expressions are written. */
  get formulaCode(): Vec {
    return this.formulas;
  }

  /** Bytes held by lists, records and slots, without the dictionary. */
  get bytes(): number {
    const packed = Object.values(this.segment).reduce(
      (sum: number, words: Uint32Array) => sum + words.byteLength,
      0,
    );
    return packed + this.spots.data.byteLength + this.formulas.data.byteLength + this.delta.bytes;
  }

  private setSpot(slot: number, spot: number): void {
    while (this.spots.length <= slot) this.spots.push(0);
    this.spots.data[slot] = spot;
  }

  private walkSegment(): void {
    const { heads, directory } = this.segment;
    const { features, count, buckets } = this.probe;
    for (let i = 0; i < count; i += 1) {
      const at = features[i]! * 2;
      if (at >= heads.length) continue;
      const to = heads[at + 1]!;
      if (to < LONG_FLAG) {
        if (heads[at] !== to) this.walk(heads[at]!, to);
        continue;
      }
      const row = to - LONG_FLAG;
      for (let k = 0; k < buckets.length; k += 1) {
        const bucket = row + buckets[k]!;
        this.walkGroups(directory[bucket]!, directory[bucket + 1]!);
      }
      this.walkGroups(directory[row + ANY_COUNTRY]!, directory[row + ANY_COUNTRY + 1]!);
    }
  }

  /** Groups that the first guard word lets through. */
  private walkGroups(from: number, to: number): void {
    const { groups } = this.segment;
    const { refused1 } = this.probe;
    for (let at = from * GROUP, end = to * GROUP; at < end; at += GROUP) {
      if ((groups[at]! & refused1) === 0) this.walk(groups[at + 1]!, groups[at + GROUP + 1]!);
    }
  }

  private walk(from: number, to: number): void {
    const { lists, records } = this.segment;
    const { on, refused1, refused2 } = this.probe;
    for (let at = from; at < to;) {
      const first = lists[at]!;
      const inside = ~((first | 0) >> 31);
      const owners = at + ENTRY + (insideWords(first) & inside);
      const next = owners + (insideOwners(first) & inside);
      this.scanned += 1;
      const refused = (lists[at + 1]! & refused1) | (lists[at + 2]! & refused2);
      if (refused === 0 && on[lists[at + 3]!] === 1) {
        if (inside === 0) this.check(first & PLACE, records);
        else this.checkInside(at + ENTRY, owners, next);
      }
      at = next;
    }
  }

  private checkInside(from: number, owners: number, end: number): void {
    const { lists } = this.segment;
    this.verified += 1;
    if (verify(lists, from, owners, this.probe.on, this.formulas.data)) this.report(lists, owners, end);
  }

  private walkDelta(): void {
    const { delta } = this;
    const { data } = delta.links;
    const { on, features, count, refused1, refused2 } = this.probe;
    for (let i = 0; i < count; i += 1) {
      const feature = features[i]!;
      if (feature >= delta.heads.length) continue;
      for (let at = delta.heads[feature]!; at !== 0; at = data[at]!) {
        if ((data[at + 3]! & refused1) !== 0 || (data[at + 4]! & refused2) !== 0) continue;
        if (on[data[at + 5]!] === 1) this.check(data[at + 1]!, delta.records.data);
      }
    }
  }

  /** Verifies a record that several entries may lead to, and reports its owners once. */
  private check(place: number, records: Uint32Array): void {
    if (records[place] === this.epoch) return;
    const header = records[place + 1]!;
    const owners = place + HEAD + wordsOf(header);
    this.verified += 1;
    if (!verify(records, place + HEAD, owners, this.probe.on, this.formulas.data)) return;
    records[place] = this.epoch;
    this.report(records, owners, owners + ownersOf(header));
  }

  private report(from: Uint32Array, start: number, end: number): void {
    if (this.count + end - start > this.found.length) this.makeRoom(end - start);
    const { found } = this;
    let { count } = this;
    for (let i = start; i < end; i += 1) {
      const slot = from[i]!;
      if (slot === NOBODY) continue;
      found[count] = slot;
      count += 1;
    }
    this.count = count;
  }

  private makeRoom(owners: number): void {
    const more = new Uint32Array(Math.max(this.found.length * 2, this.count + owners));
    more.set(this.found);
    this.found = more;
  }
}
