export { domainOf } from './domain-of.js';
export { alertId, alertsDeliveryId, asId } from './ids.js';
export type {
  AlertId,
  Branded,
  ClusterId,
  DeliveryId,
  PostingId,
  SavedSearchId,
  SubscriberId,
} from './ids.js';
export {
  EMPLOYMENT_TYPES,
  FACT_NAMES,
  NO_FACTS,
  PAY_PERIODS,
  QUOTED_FACTS,
  SENIORITIES,
  WORKPLACES,
} from './posting.js';
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
export { HIDING_SUBJECTS } from './hiding.js';
export type { HidingSubject } from './hiding.js';
export { QUIET_REASONS } from './quiet.js';
export type { QuietReason } from './quiet.js';
export { endOfDay, isOpenAt, isOver, openSince } from './posting-life.js';
export type { PostingLife } from './posting-life.js';
export {
  DEFAULT_SCHEDULE,
  LANGUAGES,
  NO_RESTRAINTS,
  RHYTHMS,
  SEARCH_STATES,
  WINDOW_KINDS,
} from './subscription.js';
export type {
  Away,
  Language,
  MutedCompany,
  QuietHours,
  Restraints,
  Rhythm,
  SavedSearchState,
  Schedule,
  Snooze,
  WindowKind,
} from './subscription.js';
export {
  ATTEMPT_OUTCOMES,
  DEAD_REASONS,
  DELIVERY_CONTENTS,
  DELIVERY_STATES,
  HOOK_KINDS,
  LAPSE_REASONS,
  MAIL,
  SUPPRESSION_REASONS,
} from './delivery.js';
export type {
  AttemptOutcome,
  DeadReason,
  DeliveryContent,
  DeliveryState,
  HookFault,
  HookKind,
  SuppressionReason,
} from './delivery.js';
export type { WrittenMail } from './written-mail.js';
