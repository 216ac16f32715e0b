export { Feedbacks } from './feedback/feedbacks.js';
export type { Feedback, FeedbackOutcome, FeedbackSubject } from './feedback/feedbacks.js';
export { readFeedbackMail } from './feedback/read-feedback-mail.js';
export type { ArrivedMail } from './feedback/read-feedback-mail.js';
export { MailPauses } from './feedback/mail-pauses.js';
export {
  confirmSearch,
  deleteSearch,
  editSearch,
  pauseSearch,
  restoreSearch,
  resumeSearch,
} from './transitions.js';
export type { ChangePoint, SearchEdit, Transition, UnchangedReason } from './transitions.js';
export { Unsubscriptions } from './unsubscriptions.js';
export type { UnsubscribeState } from './unsubscriptions.js';
