export const RHYTHMS = ['instant', 'hourly', 'daily', 'weekly'] as const;
/** How often a saved search may write. Listed from most to least urgent: one alert takes the most urgent of its searches. */
export type Rhythm = (typeof RHYTHMS)[number];

/** When a subscriber wants digests: local wall-clock hour in an IANA time zone, ISO weekday (1 = Monday) for weekly ones. */
export interface Schedule {
  readonly timeZone: string;
  /** 0 to 23. */
  readonly hour: number;
  /** 1 (Monday) to 7 (Sunday). */
  readonly weekday: number;
}

export const SEARCH_STATES = ['pending', 'active', 'paused', 'deleted'] as const;
/** `pending`: saved, its address not yet confirmed. Only `active` searches are matched. */
export type SavedSearchState = (typeof SEARCH_STATES)[number];
