/** Remembers the answers of a pure function for the keys asked last, up to `most` of them. */
export class Remembered<Value> {
  private readonly values = new Map<string, Value>();

  constructor(private readonly most: number) {}

  get(key: string, make: () => Value): Value {
    const known = this.values.get(key);
    if (known !== undefined) return known;
    const value = make();
    const oldest = this.values.keys().next();
    if (this.values.size >= this.most && oldest.done !== true) this.values.delete(oldest.value);
    this.values.set(key, value);
    return value;
  }
}
