import type { LooseEntries } from './entries.js';
import { HEAD, wordsOf, writeRecord } from './records.js';
import type { Plan } from '../programs/anchors.js';
import { Vec } from '../arrays/vec.js';

/** Words of one link: the next link of the same feature, the record, bucket and sharing, two guards, second feature. */
export const LINK = 6;

/** Searches that came since the segment was packed: a chain of entries for each feature, in flat arrays. */
export class Delta {
  /** For each feature the first link of its chain, 0 for none. */
  heads = new Uint32Array(1024);
  readonly links = new Vec(LINK * 64);
  readonly records = new Vec(1024);
  /** How many searches were added. */
  count = 0;

  private readonly owner = new Uint32Array(1);

  constructor() {
    this.links.length = LINK;
  }

  /** Adds a search with one owner; returns where the owner's slot stands in `records`. */
  add(plan: Plan, formulas: readonly number[], slot: number): number {
    this.owner[0] = slot;
    const place = writeRecord(plan.groups, plan, formulas, this.owner, this.records);
    for (const feature of plan.anchors) this.link(feature, place, plan);
    this.count += 1;
    return place + HEAD + wordsOf(this.records.data[place + 1]!);
  }

  /** Adds all entries to loose ones, and their records. */
  loosen(loose: LooseEntries): void {
    const shift = loose.records.length;
    loose.records.reserve(shift + this.records.length);
    loose.records.data.set(this.records.data.subarray(0, this.records.length), shift);
    loose.records.length = shift + this.records.length;
    const { data } = this.links;
    for (let feature = 0; feature < this.heads.length; feature += 1) {
      for (let at = this.heads[feature]!; at !== 0; at = data[at]!) {
        const [bucket, several] = [data[at + 2]! >>> 1, (data[at + 2]! & 1) === 1];
        const [guard1, guard2, second] = [data[at + 3]!, data[at + 4]!, data[at + 5]!];
        loose.push(feature, data[at + 1]! + shift, bucket, several, { guard1, guard2, second });
      }
    }
  }

  /** Bytes held. */
  get bytes(): number {
    return this.heads.byteLength + this.links.data.byteLength + this.records.data.byteLength;
  }

  private link(feature: number, place: number, plan: Plan): void {
    if (feature >= this.heads.length) {
      const more = new Uint32Array(Math.max(feature + 1, this.heads.length * 2));
      more.set(this.heads);
      this.heads = more;
    }
    const at = this.links.length;
    this.links.reserve(at + LINK);
    const { data } = this.links;
    data[at] = this.heads[feature]!;
    data[at + 1] = place;
    data[at + 2] = (plan.bucket << 1) | (plan.anchors.length > 1 ? 1 : 0);
    data[at + 3] = plan.guard1;
    data[at + 4] = plan.guard2;
    data[at + 5] = plan.second;
    this.links.length = at + LINK;
    this.heads[feature] = at;
  }
}
