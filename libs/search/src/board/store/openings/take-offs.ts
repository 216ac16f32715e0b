/** Sets of documents that are remembered at once. */
const MOST_KEPT = 64;

/** What is taken off the counts of filters so that they count openings, for sets with a name, until the board changes. */
export class TakeOffs {
  private readonly kept = new Map<string, Int32Array>();
  private version = -1;

  /** `changes()`: how often the board has changed. */
  constructor(private readonly changes: () => number) {}

  /** What is remembered under a name, or what is made now. Nobody changes it. */
  of(name: string, make: () => Int32Array): Int32Array {
    this.forgetOld();
    const found = this.kept.get(name) ?? make();
    this.kept.delete(name);
    this.kept.set(name, found);
    const [eldest] = this.kept.keys();
    if (this.kept.size > MOST_KEPT && eldest !== undefined) this.kept.delete(eldest);
    return found;
  }

  private forgetOld(): void {
    const version = this.changes();
    if (version !== this.version) this.kept.clear();
    this.version = version;
  }
}
