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
