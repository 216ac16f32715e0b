/** How many records are looked at, and forgotten, at a time: few enough that nothing else waits for them. */
export const BATCH = 500;

/** What one batch did, and whether more is left. */
export interface Batch {
  readonly forgotten: number;
  readonly more: boolean;
}
