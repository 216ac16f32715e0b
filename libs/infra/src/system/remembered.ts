/** Remembers the answers of a pure function for the keys asked last, up to `most` of them. */
export class Remembered<Value> {
  private readonly values = new Map<string, Value>();

  constructor(private readonly most: number) {}

  get(key: string, make: () => Value): Value {
    const known = this.values.get(key);
    if (known !== undefined) return known;
    const value = make();
    this.put(key, value);
    return value;
  }

  /** What is remembered; undefined for nothing. */
  peek(key: string): Value | undefined {
    return this.values.get(key);
  }

  /** Remembers a value in the place of an earlier one. */
  put(key: string, value: Value): void {
    const oldest = this.values.keys().next();
    if (this.values.size >= this.most && !this.values.has(key) && oldest.done !== true)
      this.values.delete(oldest.value);
    this.values.set(key, value);
  }
}
