/** An end that will come, at `at` (ms since 1970). */
interface Ending<T> {
  readonly at: number;
  readonly what: T;
}

/** What ends when, the earliest first: a binary heap. Who takes from it pays for what has ended, not for what is there. */
export class Ends<T> {
  private readonly heap: Ending<T>[] = [];

  add(at: number, what: T): void {
    const { heap } = this;
    let place = heap.push({ at, what }) - 1;
    while (place > 0) {
      const parent = (place - 1) >>> 1;
      if (this.timeOf(parent) <= at) break;
      this.swap(place, parent);
      place = parent;
    }
  }

  /** Takes one that has ended by `now`; undefined where there is none. */
  take(now: number): Ending<T> | undefined {
    const [first] = this.heap;
    if (first === undefined || first.at > now) return undefined;
    const last = this.heap.pop();
    if (last !== undefined && this.heap.length > 0) {
      this.heap[0] = last;
      this.sink();
    }
    return first;
  }

  private sink(): void {
    for (let place = 0; ;) {
      const left = 2 * place + 1;
      const child = this.timeOf(left + 1) < this.timeOf(left) ? left + 1 : left;
      if (this.timeOf(child) >= this.timeOf(place)) return;
      this.swap(place, child);
      place = child;
    }
  }

  private timeOf(place: number): number {
    return this.heap[place]?.at ?? Infinity;
  }

  private swap(a: number, b: number): void {
    const [first, second] = [this.heap[a], this.heap[b]];
    if (first === undefined || second === undefined) return;
    [this.heap[a], this.heap[b]] = [second, first];
  }
}
