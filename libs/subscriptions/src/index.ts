export { Feedbacks } from './feedback/feedbacks.js';
export type { Feedback, FeedbackOutcome, FeedbackSubject } from './feedback/feedbacks.js';
export { readFeedbackMail } from './feedback/read-feedback-mail.js';
export type { ArrivedMail } from './feedback/read-feedback-mail.js';
export { isFromMailgun, readMailgun } from './feedback/providers/mailgun.js';
export { isFromPostmark, readPostmark } from './feedback/providers/postmark.js';
export type { ProviderEvent, ProviderHook } from './feedback/providers/provider-event.js';
export { isFromSendGrid, readSendGrid } from './feedback/providers/sendgrid.js';
export { isFromSns, isSnsAddress, readSes, readSns } from './feedback/providers/ses.js';
export type { SnsMessage } from './feedback/providers/ses.js';
export { MailPauses } from './feedback/mail-pauses.js';
export { changeRestraints, stillAway } from './restraint-changes.js';
export type { RestraintChange, RestraintFault, RestraintOutcome } from './restraint-changes.js';
export {
  changeSearch,
  confirmSearch,
  deleteSearch,
  editSearch,
  pauseSearch,
  restoreSearch,
  resumeSearch,
  revertSearch,
} from './transitions.js';
export type { ChangePoint, SearchChange, SearchEdit, Transition, UnchangedReason } from './transitions.js';
export { Unsubscriptions } from './unsubscriptions.js';
export type { UnsubscribeState } from './unsubscriptions.js';
