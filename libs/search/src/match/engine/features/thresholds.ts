/** Numeric tests of one kind, each a feature: sorted by value, so that those a posting meets are a run from one end. */
export class Thresholds {
  constructor(
    /** Ascending. */
    readonly values: number[] = [],
    readonly features: number[] = [],
  ) {}

  /** The feature of this value; `make` gives it one when it is new. */
  intern(value: number, make: () => number): number {
    let i = this.values.length;
    while (i > 0 && this.values[i - 1]! >= value) i -= 1;
    if (this.values[i] === value) return this.features[i]!;
    const feature = make();
    this.values.splice(i, 0, value);
    this.features.splice(i, 0, feature);
    return feature;
  }
}
