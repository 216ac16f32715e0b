export type { KeptAlarm } from './alarm.js';
export { DEAD_LETTER_STAGES } from './dead-letter.js';
export type { DeadLetterStage, KeptDeadLetter } from './dead-letter.js';
export {
  DRY_CHANGES,
  DRY_RUN_GIVEN_UP_SECONDS,
  DRY_RUN_SECONDS,
  DRY_RUN_STATES,
  MOST_LINES,
  mayAskDryRun,
} from './dry-run.js';
export type { DryChange, DryLine, DryRunFound, DryRunState, FieldChange, KeptDryRun } from './dry-run.js';
export { FEEDBACK_CHANNELS } from './feedback.js';
export type { FeedbackChannel, KeptFeedback } from './feedback.js';
export type { MailPause } from './mail-pause.js';
export { READ_OUTCOMES } from './read.js';
export type { KeptRead, ReadOutcome } from './read.js';
export { REPLAY_STATES } from './replay.js';
export type { KeptReplay, ReplayAsked, ReplayBuild, ReplayFound, ReplayProgress } from './replay.js';
export type { KeptRereading, RereadFault, RereadSource } from './rereading.js';
