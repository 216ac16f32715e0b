import type { Repost } from '@app/core/posting';

/** What is known of an opening before a posting of it is listed (again). */
export interface OpeningBefore {
  /** Days since its last posting closed; 0 while one is open. */
  readonly closedForDays: number;
  /** How often it was re-listed so far. */
  readonly times: number;
}

/** A shorter gap is a hiccup of the source, not a new start of the search. */
const LEAST_DAYS = 1;

/**
 * Whether a posting that is listed now re-lists an opening that had closed, and for which time. Null where the opening is
 * new, still open, or was closed for less than a day. Whole days, rounded down.
 */
export function repostOf(before: OpeningBefore | null, now: Date): Repost | null {
  if (before === null || before.closedForDays < LEAST_DAYS) return null;
  return { afterDays: Math.floor(before.closedForDays), times: before.times + 1, at: now };
}
