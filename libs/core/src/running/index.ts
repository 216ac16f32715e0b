export type { KeptAlarm } from './alarm.js';
export { DEAD_LETTER_STAGES } from './dead-letter.js';
export type { DeadLetterStage, KeptDeadLetter } from './dead-letter.js';
export { FEEDBACK_CHANNELS } from './feedback.js';
export type { FeedbackChannel, KeptFeedback } from './feedback.js';
export type { MailPause } from './mail-pause.js';
