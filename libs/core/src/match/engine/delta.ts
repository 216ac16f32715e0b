import { ENTRY, entryWord, PLACE, type LooseEntries } from './entries.js';
import type { Plan } from './anchors.js';
import { endWord, writeRecord } from './records.js';
import { Vec } from './vec.js';

/** Words of one link: the next link of the same feature, then an entry. */
export const LINK = ENTRY + 1;

/** Searches that came since the segment was packed: a chain of entries for each feature, in flat arrays. */
export class Delta {
  /** For each feature the first link of its chain, 0 for none. */
  heads = new Uint32Array(1024);
  readonly links = new Vec(LINK * 64);
  readonly records = new Vec(1024);
  /** How many searches were added. */
  count = 0;

  constructor() {
    for (let i = 0; i < LINK; i += 1) this.links.push(0);
  }

  /** Adds a search with one owner; returns the place of its record's END word. */
  add(plan: Plan, formulas: readonly number[], slot: number, anchors: readonly number[]): number {
    const several = anchors.length > 1;
    const place = writeRecord(plan.rest, formulas, several, this.records);
    const end = this.records.length - 1;
    this.records.data[end] = endWord(1);
    this.records.push(slot);
    const word = entryWord(place, plan.bucket, several);
    for (const feature of anchors) this.link(feature, word, plan);
    this.count += 1;
    return end;
  }

  /** The first link of a feature's chain. */
  first(feature: number): number {
    return feature < this.heads.length ? this.heads[feature]! : 0;
  }

  /** All entries as loose ones, their records appended to those of `loose`. */
  loosen(loose: LooseEntries): void {
    const shift = loose.records.length;
    loose.records.reserve(shift + this.records.length);
    loose.records.data.set(this.records.data.subarray(0, this.records.length), shift);
    loose.records.length = shift + this.records.length;
    const { data } = this.links;
    for (let feature = 0; feature < this.heads.length; feature += 1) {
      for (let at = this.heads[feature]!; at !== 0; at = data[at]!) {
        const word = data[at + 1]!;
        const moved = ((word & ~PLACE) | ((word & PLACE) + shift)) >>> 0;
        loose.push(feature, moved, data[at + 2]!, data[at + 3]!, data[at + 4]!);
      }
    }
  }

  /** Bytes held. */
  get bytes(): number {
    return this.heads.byteLength + this.links.data.byteLength + this.records.data.byteLength;
  }

  private link(feature: number, word: number, plan: Plan): void {
    if (feature >= this.heads.length) {
      const more = new Uint32Array(Math.max(feature + 1, this.heads.length * 2));
      more.set(this.heads);
      this.heads = more;
    }
    const at = this.links.push(this.heads[feature]!);
    for (const value of [word, plan.guard1, plan.guard2, plan.second]) this.links.push(value);
    this.heads[feature] = at;
  }
}
