import { nextBit, type Bits } from '../store/sets/bits.js';
import type { BoardSegment } from '../store/segments/board-segment.js';
import type { PostingId } from '@app/core/ids';

/** A place in an order of the board. It stays valid when postings come and go. Without a score: newest first. */
export interface Position {
  /** 0 for newest first. */
  readonly score: number;
  /** The earlier of posted and first seen, ms since 1970. */
  readonly age: number;
  readonly id: PostingId;
}

/** A document and its place. */
export interface Placed extends Position {
  readonly posting: number;
}

/** Best score first, then newest, then by id. Negative where `a` stands before `b`. */
export function comparePositions(a: Position, b: Position): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.age !== b.age) return b.age - a.age;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The first documents after a position, of all segments together. */
export class Page {
  private readonly rows: Placed[] = [];

  constructor(
    private readonly limit: number,
    private readonly after: Position | null,
    private readonly idOf: (posting: number) => PostingId,
  ) {}

  /** In order. */
  get placed(): readonly Placed[] {
    return this.rows;
  }

  /** Takes the newest documents of a set. A segment is in that order, so it stops at the first that has no room. */
  takeNewest({ columns, docs }: BoardSegment, among: Bits): void {
    const from = this.after === null ? 0 : firstNotNewer(columns.age, docs, this.after.age);
    for (let doc = nextBit(among, from); doc !== -1; doc = nextBit(among, doc + 1)) {
      if (!this.hasRoom(0, columns.age[doc]!)) return;
      this.take({ score: 0, age: columns.age[doc]!, posting: columns.posting[doc]! });
    }
  }

  /** Takes the best of some documents, those with an index that is wanted; `scores[i]` is that of `docs[i]`. */
  takeBest(
    segment: BoardSegment,
    docs: Uint32Array,
    scores: Float64Array,
    isWanted: (i: number) => boolean,
  ): void {
    const { age } = segment.columns;
    for (let i = 0; i < docs.length; i += 1) {
      if (this.hasRoom(scores[i]!, age[docs[i]!]!) && isWanted(i))
        this.takeScored(segment, docs[i]!, scores[i]!);
    }
  }

  /** Takes one document with its score. */
  takeScored({ columns }: BoardSegment, doc: number, score: number): void {
    if (this.after !== null && score > this.after.score) return;
    const age = columns.age[doc]!;
    if (this.hasRoom(score, age)) this.take({ score, age, posting: columns.posting[doc]! });
  }

  /** False where a document of this score and age cannot be among the first, whatever its id is. */
  hasRoom(score: number, age: number): boolean {
    const last = this.rows[this.limit - 1];
    return last === undefined || score > last.score || (score === last.score && age >= last.age);
  }

  private take(found: { score: number; age: number; posting: number }): void {
    const row = { ...found, id: this.idOf(found.posting) };
    if (this.after !== null && comparePositions(row, this.after) <= 0) return;
    let at = this.rows.length;
    while (at > 0 && comparePositions(row, this.rows[at - 1]!) < 0) at -= 1;
    if (at >= this.limit) return;
    this.rows.splice(at, 0, row);
    if (this.rows.length > this.limit) this.rows.pop();
  }
}

/** The first document whose age is not newer than the given one; ages descend. */
function firstNotNewer(age: Float64Array, docs: number, limit: number): number {
  let low = 0;
  let high = docs;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (age[middle]! > limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
