export { FEEDBACK_KINDS, SOFT_BOUNCES, SOFT_DAYS, decideFeedback } from './decide.js';
export type { FeedbackKind, FeedbackStep, SuppressedBecause } from './decide.js';
