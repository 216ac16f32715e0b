export { limitOf, nextPlace, parseMailLimits } from './mail-limits.js';
export type { MailLimit, MailLimits, MailLimitsCheck } from './mail-limits.js';
export { planWindow, sortByWindow, withinBudget } from './plan-windows.js';
export type {
  MadeWindow,
  OpenPlan,
  PostponePlan,
  Receiver,
  SortedAlerts,
  WindowCandidate,
  WindowPlan,
} from './plan-windows.js';
export { changeRestraints, stillAway } from './restraint-changes.js';
export type { RestraintChange, RestraintFault, RestraintOutcome } from './restraint-changes.js';
export { afterRenderFailure, isTooOld, nextStep } from './retry.js';
export type { AttemptEnd, EndedOutcome, NextStep } from './retry.js';
export { confirmationRefusal, itemRefusal, mailRefusal, matchRefusal } from './should-send.js';
export type { MatchFacts, PostingFate, ReceiverFacts } from './should-send.js';
export { dueUnder } from './restraints.js';
export type { Due, FoundAlert, WritingTimes } from './restraints.js';
export { countedWeek, dueAt, nextDue, windowKey } from './windows.js';
