import type { ExperienceYears, PayPeriod, Seniority, Workplace } from './stated-values.js';

/**
 * What a source adapter, a push or a file gives: the source's own words and structured fields, not yet normalised.
 * Optional structured fields win over what prose says.
 */
export interface PostingDraft {
  readonly externalId: string;
  readonly url: string;
  readonly applyUrl?: string | undefined;
  readonly title: string;
  readonly company: string;
  /** Location lines as written, one a place. */
  readonly locations?: readonly string[] | undefined;
  readonly workplace?: Exclude<Workplace, 'unknown'> | undefined;
  /** A bare yes of the source to "remote?", which is set on hybrid postings too: the posting's own words win over it. */
  readonly isRemote?: boolean | undefined;
  /** Countries or regions that may apply, as the source states them in a structured field. */
  readonly applicants?: readonly string[] | undefined;
  readonly salary?: DraftSalary | undefined;
  readonly employment?: string | undefined;
  readonly department?: string | undefined;
  /** The employer's own number of the opening, where the source gives one: tells openings of one title apart. */
  readonly requisition?: string | undefined;
  /** Level of the role, where the source states it in a field of its own: counts where the title names none. */
  readonly seniority?: Exclude<Seniority, 'unknown'> | undefined;
  /** Years of experience asked for, where the source states them in a field of its own. */
  readonly experience?: ExperienceYears | undefined;
  readonly skills?: readonly string[] | undefined;
  readonly language?: string | undefined;
  /** Exactly one of html and text must be present; html is sanitised before anything is stored. */
  readonly html?: string | undefined;
  readonly text?: string | undefined;
  /** The source's claim. */
  readonly postedAt?: Date | undefined;
  /** The source's closing date. */
  readonly validThrough?: Date | undefined;
}

/** Pay from structured fields of a source. */
export interface DraftSalary {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly currency?: string | undefined;
  readonly period?: PayPeriod | undefined;
  readonly basis?: 'base' | 'ote' | undefined;
  /** The employer's own summary line, where there is one: quoted as evidence. */
  readonly summary?: string | undefined;
}
