export { HIDING_SUBJECTS } from './hiding.js';
export type { HidingSubject } from './hiding.js';
export { endOfDay, isOpenAt, isOver, openSince } from './posting-life.js';
export { EMPLOYMENT_TYPES, PAY_PERIODS, SENIORITIES, WORKPLACES } from './stated-values.js';
export { FACT_NAMES, NO_FACTS } from './posting-facts.js';
export type { Company, PostingView, Repost } from './posting.js';
export type {
  Applicants,
  EmploymentType,
  ExperienceYears,
  PayPeriod,
  Place,
  Salary,
  Seniority,
  Visa,
  Workplace,
} from './stated-values.js';
export type { FactName, PostingFacts, QuotedFact } from './posting-facts.js';
export type { DraftSalary, PostingDraft } from './posting-draft.js';
export { QUIET_REASONS } from './quiet.js';
export type { QuietReason } from './quiet.js';
export { parseFunctions, WORK_FUNCTIONS } from './work-functions.js';
export type { WorkFunction } from './work-functions.js';
