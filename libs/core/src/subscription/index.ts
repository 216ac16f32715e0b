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
