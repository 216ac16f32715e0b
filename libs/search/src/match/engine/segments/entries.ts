import { Vec } from '../arrays/vec.js';

/** Words of one loose entry: where its record is, bucket and sharing, two guards, second feature. */
export const LOOSE = 5;

/** Entries that are not in lists yet, and the records they lead to. */
export class LooseEntries {
  readonly features = new Vec(1024);
  readonly words = new Vec(4096);

  constructor(readonly records: Vec) {}

  /** How many entries there are. */
  get length(): number {
    return this.features.length;
  }

  /** Adds an entry to the list of `feature`. `several`: other entries lead to the same record. */
  push(
    feature: number,
    place: number,
    bucket: number,
    several: boolean,
    guards: { readonly guard1: number; readonly guard2: number; readonly second: number },
  ): void {
    this.features.push(feature);
    const at = this.words.length;
    this.words.reserve(at + LOOSE);
    const { data } = this.words;
    data[at] = place;
    data[at + 1] = (bucket << 1) | (several ? 1 : 0);
    data[at + 2] = guards.guard1;
    data[at + 3] = guards.guard2;
    data[at + 4] = guards.second;
    this.words.length = at + LOOSE;
  }
}
