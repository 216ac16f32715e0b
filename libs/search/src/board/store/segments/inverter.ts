import { WordVec } from '../sets/growing.js';

/** A place that holds no key: it keeps what stands before it apart from what comes after it. */
export const GAP = 0xffff_ffff;

/** What was read document by document, turned round: entry i says that the key stands in `docs[i]` at `places[i]`. */
export interface Inverted {
  /** Ascending. */
  readonly keys: Uint32Array;
  /** Entries of key k lie from `starts[k]` to before `starts[k + 1]`, ascending by document, then place. */
  readonly starts: Uint32Array;
  readonly docs: Uint32Array;
  readonly places: Uint32Array;
}

/** Streams of keys, one after the other: stream d lies from `starts[d]` to before `starts[d + 1]`. */
export class Streams {
  readonly keys = new WordVec(1024);
  readonly starts = new WordVec();

  begin(): void {
    this.starts.push(this.keys.length);
  }

  /** Turns the streams round. Stream `order[d]` becomes document d; keys lie below `limit`. */
  invert(order: Uint32Array, limit: number): Inverted {
    const stream = this.keys.data;
    const next = new Uint32Array(limit);
    const keys = countKeys(stream, this.keys.length, next);
    const starts = new Uint32Array(keys.length + 1);
    for (let k = 0, at = 0; k < keys.length; k += 1) {
      const count = next[keys[k]!]!;
      next[keys[k]!] = at;
      at += count;
      starts[k + 1] = at;
    }
    const total = starts[keys.length]!;
    const docs = new Uint32Array(total);
    const places = new Uint32Array(total);
    for (let doc = 0; doc < order.length; doc += 1) {
      const from = this.starts.data[order[doc]!]!;
      const to = this.endOf(order[doc]!);
      for (let i = from; i < to; i += 1) {
        const key = stream[i]!;
        if (key === GAP) continue;
        const at = next[key]!;
        next[key] = at + 1;
        docs[at] = doc;
        places[at] = i - from;
      }
    }
    return { keys, starts, docs, places };
  }

  private endOf(index: number): number {
    return index + 1 < this.starts.length ? this.starts.data[index + 1]! : this.keys.length;
  }
}

/** Counts each key into `counts` and returns those that occur, ascending. */
function countKeys(stream: Uint32Array, length: number, counts: Uint32Array): Uint32Array {
  const found = new WordVec(1024);
  for (let i = 0; i < length; i += 1) {
    const key = stream[i]!;
    if (key === GAP) continue;
    if (counts[key] === 0) found.push(key);
    counts[key] = counts[key]! + 1;
  }
  return found.trimmed().sort();
}
