export {
  continueTrace,
  currentTrace,
  inSpan,
  linkTraces,
  openSpan,
  traceField,
  traceOfLine,
} from './tracing.js';
export { startTracing } from './start-tracing.js';
