/**
 * Messages on Redis pub/sub: wake-ups that every replica hears, and that may be lost. Whoever hears one reads MongoDB;
 * whoever misses one reads it a little later.
 */
export const HINTS = {
  /** Saved searches changed. */
  savedSearchesChanged: 'saved-searches.changed',
  /** Postings were added, revised or closed. */
  postingsChanged: 'postings.changed',
} as const;

export type Hint = (typeof HINTS)[keyof typeof HINTS];

/**
 * The latest change that the sender knows of. Whoever hears it asks MongoDB how far changes go: the hint may be another
 * board's on the same Redis, or older than a restored backup.
 */
export interface HintPayload {
  readonly seq: number;
}
