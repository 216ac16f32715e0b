import type { AnalysedPosting } from '../analysed.js';
import { NO_STATISTICS, plan } from './programs/anchors.js';
import type { Statistics } from './programs/anchors-of.js';
import { Delta } from './segments/delta.js';
import type { MatchDictionary } from './features/match-dictionary.js';
import type { LooseEntries } from './segments/entries.js';
import { Probe } from './segments/probe.js';
import type { Program } from './programs/program.js';
import { writeFormula } from './programs/formulas.js';
import { HEAD, NOBODY, ownersOf, verify, wordsOf } from './segments/records.js';
import {
  EMPTY_SEGMENT,
  ENTRY,
  insideOwners,
  insideWords,
  PLACE,
  type MatchSegment,
} from './segments/match-segment.js';
import { pack } from './segments/pack.js';
import { loosen } from './segments/loosen.js';
import { Runs } from './segments/runs.js';
import { Vec } from './arrays/vec.js';

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
  private readonly runs = new Runs();
  /** Places of records that wait to be verified, and links of the delta that wait to be followed. */
  private readonly shared = new Vec(256);
  private readonly links = new Vec(256);
  private delta = new Delta();
  private count = 0;
  private epoch = 0;

  constructor(
    readonly dictionary: MatchDictionary,
    private segment: MatchSegment = EMPTY_SEGMENT,
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
  data(): { readonly segment: MatchSegment; readonly spots: Uint32Array; readonly formulas: Uint32Array } {
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
    this.runs.find(this.segment, this.probe);
    const { data, length } = this.runs.runs;
    this.shared.length = 0;
    for (let i = 0; i < length; i += 2) this.walk(data[i]!, data[i + 1]!);
    this.checkShared(this.segment.records);
  }

  private walk(from: number, to: number): void {
    const { lists } = this.segment;
    const { on, refused1, refused2 } = this.probe;
    for (let at = from; at < to;) {
      const first = lists[at]!;
      const inside = ~((first | 0) >> 31);
      const owners = at + ENTRY + (insideWords(first) & inside);
      const next = owners + (insideOwners(first) & inside);
      this.scanned += 1;
      const refused = (lists[at + 1]! & refused1) | (lists[at + 2]! & refused2);
      if (refused === 0 && on[lists[at + 3]!] === 1) {
        if (inside === 0) this.shared.push(first & PLACE);
        else this.checkInside(at + ENTRY, owners, next);
      }
      at = next;
    }
  }

  /** Verifies the records that were collected, after reading them all ahead. */
  private checkShared(records: Uint32Array): void {
    const { shared } = this;
    this.runs.readAhead(records, shared);
    for (let i = 0; i < shared.length; i += 1) this.check(shared.data[i]!, records);
  }

  private checkInside(from: number, owners: number, end: number): void {
    const { lists } = this.segment;
    this.verified += 1;
    if (verify(lists, from, owners, this.probe.on, this.formulas.data)) this.report(lists, owners, end);
  }

  /** Goes along all chains side by side, so that their reads do not wait for each other. */
  private walkDelta(): void {
    const { delta, links, shared } = this;
    const { data } = delta.links;
    const { on, features, count, refused1, refused2 } = this.probe;
    shared.length = 0;
    links.length = 0;
    for (let i = 0; i < count; i += 1) {
      const first = features[i]! < delta.heads.length ? delta.heads[features[i]!]! : 0;
      if (first !== 0) links.push(first);
    }
    while (links.length > 0) {
      this.runs.readAhead(data, links);
      let kept = 0;
      for (let i = 0; i < links.length; i += 1) {
        const at = links.data[i]!;
        const refused = (data[at + 3]! & refused1) | (data[at + 4]! & refused2);
        if (refused === 0 && on[data[at + 5]!] === 1) shared.push(data[at + 1]!);
        if (data[at] === 0) continue;
        links.data[kept] = data[at]!;
        kept += 1;
      }
      links.length = kept;
    }
    this.checkShared(delta.records.data);
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
