import type { Bits } from '../sets/bits.js';
import type { BoardSegment } from '../segments/board-segment.js';

/** Documents of one segment. */
export interface Found {
  readonly segment: BoardSegment;
  readonly docs: Bits;
}

/**
 * Whether document `doc` of segment number `s` stands for their common opening rather than `otherDoc` of segment number
 * `other`. Documents of one segment are asked about in the order of the board, the earlier one as the other.
 */
export type StandsBefore = (s: number, doc: number, other: number, otherDoc: number) => boolean;

/** The order of the board, newest first: only documents of different segments are compared, as those of one are in it. */
export function newestFirst(found: readonly Found[], idOf: (posting: number) => string): StandsBefore {
  const isNewer = byColumn('age', found, idOf, -1);
  return (s, doc, other, otherDoc) => s !== other && isNewer(s, doc, other, otherDoc);
}

/** The earliest that this board saw, equal instants by the posting's id: what came later never takes its place. */
export const firstSeenFirst = (found: readonly Found[], idOf: (posting: number) => string): StandsBefore =>
  byColumn('firstSeen', found, idOf, 1);

/** The best score first, equal scores in the order of the board; `scores[s][doc]` is that of a document. */
export function bestFirst(
  scores: readonly Float64Array[],
  found: readonly Found[],
  idOf: (posting: number) => string,
): StandsBefore {
  const isNewer = newestFirst(found, idOf);
  return (s, doc, other, otherDoc) => {
    const difference = scores[s]![doc]! - scores[other]![otherDoc]!;
    return difference === 0 ? isNewer(s, doc, other, otherDoc) : difference > 0;
  };
}

function byColumn(
  name: 'age' | 'firstSeen',
  found: readonly Found[],
  idOf: (posting: number) => string,
  direction: 1 | -1,
): StandsBefore {
  const columns = found.map(({ segment }) => segment.columns);
  return (s, doc, other, otherDoc) => {
    const [a, b] = [columns[s]!, columns[other]!];
    const difference = a[name][doc]! - b[name][otherDoc]!;
    if (difference !== 0) return difference * direction < 0;
    return idOf(a.posting[doc]!) < idOf(b.posting[otherDoc]!);
  };
}
