import { hasBit } from '../store/sets/bits.js';
import type { PostingId } from '@app/core/ids';
import { comparePositions, type Placed } from '../search/order.js';
import type { BoardSegment } from '../store/segments/board-segment.js';

/** An example: a document with its cluster, when it was committed and whether it is open. */
interface Sample extends Placed {
  readonly cluster: number;
  readonly at: number;
  readonly open: boolean;
}

/** The best few documents, at most one of a cluster, open ones before closed ones. */
export class Samples {
  private readonly rows: Sample[] = [];

  constructor(
    private readonly limit: number,
    private readonly idOf: (posting: number) => PostingId,
  ) {}

  /** Best first. */
  get placed(): readonly Sample[] {
    return this.rows;
  }

  /** Takes the best of some documents; `scores[i]` is that of `docs[i]`. */
  take({ columns, open: shown }: BoardSegment, docs: Uint32Array, scores: Float64Array): void {
    for (let i = 0; i < docs.length; i += 1) {
      const last = this.rows[this.limit - 1];
      const score = scores[i]!;
      const doc = docs[i]!;
      const open = hasBit(shown, doc);
      if (last !== undefined && (open === last.open ? score < last.score : last.open)) continue;
      const posting = columns.posting[doc]!;
      this.insert({
        score,
        age: columns.age[doc]!,
        id: this.idOf(posting),
        posting,
        cluster: columns.cluster[doc]!,
        at: columns.at[doc]!,
        open,
      });
    }
  }

  private insert(row: Sample): void {
    const known = this.rows.findIndex(({ cluster }) => cluster === row.cluster);
    if (known !== -1) {
      if (compareSamples(this.rows[known]!, row) <= 0) return;
      this.rows.splice(known, 1);
    }
    const at = this.rows.findIndex((each) => compareSamples(row, each) < 0);
    this.rows.splice(at === -1 ? this.rows.length : at, 0, row);
    if (this.rows.length > this.limit) this.rows.pop();
  }
}

function compareSamples(a: Sample, b: Sample): number {
  if (a.open !== b.open) return a.open ? -1 : 1;
  return comparePositions(a, b) || b.at - a.at;
}
