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
export { CONFIRM_HOURS, MANAGE_DAYS, isLinkEnded, linkExpiry } from './links.js';
export { RENEWAL_DAYS, RENEWAL_MONTHS, answerEnd, askableMonth, isNotRenewed, monthOf } from './renewal.js';
export type { Renewal } from './renewal.js';
