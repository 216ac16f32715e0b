export { ClusterBatch } from '../committing/cluster-batch.js';
export type { Opening, Placed } from '../committing/cluster-batch.js';
export { readCityFile } from '../interpreting/city-file.js';
export { interpret, readingVersion } from '../interpreting/interpret.js';
export type { Interpretation } from '../interpreting/interpret.js';
export { draftOf } from '../interpreting/sent-fields.js';
export type { SentPosting } from '../interpreting/sent-fields.js';
