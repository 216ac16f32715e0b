import { docsIn, hasBit, type Bits } from '../store/sets/bits.js';
import { DoubleVec, WordVec } from '../store/sets/growing.js';
import type { BoardSegment } from '../store/segments/board-segment.js';
import { byTime } from './by-time.js';

const NONE = 0xffff_ffff;

/**
 * The alerts that matching some revisions in the order of their commits makes: one for each cluster. The first match
 * makes the alert, later ones of the same cluster keep it alive.
 */
export class Replay {
  private readonly at = new DoubleVec(256);
  private readonly closedAt = new DoubleVec(256);
  /** The match before it of the same cluster, or NONE. */
  private readonly before = new WordVec(256);
  /** The first and the last match of each cluster, by number of cluster. */
  private readonly first: Uint32Array;
  private readonly last: Uint32Array;

  constructor(
    private readonly closedAtOf: (posting: number) => number,
    clusters: number,
  ) {
    this.first = new Uint32Array(clusters).fill(NONE);
    this.last = new Uint32Array(clusters).fill(NONE);
  }

  /** Adds the matching documents of a segment. */
  add({ columns, open }: BoardSegment, matching: Bits): void {
    const { cluster: clusters, at: commits, posting } = columns;
    const docs = docsIn(matching);
    for (const vec of [this.at, this.closedAt, this.before]) vec.reserve(docs.length);
    for (const doc of docs) {
      const match = this.at.length;
      const cluster = clusters[doc]!;
      const at = commits[doc]!;
      this.at.push(at);
      this.closedAt.push(hasBit(open, doc) ? NaN : this.closedAtOf(posting[doc]!));
      this.before.push(this.last[cluster]!);
      this.last[cluster] = match;
      const first = this.first[cluster]!;
      if (first === NONE || at < this.at.data[first]!) this.first[cluster] = match;
    }
  }

  /** True where the cluster was met. */
  met(cluster: number): boolean {
    return this.last[cluster] !== NONE;
  }

  /** The alerts, oldest first. */
  alerts(): Alerts {
    const { at } = this;
    const clusters = new WordVec(256);
    for (let c = 0; c < this.first.length; c += 1) if (this.first[c] !== NONE) clusters.push(c);
    const made = new Float64Array(clusters.length);
    for (let i = 0; i < made.length; i += 1) made[i] = at.data[this.first[clusters.data[i]!]!]!;
    const { order, sorted } = byTime(made);
    return {
      count: order.length,
      at: sorted,
      standsAt: (alert, instant) => this.standsAt(clusters.data[order[alert]!]!, instant),
    };
  }

  private standsAt(cluster: number, instant: number): boolean {
    for (let match = this.last[cluster]!; match !== NONE; match = this.before.data[match]!) {
      if (this.at.data[match]! <= instant && !(this.closedAt.data[match]! <= instant)) return true;
    }
    return false;
  }
}

/** Alerts by number, oldest first. */
export interface Alerts {
  readonly count: number;
  /** When each was made, ms since 1970. */
  readonly at: Float64Array;
  /** True when the alert is still an item of a mail at an instant: a posting that it met by then is open. */
  readonly standsAt: (alert: number, instant: number) => boolean;
}

/** Counts clusters, each once. */
export class ClusterCount {
  private readonly marks: Uint8Array;

  constructor(clusters: number) {
    this.marks = new Uint8Array(clusters);
  }

  /** Marks the clusters of some documents. */
  add({ columns }: BoardSegment, docs: Bits): void {
    const { marks } = this;
    for (let i = 0; i < docs.length; i += 1) {
      for (let word = docs[i]!; word !== 0; word &= word - 1) {
        marks[columns.cluster[(i << 5) | (31 - Math.clz32(word & -word))]!] = 1;
      }
    }
  }

  /** How many clusters are marked here or were met by the replay. */
  countWith(replay: Replay): number {
    let count = 0;
    for (let c = 0; c < this.marks.length; c += 1) if (this.marks[c] === 1 || replay.met(c)) count += 1;
    return count;
  }
}
