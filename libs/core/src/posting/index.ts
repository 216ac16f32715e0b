export { HIDING_SUBJECTS } from './hiding.js';
export type { HidingSubject } from './hiding.js';
export { endOfDay, isOpenAt, isOver, openSince } from './posting-life.js';
export { EMPLOYMENT_TYPES, FACT_NAMES, NO_FACTS, PAY_PERIODS, SENIORITIES, WORKPLACES } from './posting.js';
export type {
  Applicants,
  Company,
  DraftSalary,
  EmploymentType,
  ExperienceYears,
  FactName,
  PayPeriod,
  Place,
  PostingDraft,
  PostingFacts,
  PostingView,
  QuotedFact,
  Repost,
  Salary,
  Seniority,
  Visa,
  Workplace,
} from './posting.js';
export { QUIET_REASONS } from './quiet.js';
export type { QuietReason } from './quiet.js';
