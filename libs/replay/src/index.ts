export { differingPairs, explained, movedPostings, sideBySide } from './compare/compare-batch.js';
export type { PairChange } from './compare/compare-batch.js';
export { restFor } from './duty.js';
export { FIRST_RELEASE, PROTOCOL, WORKER_PATH } from './protocol.js';
export type {
  Answer,
  ExchangeName,
  Exchanges,
  Found,
  Hello,
  ReplayMember,
  ReplayPosting,
  ReplaySearch,
  UnreadSearch,
} from './protocol.js';
export { keptReport, readKeptReport } from './report/kept-report.js';
export type { KeptGroup, KeptGroups, KeptReport } from './report/kept-report.js';
export { LIMIT_NAMES, limitTold, readLimit } from './report/limits.js';
export type { LimitName, Limits } from './report/limits.js';
export { ReportMaker, causeName, unique } from './report/make-report.js';
export type { ComparedBatch, ReplayFrame } from './report/make-report.js';
export type { BuildName, Group, ReplayReport, Sample } from './report/report.js';
export { withoutAddresses } from './report/redact.js';
export { reportText, shareTold } from './report/report-text.js';
