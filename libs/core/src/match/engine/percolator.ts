import type { AnalysedPosting } from '../analysed.js';
import { NO_STATISTICS, plan, type Statistics } from './anchors.js';
import { Delta } from './delta.js';
import { ALWAYS, type Dictionary } from './dictionary.js';
import { ENTRY, LooseEntries, PLACE, SEVERAL } from './entries.js';
import { ANY_COUNTRY } from './lanes.js';
import { Probe } from './probe.js';
import { writeFormula, type Program } from './program.js';
import { endWord, ownersOf, verify } from './records.js';
import { EMPTY_SEGMENT, LONG_FLAG, loosen, pack, type Segment } from './segment.js';
import { Vec } from './vec.js';

const IN_DELTA = 0x8000_0000;
const MOST_EPOCHS = 0xffff_fffe;

/**
 * The reverse index over numbered searches (slots). A packed segment holds most of them; a delta holds those that came
 * since; `merge` turns both into one segment. Every method runs to its end: readers never see half a change.
 */
export class Percolator {
  /** Slots found by the last `percolate`; only the first so many are valid. */
  found = new Uint32Array(1024);
  /** Entries looked at and records verified by the last `percolate`. */
  scanned = 0;
  verified = 0;

  private readonly probe: Probe;
  private delta = new Delta();
  private count = 0;
  private epoch = 0;

  constructor(
    readonly dictionary: Dictionary,
    private segment: Segment = EMPTY_SEGMENT,
    /** Where each slot's record ends: the place of its END word, with the top bit set in the delta; 0 for a free slot. */
    private readonly ends: Vec = new Vec(1024),
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
    const formulas = planned.rest.expressions.map((formula) => writeFormula(formula, this.formulas));
    const anchors = planned.anchors.length > 0 ? planned.anchors : [ALWAYS];
    this.setEnd(slot, (this.delta.add(planned, formulas, slot, anchors) | IN_DELTA) >>> 0);
  }

  /** Takes a slot out. It must be in. */
  remove(slot: number): void {
    const end = this.ends.data[slot]!;
    const records = end >= IN_DELTA ? this.delta.records.data : this.segment.records;
    const at = (end & ~IN_DELTA) >>> 0;
    const owners = ownersOf(records[at]!);
    for (let i = at + 1; i <= at + owners; i += 1) {
      if (records[i] !== slot) continue;
      records[i] = records[at + owners]!;
      records[at] = endWord(owners - 1);
      break;
    }
    this.ends.data[slot] = 0;
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
    const loose = new LooseEntries(Vec.of(this.segment.records));
    loosen(this.segment, loose);
    this.delta.loosen(loose);
    this.replace(loose);
  }

  /** Replaces the index by these entries. */
  replace(loose: LooseEntries): void {
    this.segment = pack(loose, this.dictionary.size, (slot, end) => this.setEnd(slot, end));
    this.delta = new Delta();
    this.epoch = 0;
  }

  /** The features of a posting, for statistics: valid until the next call of any method. */
  featuresOf(posting: AnalysedPosting, now: Date): Uint32Array {
    this.probe.load(posting, now);
    return this.probe.features.subarray(0, this.probe.count);
  }

  /** What a snapshot keeps. Merge first. */
  data(): { readonly segment: Segment; readonly ends: Uint32Array; readonly formulas: Uint32Array } {
    return { segment: this.segment, ends: this.ends.trimmed(), formulas: this.formulas.trimmed() };
  }

  /** Where formulas of expressions are written. */
  get formulaCode(): Vec {
    return this.formulas;
  }

  /** Bytes held by lists, records and slots, without the dictionary. */
  get bytes(): number {
    const { heads, directory, entries, records } = this.segment;
    const packed = heads.byteLength + directory.byteLength + entries.byteLength + records.byteLength;
    return packed + this.ends.data.byteLength + this.formulas.data.byteLength + this.delta.bytes;
  }

  private setEnd(slot: number, end: number): void {
    while (this.ends.length <= slot) this.ends.push(0);
    this.ends.data[slot] = end;
  }

  private walkSegment(): void {
    const { heads, directory } = this.segment;
    const { features, count, buckets } = this.probe;
    for (let i = 0; i < count; i += 1) {
      const at = features[i]! * 2;
      if (at >= heads.length) continue;
      const from = heads[at]!;
      const to = heads[at + 1]!;
      if (to < LONG_FLAG) {
        if (from !== to) this.walk(from, to);
        continue;
      }
      const row = to - LONG_FLAG;
      for (let k = 0; k < buckets.length; k += 1) {
        const bucket = row + buckets[k]!;
        this.walk(directory[bucket]!, directory[bucket + 1]!);
      }
      this.walk(directory[row + ANY_COUNTRY]!, directory[row + ANY_COUNTRY + 1]!);
    }
  }

  private walk(from: number, to: number): void {
    const { entries, records } = this.segment;
    const { on, refused1, refused2 } = this.probe;
    this.scanned += to - from;
    for (let e = from * ENTRY, end = to * ENTRY; e < end; e += ENTRY) {
      if ((entries[e + 1]! & refused1) !== 0 || (entries[e + 2]! & refused2) !== 0) continue;
      if (on[entries[e + 3]!] === 1) this.check(entries[e]!, records);
    }
  }

  private walkDelta(): void {
    const { delta } = this;
    const { data } = delta.links;
    const { on, features, count, refused1, refused2 } = this.probe;
    for (let i = 0; i < count; i += 1) {
      for (let at = delta.first(features[i]!); at !== 0; at = data[at]!) {
        if ((data[at + 2]! & refused1) !== 0 || (data[at + 3]! & refused2) !== 0) continue;
        if (on[data[at + 4]!] === 1) this.check(data[at + 1]!, delta.records.data);
      }
    }
  }

  /** Verifies the record that an entry leads to and reports its owners. */
  private check(word: number, records: Uint32Array): void {
    const place = word & PLACE;
    const several = word >= SEVERAL;
    this.verified += 1;
    const end = verify(records, several ? place + 1 : place, this.probe.on, this.formulas.data);
    if (end === -1) return;
    if (several) {
      if (records[place] === this.epoch) return;
      records[place] = this.epoch;
    }
    const owners = ownersOf(records[end]!);
    if (this.count + owners > this.found.length) this.makeRoom(owners);
    const { found } = this;
    for (let i = 1; i <= owners; i += 1) found[this.count + i - 1] = records[end + i]!;
    this.count += owners;
  }

  private makeRoom(owners: number): void {
    const more = new Uint32Array(Math.max(this.found.length * 2, this.count + owners));
    more.set(this.found);
    this.found = more;
  }
}
