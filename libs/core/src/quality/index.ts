export { countSignals, isCounted, periodsOf, SIGNAL_SPANS } from './count-signals.js';
export type {
  CountedSignal,
  Period,
  QualityCounts,
  SignalFilter,
  SignalSpan,
  Tally,
  TallyBy,
} from './count-signals.js';
export { LEAVING_REASONS, SIGNAL_KINDS } from './signal.js';
export type { HeldClause, KeptSignal, LeavingReason, SignalKind, Verdict, WhyLeft } from './signal.js';
