import type {
  Applicants,
  EmploymentType,
  ExperienceYears,
  Place,
  Salary,
  Seniority,
  Visa,
  Workplace,
} from './stated-values.js';

/** Facts that carry a quotation of the words they were read from. */
const QUOTED_FACTS = ['salary', 'workplace', 'applicants', 'experience', 'visa', 'employment'] as const;
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
