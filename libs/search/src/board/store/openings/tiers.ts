import { countBits } from '../sets/bits.js';
import type { BoardSegment } from '../segments/board-segment.js';

/** Segments of one tier before they are merged into one of the next. */
const WIDTH = 8;
const SMALLEST = 64;
/** A segment is rewritten once this share of its documents is gone. */
const GONE_SHARE = 0.25;

/** Segments that are to be merged next, or null where nothing needs to be done. Every document is copied O(log n) times. */
export function nextMerge(segments: readonly BoardSegment[]): readonly BoardSegment[] | null {
  const tiers = new Map<number, BoardSegment[]>();
  for (const segment of segments) {
    const kept = countBits(segment.kept);
    if (segment.docs >= SMALLEST && segment.docs - kept > segment.docs * GONE_SHARE) return [segment];
    const tier = Math.floor(Math.log(Math.max(kept, SMALLEST) / SMALLEST) / Math.log(WIDTH));
    tiers.set(tier, [...(tiers.get(tier) ?? []), segment]);
  }
  const lowest = [...tiers].sort(([a], [b]) => a - b).find(([, group]) => group.length >= WIDTH);
  return lowest?.[1].slice(0, WIDTH) ?? null;
}
