/** What is looked at, and done, at a time: small enough that nobody waits for it. */
export const BATCH = 500;

/** What one batch did, and whether more is left. */
export interface Batch {
  readonly forgotten: number;
  readonly more: boolean;
}
