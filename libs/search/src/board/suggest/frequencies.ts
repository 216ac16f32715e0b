import type { Lists } from '../store/sets/open-list.js';
import type { BoardSegment } from '../store/segments/board-segment.js';

/**
 * In how many documents each key of one kind of list stands, closed ones that are still held among them: what is likely to be
 * frequent, known without opening a list. Counted again when the segments have changed, in one pass over their keys.
 */
export class Frequencies {
  private counted: readonly BoardSegment[] | null = null;
  private counts = new Uint32Array(0);

  constructor(private readonly listsIn: (segment: BoardSegment) => Lists) {}

  /** By key; keys from `size` on do not occur. */
  of(segments: readonly BoardSegment[], size: number): Uint32Array {
    if (this.counted === segments && this.counts.length >= size) return this.counts;
    if (this.counts.length < size) this.counts = new Uint32Array(Math.ceil(size * 1.2));
    else this.counts.fill(0);
    for (const segment of segments) {
      const { keys, counts } = this.listsIn(segment);
      for (let row = 0; row < keys.length; row += 1)
        this.counts[keys[row]!] = this.counts[keys[row]!]! + counts[row]!;
    }
    this.counted = segments;
    return this.counts;
  }
}

/** The keys of the highest scores that were offered, at most so many. */
export class Best {
  readonly keys: number[] = [];
  private readonly scores: number[] = [];

  constructor(private readonly most: number) {}

  /** Takes a key where its score is among the highest. */
  offer(key: number, score: number): void {
    const { keys, scores, most } = this;
    if (keys.length === most && score <= scores[most - 1]!) return;
    let at = keys.length;
    while (at > 0 && scores[at - 1]! < score) at -= 1;
    keys.splice(at, 0, key);
    scores.splice(at, 0, score);
    if (keys.length <= most) return;
    keys.pop();
    scores.pop();
  }
}
