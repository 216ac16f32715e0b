import { copyBits, docsIn, dropAll, noBits, type Bits } from '../sets/bits.js';
import { addFacts } from '../segments/offers.js';
import type { BoardSegment } from '../segments/board-segment.js';

/** What of a segment is counted. */
type Counted = Pick<BoardSegment, 'docs' | 'open' | 'offers'>;

/** Counts of one segment, and the documents that they were made of. */
interface Kept {
  readonly of: Bits;
  readonly counts: Int32Array;
}

/** How many open documents of a segment have each fact that has no set of its own: kept, and mended as they come and go. */
export class OpenCounts {
  private readonly kept = new WeakMap<Counted, Kept>();

  /** By the number of the fact, of which there are so many. Nobody changes it. */
  of(segment: Counted, facts: number): Int32Array {
    const { open, offers, docs } = segment;
    const found = this.kept.get(segment);
    const of = found?.of ?? new Int32Array(noBits(docs));
    const counts = found?.counts ?? new Int32Array(facts);
    const mend = (from: Bits, without: Bits, by: number): void => {
      const changed = copyBits(from);
      dropAll(changed, without);
      addFacts(offers, docsIn(changed), offers.middles, counts, by);
    };
    mend(of, open, -1);
    mend(open, of, 1);
    of.set(open);
    this.kept.set(segment, { of, counts });
    return counts;
  }
}
