const FIRST_ROOM = 1024;

/**
 * The open postings of each cluster: one chain for each, through two arrays, which is eight bytes a posting. Entries are
 * numbers of postings plus one; 0 ends a chain.
 */
export class Members {
  private heads = new Uint32Array(FIRST_ROOM);
  private next = new Uint32Array(FIRST_ROOM);

  /** Adds a posting that is not in the cluster yet. */
  add(cluster: number, posting: number): void {
    this.heads = withRoom(this.heads, cluster);
    this.next = withRoom(this.next, posting);
    this.next[posting] = this.heads[cluster]!;
    this.heads[cluster] = posting + 1;
  }

  /** Takes a posting out of its cluster. */
  drop(cluster: number, posting: number): void {
    const after = this.next[posting]!;
    if (this.heads[cluster] === posting + 1) {
      this.heads[cluster] = after;
      return;
    }
    for (let at = this.heads[cluster] ?? 0; at !== 0; at = this.next[at - 1]!) {
      if (this.next[at - 1] !== posting + 1) continue;
      this.next[at - 1] = after;
      return;
    }
  }

  /** The open postings of a cluster, in no order. */
  of(cluster: number): number[] {
    const found: number[] = [];
    for (let at = this.heads[cluster] ?? 0; at !== 0; at = this.next[at - 1]!) found.push(at - 1);
    return found;
  }

  /** True where a cluster has more than one open posting. */
  isSeveral(cluster: number): boolean {
    const head = this.heads[cluster] ?? 0;
    return head !== 0 && this.next[head - 1] !== 0;
  }
}

function withRoom(array: Uint32Array, index: number): Uint32Array<ArrayBuffer> {
  if (index < array.length) return array as Uint32Array<ArrayBuffer>;
  const larger = new Uint32Array(Math.max(index + 1, array.length * 2));
  larger.set(array);
  return larger;
}
