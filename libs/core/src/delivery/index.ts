export { answerOf } from './answer.js';
export { confirmationLimit, provedLimit } from './confirmation-limit.js';
export { CHANNEL_NAMES, checkChannelNames } from './channel-names.js';
export type { ChannelName } from './channel-names.js';
export { MAIL_RULES } from './channel-rules.js';
export type { ChannelRules } from './channel-rules.js';
export {
  ATTEMPT_OUTCOMES,
  DELIVERY_CONTENTS,
  DELIVERY_STATES,
  HOOK_KINDS,
  LAPSE_REASONS,
  MAIL,
  TARGET_OFF,
} from './delivery.js';
export type {
  AttemptOutcome,
  DeadReason,
  DeliveryState,
  HookFault,
  HookKind,
  SuppressionReason,
} from './delivery.js';
export { limitOf, nextPlace, parseMailLimits } from './mail-limits.js';
export type { MailLimits } from './mail-limits.js';
export { afterRenderFailure, isTooOld, nextStep } from './retry.js';
export type { EndedOutcome, NextStep } from './retry.js';
export { confirmationRefusal, itemRefusal, matchRefusal, receiverRefusal } from './should-send.js';
export type { MatchFacts, PostingFate, ReceiverFacts } from './should-send.js';
export { domainOf } from './domain-of.js';
export type { WrittenMail } from './written-mail.js';
