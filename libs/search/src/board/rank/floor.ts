import type { Bounds } from './standings.js';

/** The score that so many documents come to for certain: what cannot come to it is not among the first so many. */
export class Floor {
  /** The best lower bounds, best first. */
  private readonly best: number[] = [];

  constructor(private readonly wanted: number) {}

  /** That score; as low as can be while there are fewer documents. */
  get score(): number {
    return this.best[this.wanted - 1] ?? -Infinity;
  }

  /** Takes the documents with an index that counts; those that may come to `limit` or more stood on an earlier page perhaps. */
  take({ least, most }: Bounds, counts: (i: number) => boolean, limit: number): void {
    for (let i = 0; i < least.length; i += 1)
      if (least[i]! > this.score && most[i]! < limit && counts(i)) this.add(least[i]!);
  }

  private add(score: number): void {
    let at = this.best.length;
    while (at > 0 && score > this.best[at - 1]!) at -= 1;
    this.best.splice(at, 0, score);
    if (this.best.length > this.wanted) this.best.pop();
  }
}
