export { bulkWrite } from './bulk-write.js';
export { batched, batchedById } from './batched.js';
export { Database } from './database.js';
export { datasetId, renameDataset } from './dataset.js';
export { DeadLetters } from './dead-letters.js';
export type { DeadLetter } from './dead-letters.js';
export { DEAD_LETTER_STAGES } from './documents/operations.js';
export type { DeadLetterDoc, DeadLetterStage, PushTokenDoc } from './documents/operations.js';
export type { AlarmDoc } from './documents/alarm.js';
export { FEEDBACK_CHANNELS } from './documents/feedback.js';
export type { FeedbackChannel, FeedbackDoc, MailPauseDoc } from './documents/feedback.js';
export type { BeatingService } from './documents/heartbeat.js';
export { beat, signsOfLife } from './heartbeats.js';
export type { SignOfLife, Vitals } from './heartbeats.js';
export type { AddressLimitDoc, SuppressionDoc } from './documents/subscription.js';
export {
  RESTORE_MARK,
  SCHEMA_VERSION,
  SchemaVersionError,
  ensureIndexes,
  holdsBoard,
  migrate,
  newer,
  newerSchema,
} from './migrations.js';
export type { Migration, MigrationOptions } from './migrations.js';
export { newDelivery } from './new-delivery.js';
export type { NewDelivery } from './new-delivery.js';
export { asOf, openAt } from './posting-life.js';
export { PushTokens } from './push-tokens.js';
export type { PushTokenInfo } from './push-tokens.js';
export { isDuplicateKey } from './duplicate-key.js';
export { isFaultOfItem } from './item-fault.js';
export { isReplayable, replayDeadLetter } from './replay.js';
export { sampleOf } from './sample-of.js';
export { TaskLease } from './task-lease.js';
export { inChangeOrder, latestSeq } from './sequence.js';
export { takeTurn } from './turns.js';
export { LISTED_STATES, TwinError, isTwin } from './twins.js';
export { isUnreachable } from './unreachable.js';
export { WAITING_TO_MATCH } from './waiting.js';
