export { MAIL_RULES } from './channel-rules.js';
export type { BackOff, ChannelRules } from './channel-rules.js';
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
export { confirmationRefusal, itemRefusal, matchRefusal, receiverRefusal } from './should-send.js';
export type { MatchFacts, PostingFate, ReceiverFacts } from './should-send.js';
export { dueUnder } from './restraints.js';
export type { Due, FoundAlert, WritingTimes } from './restraints.js';
export { countedWeek, dueAt, nextDue, windowKey } from './windows.js';
