export { HINTS } from './hints.js';
export type { Hint, HintPayload } from './hints.js';
export { defineQueue } from './queue-contract.js';
export type { QueueContract } from './queue-contract.js';
export {
  QUEUES,
  closeWindows,
  copyMail,
  matchInPartition,
  matchPostings,
  pollSource,
  sendDelivery,
  sendOver,
} from './queues.js';
export type { CloseWindows, CopyMail, MatchPostings, PollSource, SendDelivery } from './queues.js';
export { TraceSchema, isTraceparent, joinTraces, traceIdOf } from './trace.js';
export type { JoinedTraces } from './trace.js';
export { PATHS } from './paths.js';
export { WHOLE, ownsSubscriber, partitionName, partitionNames, readPartition } from './partition.js';
export type { Partition } from './partition.js';
