import type { Seniority } from '@app/core/posting';

/** A place that a person would work at: a city with its country, or a whole country. */
export interface WishedPlace {
  readonly country: string;
  readonly city: string | null;
}

/** The pay that a person wants, a year. */
export interface PayWish {
  readonly amount: number;
  /** ISO 4217, or null where any currency counts. */
  readonly currency: string | null;
}

/** What a person accepted of what was read from their CV, or chose themselves. */
export interface Wishes {
  /** Role families. */
  readonly families: readonly string[];
  readonly levels: readonly Exclude<Seniority, 'unknown'>[];
  /** Slugs of skills. */
  readonly skills: readonly string[];
  readonly places: readonly WishedPlace[];
  readonly remote: boolean;
  readonly pay: PayWish | null;
  /** Years of work. They are never sent: the browser compares them. */
  readonly years: number | null;
}
