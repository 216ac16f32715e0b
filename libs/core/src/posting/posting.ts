import type { ClusterId, PostingId } from '../ids/index.js';
import type { QuietReason } from './quiet.js';

export const WORKPLACES = ['onsite', 'hybrid', 'remote', 'unknown'] as const;
/** Where the work is done. `unknown` is a value of its own: the source did not say. */
export type Workplace = (typeof WORKPLACES)[number];

export const SENIORITIES = [
  'intern',
  'junior',
  'mid',
  'senior',
  'staff',
  'principal',
  'lead',
  'manager',
  'director',
  'executive',
  'unknown',
] as const;
/** Level of the role as its title states it. */
export type Seniority = (typeof SENIORITIES)[number];

export const EMPLOYMENT_TYPES = [
  'full-time',
  'part-time',
  'contract',
  'temporary',
  'internship',
  'apprenticeship',
  'unknown',
] as const;
export type EmploymentType = (typeof EMPLOYMENT_TYPES)[number];

export const PAY_PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const;
export type PayPeriod = (typeof PAY_PERIODS)[number];

/** One place of work. Country is ISO 3166-1 alpha-2; region is the ISO 3166-2 suffix (US and CA), else null. */
export interface Place {
  readonly country: string | null;
  readonly region: string | null;
  readonly city: string | null;
}

/**
 * Pay as the employer states it, in whole units of `currency` for one `period`. Nothing is converted.
 * `min` is null for "up to X", `max` is null for "X or more"; one figure gives min = max.
 */
export interface Salary {
  readonly min: number | null;
  readonly max: number | null;
  /** ISO 4217 code, or null where the text names none. */
  readonly currency: string | null;
  readonly period: PayPeriod;
  /** `ote` where the figure includes commission or bonus and no base is stated. */
  readonly basis: 'base' | 'ote';
  /** True where no period is written: its size and the custom of its currency tell a year from a month. */
  readonly periodAssumed: boolean;
}

/** Who may apply for a remote posting. `anywhere` and `unknown` differ: the first is a statement, the second is silence. */
export type Applicants =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'anywhere' }
  /**
   * `countries`: ISO 3166-1 alpha-2; `regions`: EU, EEA, EMEA, APAC, LATAM, AMER ... as listed in reading/normalise. `except`: countries
   * and regions that are left out; where nothing else is named, everybody but them may apply.
   */
  | {
      readonly kind: 'limited';
      readonly countries: readonly string[];
      readonly regions: readonly string[];
      readonly except?: readonly string[];
    };

export interface ExperienceYears {
  readonly min: number;
  readonly max: number | null;
}

export type Visa = 'yes' | 'no' | 'unknown';

/** Facts that carry a quotation of the words they were read from. */
export const QUOTED_FACTS = [
  'salary',
  'workplace',
  'applicants',
  'experience',
  'visa',
  'employment',
] as const;
export type QuotedFact = (typeof QUOTED_FACTS)[number];

/** Everything that is read of a posting, by the name under which it is explained and reported as wrong: a closed list. */
export const FACT_NAMES = [
  'title',
  'company',
  'workplace',
  'applicants',
  'places',
  'salary',
  'experience',
  'visa',
  'employment',
  'seniority',
  'family',
  'language',
  'skills',
] as const;
export type FactName = (typeof FACT_NAMES)[number];

/** What a posting says in structured form. Every field has a value for "the source does not say". */
export interface PostingFacts {
  readonly seniority: Seniority;
  /** Slug of the role family (reading/normalise lists them), null where none fits. */
  readonly roleFamily: string | null;
  /** Ordered, without duplicates; empty where unknown. */
  readonly places: readonly Place[];
  readonly workplace: Workplace;
  readonly applicants: Applicants;
  readonly salary: Salary | null;
  readonly employment: EmploymentType;
  readonly experience: ExperienceYears | null;
  /** Canonical skill slugs (reading/normalise taxonomy), sorted. */
  readonly skills: readonly string[];
  /** ISO 639-1, null where undetected. */
  readonly language: string | null;
  readonly visa: Visa;
  /** The words each fact was read from: a short quotation of the posting, or `field: value` for a structured field. */
  readonly evidence: Readonly<Partial<Record<QuotedFact, string>>>;
}

/** Facts of a posting that says nothing: what a record that was written before a fact existed says of it. */
export const NO_FACTS: PostingFacts = {
  seniority: 'unknown',
  roleFamily: null,
  places: [],
  workplace: 'unknown',
  applicants: { kind: 'unknown' },
  salary: null,
  employment: 'unknown',
  experience: null,
  skills: [],
  language: null,
  visa: 'unknown',
  evidence: {},
};

/** Company as shown and as compared: `slug` is the stable key (lower case, accents and legal form folded). */
export interface Company {
  readonly name: string;
  readonly slug: string;
}

/** That a posting re-lists an opening that had closed: after how many days, and how often by now. */
export interface Repost {
  readonly afterDays: number;
  /** 1 for the first re-listing. */
  readonly times: number;
  readonly at: Date;
}

/**
 * What query evaluation, clustering and pages see of a posting: everything stated, nothing about storage.
 * Times are instants. `firstSeenAt` is ours; `postedAt` is the source's claim and may be missing or wrong.
 */
export interface PostingView {
  readonly id: PostingId;
  readonly clusterId: ClusterId;
  readonly source: string;
  readonly title: string;
  readonly company: Company;
  readonly facts: PostingFacts;
  /** Plain text of the description, paragraphs separated by newlines. */
  readonly text: string;
  /** The location line as the source wrote it. */
  readonly locationText: string;
  readonly firstSeenAt: Date;
  readonly postedAt: Date | null;
  /** That it re-lists an opening that had closed; absent or null for a first listing. */
  readonly repost?: Repost | null;
  /** The department as the source names it; absent or null where it names none. */
  readonly department?: string | null;
  /** Why its opening is no news; absent or null where it is. */
  readonly quiet?: QuietReason | null;
  /** It is invented, from a sample source; absent where it is not. */
  readonly sample?: true;
}

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
