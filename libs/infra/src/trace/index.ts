export { postingAt, restraintsAt, wordingsOf } from './past-reads.js';
export type { KnownWording, WordingsOf } from './past-reads.js';
export {
  beforeChange,
  forgetInTrace,
  keepPastPostings,
  keepPastRestraints,
  keepPastWordings,
} from './past-writes.js';
export type { BeforeChange, PostingChange } from './past-writes.js';
export { Trace } from './trace.js';
export type { TraceTools } from './trace.js';
export { linesOf } from './trace-reads.js';
export type { TraceSubject } from './trace-reads.js';
export { factsAt } from './sent-reads.js';
export type { FactsThen } from './sent-reads.js';
