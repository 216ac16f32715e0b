export { ClusterBatch } from '../cluster-batch.js';
export type { Opening, Placed } from '../cluster-batch.js';
export { interpret, readingVersion } from '../interpreting/interpret.js';
export type { Interpretation } from '../interpreting/interpret.js';
export { draftOf } from '../rereading/sent-fields.js';
export type { SentPosting } from '../rereading/sent-fields.js';
