/** The ages, in days, by which it is decided whether a posting is quiet. */
export interface QuietRules {
  /** A source without a good read for longer than this was absent. */
  readonly absenceDays: number;
  /** What a source dates within the last so many days is news even on its first read. */
  readonly exceptDatedDays: number;
  /** What a source dates before this is no news when it is first seen. */
  readonly claimOlderDays: number;
}

/** A first read counts as one for no longer than this, however often it was cut off. */
export const CATCH_UP_HOURS = 24;

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;
