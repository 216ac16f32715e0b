export { clauseLines } from './clause-lines.js';
export type { ClauseLine, OneClause } from './clause-lines.js';
export { decisiveOf } from './comparison.js';
export type { ClauseSeen, ComparedWording } from './comparison.js';
export { decideWhy } from './decide-why.js';
export type { Outcome, WhyAnswer } from './decide-why.js';
export type {
  Appearance,
  ComparedBy,
  Comparing,
  FeedbackEvidence,
  PersonEvidence,
  PostingEvidence,
  PostingThen,
  SearchEvidence,
  WhyEvidence,
} from './evidence.js';
export { nearestWordings, REMEDIES, remediesOf, withoutContent } from './for-reader.js';
export type { Remedy } from './for-reader.js';
export { GATES, GATE_REASONS, GATE_STATES } from './gates.js';
export type { Finding, Gate, GateReason, GateState, ReasonOf } from './gates.js';
export { WHY_IN_ENGLISH } from './in-english.js';
export { gateSentence, whySentence } from './sentence.js';
export type { Said, WhyTexts } from './sentence.js';
export { wayOf } from './way.js';
export type { Way } from './way.js';
