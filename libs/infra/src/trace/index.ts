export { Trace } from './trace.js';
export type { TraceTools } from './trace.js';
