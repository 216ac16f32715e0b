import { both, clearBit, copyBits, countBits, docsIn, hasBit, type Bits } from '../sets/bits.js';
import { rowOf } from '../sets/lists.js';
import { OpenList } from '../sets/open-list.js';
import { Room } from '../sets/scratch.js';
import type { TakeOffs } from './take-offs.js';
import type { Found, StandsBefore } from './opening-orders.js';

/** Documents in rows, one row an opening; see Openings. Valid until the next question. */
export interface Rows {
  readonly length: number;
  /** The number of each one's segment. */
  readonly segments: Int32Array;
  readonly docs: Int32Array;
  /** 1 where a row begins, 0 elsewhere. */
  readonly begins: Int32Array;
  /** The places of all documents in the rows, in the order in which they lie in their segments. */
  readonly inOrder: Int32Array;
}

/** What is kept of each cluster while a search is done, side by side, as clusters are looked up in no order. */
const [STAMP, SEGMENT, DOC, STRIDE] = [0, 1, 2, 4] as const;

/** An entry of a chain: a document, the number of its segment, and the entry before it in its opening, counted from 1. */
const [OF_DOC, OF_SEGMENT, BEFORE, ENTRY] = [0, 1, 2, 3] as const;

/**
 * Tells the openings among documents that are open. An opening is a cluster, and most have one open posting. Only documents
 * that share their opening with another open one (`segment.shared`) are looked at one by one, against a stamp for each
 * cluster; the room for these is used again by every search, and a stamp is valid for one question.
 */
export class Openings {
  private room = new Uint32Array(0);
  private readonly chains = new Room();
  private readonly segments = new Room();
  private readonly docs = new Room();
  private readonly begins = new Room();
  private readonly places = new Room();
  private readonly list = new OpenList();
  private stamp = 0;

  constructor(
    /** All numbers of clusters lie below this. */
    private readonly clusters: () => number,
    readonly takeOffs: TakeOffs,
  ) {}

  /** How many openings have a document among these. */
  count(found: readonly Found[]): number {
    this.begin();
    const { room, stamp } = this;
    let count = 0;
    for (const { segment, docs } of found) {
      const { cluster } = segment.columns;
      count += countBits(docs);
      for (const doc of docsIn(both(docs, segment.shared))) {
        const at = cluster[doc]! * STRIDE;
        if (room[at] === stamp) count -= 1;
        else room[at] = stamp;
      }
    }
    return count;
  }

  /** How many of these documents have a fact, beyond the first of each opening. */
  repeated(found: readonly Found[], fact: number): number {
    this.begin();
    const { list } = this;
    let count = 0;
    for (const { segment, docs } of found) {
      const { facts, columns } = segment;
      const row = rowOf(facts, fact);
      if (row === -1) continue;
      const dense = facts.dense.get(row);
      if (dense !== undefined) {
        count += this.repeatedInSet(dense, docs, columns.cluster);
        continue;
      }
      list.read(facts, row);
      for (let i = 0; i < list.length; i += 1)
        if (hasBit(docs, list.docs[i]!)) count += this.seenBefore(columns.cluster[list.docs[i]!]!);
    }
    return count;
  }

  private repeatedInSet(a: Bits, b: Bits, cluster: Uint32Array): number {
    let count = 0;
    for (let i = 0; i < a.length; i += 1)
      for (let word = a[i]! & b[i]!; word !== 0; word &= word - 1)
        count += this.seenBefore(cluster[(i << 5) | (31 - Math.clz32(word & -word))]!);
    return count;
  }

  /** 1 where a cluster has the stamp already, 0 where it gets it now. */
  private seenBefore(cluster: number): 0 | 1 {
    const { room, stamp } = this;
    if (room[cluster * STRIDE] === stamp) return 1;
    room[cluster * STRIDE] = stamp;
    return 0;
  }

  /** For each segment, the one document of each opening that stands for it. */
  representatives(found: readonly Found[], standsBefore: StandsBefore): Bits[] {
    this.begin();
    const { room, stamp } = this;
    const chosen = found.map(({ docs }) => copyBits(docs));
    found.forEach(({ segment, docs }, s) => {
      const { cluster } = segment.columns;
      for (const doc of docsIn(both(docs, segment.shared))) {
        const at = cluster[doc]! * STRIDE;
        if (room[at] === stamp) {
          const other = room[at + SEGMENT]!;
          const otherDoc = room[at + DOC]!;
          const wins = standsBefore(s, doc, other, otherDoc);
          clearBit(chosen[wins ? other : s]!, wins ? otherDoc : doc);
          if (!wins) continue;
        }
        room[at + STAMP] = stamp;
        room[at + SEGMENT] = s;
        room[at + DOC] = doc;
      }
    });
    return chosen;
  }

  /** The documents of the openings that have several of these, those of one opening in a row. */
  rowsOf(found: readonly Found[]): Rows {
    this.begin();
    const { room, stamp } = this;
    const lists = found.map(({ segment, docs }) => docsIn(both(docs, segment.shared)));
    const entries = lists.reduce((sum, list) => sum + list.length, 0);
    const chains = this.chains.of(entries * ENTRY);
    const heads: number[] = [];
    let entry = 0;
    lists.forEach((list, s) => {
      const { cluster } = found[s]!.segment.columns;
      for (let i = 0; i < list.length; i += 1) {
        const at = cluster[list[i]!]! * STRIDE;
        const last = room[at] === stamp ? room[at + DOC]! : 0;
        if (last !== 0 && chains[(last - 1) * ENTRY + BEFORE] === 0) heads.push(at);
        chains[entry * ENTRY + OF_DOC] = list[i]!;
        chains[entry * ENTRY + OF_SEGMENT] = s;
        chains[entry * ENTRY + BEFORE] = last;
        entry += 1;
        room[at] = stamp;
        room[at + DOC] = entry;
      }
    });
    return this.layOut(heads, chains, entries);
  }

  private layOut(heads: readonly number[], chains: Int32Array, entries: number): Rows {
    const { room } = this;
    const [segments, docs, begins] = [
      this.segments.of(entries),
      this.docs.of(entries),
      this.begins.of(entries),
    ];
    const places = this.places.of(entries).fill(-1);
    let length = 0;
    for (let nth = 0; nth < heads.length; nth += 1) {
      let begin = 1;
      for (let each = room[heads[nth]! + DOC]!; each !== 0;) {
        const at = (each - 1) * ENTRY;
        segments[length] = chains[at + OF_SEGMENT]!;
        docs[length] = chains[at + OF_DOC]!;
        begins[length] = begin;
        places[each - 1] = length;
        length += 1;
        begin = 0;
        each = chains[at + BEFORE]!;
      }
    }
    return { length, segments, docs, begins, inOrder: places.filter((place) => place !== -1) };
  }

  /** Makes all stamps invalid, and room for every cluster. */
  private begin(): void {
    const most = this.clusters();
    if (this.room.length < most * STRIDE || this.stamp === 0xffff_ffff) {
      this.room = new Uint32Array(Math.ceil(most * 1.25) * STRIDE);
      this.stamp = 0;
    }
    this.stamp += 1;
  }
}
