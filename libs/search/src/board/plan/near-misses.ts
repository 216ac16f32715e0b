import { addAll, both, copyBits, dropAll, noBits, type Bits } from '../store/sets/bits.js';
import { evaluatePlan } from './evaluate-plan.js';
import type { Instant } from './compare-columns.js';
import type { Plan } from './plan.js';
import type { BoardSegment } from '../store/segments/board-segment.js';

/** Documents of one segment by how many parts of a query they fail. */
export interface Misses {
  /** Fail none: the matches. */
  readonly none: Bits;
  /** For each part: fail it and no other. */
  readonly only: readonly Bits[];
  /** For each part: fail it, whatever else they fail. */
  readonly failed: readonly Bits[];
}

/** Tells the documents of `among` that fail no part, or exactly one. Each part is evaluated once. */
export function missesOf(parts: readonly Plan[], segment: BoardSegment, now: Instant, among: Bits): Misses {
  const failed = parts.map((part) => {
    const fails = copyBits(among);
    dropAll(fails, evaluatePlan(part, segment, now, among));
    return fails;
  });
  const once = noBits(segment.docs);
  const twice = noBits(segment.docs);
  for (const fails of failed) {
    addAll(twice, both(once, fails));
    addAll(once, fails);
  }
  const none = copyBits(among);
  dropAll(none, once);
  dropAll(once, twice);
  return { none, only: failed.map((fails) => both(fails, once)), failed };
}
