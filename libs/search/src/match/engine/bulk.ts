import type { AnalysedPosting } from '../analysed.js';
import type { Statistics } from './programs/anchors-of.js';
import { LooseEntries } from './segments/entries.js';
import type { Percolator } from './percolator.js';
import { ALTERNATIVE, EXPRESSION, PAYLOAD, TAG, writeGroup, type Program } from './programs/program.js';
import { writeFormula, type Formula } from './programs/formulas.js';
import { MOST_OWNERS, writeRecord } from './segments/records.js';
import { Vec } from './arrays/vec.js';

/**
 * Fills an index with many searches at once: equal programs are kept once with all their owners, and anchors are chosen
 * by what a sample of postings contains. Stages flat programs, so a million searches need no million objects.
 */
export class BulkLoad {
  private readonly words = new Vec(1 << 16);
  /** Where program g begins; one more for the end of the last. */
  private readonly starts = new Vec();
  private readonly groupOfSlot = new Vec();
  private readonly formulas: Formula[] = [];
  private table = new Uint32Array(1 << 12);

  constructor(private readonly index: Percolator) {
    this.starts.push(0);
  }

  /** Stages a search. Slots come in order from 0; one that came before gets the new program. */
  add(slot: number, program: Program): void {
    const group = this.group(program);
    if (slot === this.groupOfSlot.length) this.groupOfSlot.push(group);
    else this.groupOfSlot.data[slot] = group;
  }

  /** How many different programs were staged. */
  get distinct(): number {
    return this.starts.length - 1;
  }

  /** Counts the features of sample postings and puts everything into the index, in place of what was there. */
  finish(sample: Iterable<AnalysedPosting>, now: Date): void {
    this.index.statistics = count(this.index, sample, now);
    const { starts, owners } = this.owners();
    const loose = new LooseEntries(new Vec(this.words.length + this.groupOfSlot.length + this.distinct));
    for (let g = 0; g < this.distinct; g += 1)
      this.place(g, owners.subarray(starts[g]!, starts[g + 1]!), loose);
    this.index.replace(loose);
  }

  private place(g: number, owners: Uint32Array, loose: LooseEntries): void {
    const { planner, dictionary, statistics, formulaCode } = this.index;
    const planned = planner(this.read(g), dictionary.kinds, statistics);
    const formulas = planned.expressions.map((formula) => writeFormula(formula, formulaCode));
    for (let from = 0; from < owners.length; from += MOST_OWNERS) {
      const some = owners.subarray(from, from + MOST_OWNERS);
      const at = writeRecord(planned.groups, planned, formulas, some, loose.records);
      for (const feature of planned.anchors) {
        loose.push(feature, at, planned.bucket, planned.anchors.length > 1, planned);
      }
    }
  }

  /** The number of an equal program that is staged already, or of this one. */
  private group(program: Program): number {
    const from = this.words.length;
    for (const group of program.groups) writeGroup(group, this.words);
    for (const formula of program.expressions)
      this.words.push((EXPRESSION | (this.formulas.push(formula) - 1)) >>> 0);
    for (const feature of program.exclusions) this.words.push((0x8000_0000 | feature) >>> 0);
    if (program.expressions.length > 0) return this.close();
    const known = this.find(from);
    if (known !== -1) {
      this.words.length = from;
      return known;
    }
    return this.close();
  }

  private close(): number {
    this.starts.push(this.words.length);
    return this.distinct - 1;
  }

  private find(from: number): number {
    if (this.distinct * 2 > this.table.length) this.rehash();
    const mask = this.table.length - 1;
    const { data } = this.words;
    for (let i = this.hash(from, this.words.length) & mask; ; i = (i + 1) & mask) {
      const g = this.table[i]! - 1;
      if (g === -1) {
        this.table[i] = this.distinct + 1;
        return -1;
      }
      const start = this.starts.data[g]!;
      const length = this.starts.data[g + 1]! - start;
      if (length !== this.words.length - from) continue;
      let k = 0;
      while (k < length && data[start + k] === data[from + k]) k += 1;
      if (k === length) return g;
    }
  }

  private hash(from: number, to: number): number {
    let hash = 0x811c_9dc5;
    for (let i = from; i < to; i += 1)
      hash = Math.imul(hash ^ this.words.data[i]!, 0x0100_0193) ^ (hash >>> 13);
    return (hash ^ (hash >>> 15)) >>> 0;
  }

  private rehash(): void {
    const old = this.table;
    this.table = new Uint32Array(old.length * 2);
    const mask = this.table.length - 1;
    for (const entry of old) {
      if (entry === 0) continue;
      let i = this.hash(this.starts.data[entry - 1]!, this.starts.data[entry]!) & mask;
      while (this.table[i] !== 0) i = (i + 1) & mask;
      this.table[i] = entry;
    }
  }

  /** Slots sorted by program. */
  private owners(): { starts: Uint32Array; owners: Uint32Array } {
    const starts = new Uint32Array(this.distinct + 1);
    const owners = new Uint32Array(this.groupOfSlot.length);
    const groups = this.groupOfSlot.data;
    for (let i = 0; i < this.groupOfSlot.length; i += 1) starts[groups[i]! + 1]! += 1;
    for (let g = 1; g < starts.length; g += 1) starts[g]! += starts[g - 1]!;
    const at = starts.slice();
    for (let i = 0; i < this.groupOfSlot.length; i += 1) {
      const g = groups[i]!;
      owners[at[g]!] = i;
      at[g]! += 1;
    }
    return { starts, owners };
  }

  private read(g: number): Program {
    const groups: number[][] = [];
    const exclusions: number[] = [];
    const expressions: Formula[] = [];
    let group: number[] = [];
    for (let i = this.starts.data[g]!; i < this.starts.data[g + 1]!; i += 1) {
      const word = this.words.data[i]!;
      const tag = word >>> 30;
      if (tag === TAG.exclusion) exclusions.push(word & PAYLOAD);
      else if (tag === TAG.expression) expressions.push(this.formulas[word & PAYLOAD]!);
      else {
        group.push(word & PAYLOAD);
        if ((word & ALTERNATIVE) !== 0) continue;
        groups.push(group);
        group = [];
      }
    }
    return { groups, exclusions, expressions };
  }
}

/** Counts how many of the postings have each feature. */
function count(index: Percolator, sample: Iterable<AnalysedPosting>, now: Date): Statistics {
  const counts = new Uint32Array(index.dictionary.size);
  let postings = 0;
  for (const posting of sample) {
    for (const feature of index.featuresOf(posting, now)) counts[feature]! += 1;
    postings += 1;
  }
  return { postings, counts };
}
