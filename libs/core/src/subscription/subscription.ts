import type { SavedSearchId } from '../ids/index.js';

export const RHYTHMS = ['instant', 'hourly', 'daily', 'weekly'] as const;
/** How often a saved search may write. Listed from most to least urgent: one alert takes the most urgent of its searches. */
export type Rhythm = (typeof RHYTHMS)[number];

export const WINDOW_KINDS = [...RHYTHMS, 'catch-up'] as const;
/** What a mail with alerts covers: a window of a rhythm, or everything that was held while its receiver was away. */
export type WindowKind = (typeof WINDOW_KINDS)[number];

/** When a subscriber wants digests: local wall-clock hour in an IANA time zone, ISO weekday (1 = Monday) for weekly ones. */
export interface Schedule {
  readonly timeZone: string;
  /** 0 to 23. */
  readonly hour: number;
  /** 1 (Monday) to 7 (Sunday). */
  readonly weekday: number;
}

/** The schedule of who says nothing else: Monday, for a weekly digest, at eight in the morning, UTC. */
export const DEFAULT_SCHEDULE: Schedule = { timeZone: 'UTC', hour: 8, weekday: 1 };

export const LANGUAGES = ['en', 'de'] as const;
/** The languages of pages and mails, as BCP 47 names them. The first is taken where nobody says otherwise. */
export type Language = (typeof LANGUAGES)[number];

export const SEARCH_STATES = ['pending', 'active', 'paused', 'deleted'] as const;
/** `pending`: saved, its address not yet confirmed. Only `active` searches are matched. */
export type SavedSearchState = (typeof SEARCH_STATES)[number];

/** A stretch without mails. What would have come in it is held, and comes in one mail at `until`. */
export interface Away {
  readonly from: Date;
  readonly until: Date;
}

/** A saved search whose alerts are held until an instant. It is matched all the same. */
export interface Snooze {
  readonly savedSearchId: SavedSearchId;
  readonly until: Date;
}

/** Local hours, 0 to 23, without instant and hourly mails: from the first up to the second, past midnight where it is less. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

/** A company that a subscriber does not want to read of. `slug` is compared, `name` is shown. */
export interface MutedCompany {
  readonly slug: string;
  readonly name: string;
}

/** When a subscriber does not want to be written to, and about whom. Digests come at the schedule's hour in any case. */
export interface Restraints {
  readonly away: Away | null;
  readonly snoozes: readonly Snooze[];
  readonly quietHours: QuietHours | null;
  /** Most mails with alerts in a local week, which begins on Monday at the schedule's hour; null: any number. */
  readonly weeklyMails: number | null;
  readonly mutedCompanies: readonly MutedCompany[];
}

/** Nothing is held back. */
export const NO_RESTRAINTS: Restraints = {
  away: null,
  snoozes: [],
  quietHours: null,
  weeklyMails: null,
  mutedCompanies: [],
};
