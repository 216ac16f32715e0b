export { ARRIVAL_WAYS, COMMIT_OUTCOMES, FOUND_BY, OPENING_REASONS, POSTPONED_BY } from './entry.js';
export type {
  ArrivalWay,
  CommitOutcome,
  CommittedPosting,
  FoundBy,
  OpeningReason,
  PostponedBy,
  StepName,
  TraceEntry,
  TraceStep,
} from './entry.js';
export { SAID_FIELDS, changedFields, layOver, writtenOver } from './past-posting.js';
export type { PostingUpdate, SaidPosting, WrittenOver } from './past-posting.js';
export type { PastPosting, PastRestraints, PastWording } from './then.js';
