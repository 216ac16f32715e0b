import type { Found } from '../store/openings/opening-orders.js';
import { docsIn } from '../store/sets/bits.js';

/** Where stated yearly pay lies: in the middle of all that was looked at, by where it starts and how far it reaches. */
export interface PayBand {
  readonly start: number;
  readonly reach: number;
}

/** The medians of one currency. At least one of what was found must state pay in it. */
export function payBand(found: readonly Found[], currency: number): PayBand {
  const starts: number[] = [];
  const reaches: number[] = [];
  for (const { segment, docs } of found) {
    const { columns } = segment;
    for (const doc of docsIn(docs)) {
      if (columns.currency[doc]! >>> 1 !== currency || Number.isNaN(columns.reach[doc]!)) continue;
      starts.push(columns.start[doc]!);
      reaches.push(columns.reach[doc]!);
    }
  }
  return { start: medianOf(starts), reach: medianOf(reaches) };
}

/** The middle one, or the mean of the two in the middle. */
function medianOf(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >>> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
