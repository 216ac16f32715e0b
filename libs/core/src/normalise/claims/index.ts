export { OUTCOMES, STRENGTHS, SUBJECTS, judgeClaims } from './claim.js';
export type { Claim, Judged, Judging, Outcome, Strength, Subject, Verdict } from './claim.js';
export { clauseAround, polarityOf } from './polarity.js';
export type { Clause, Polarity } from './polarity.js';
export { SECTIONS, headingOf, sectionLines } from './sections.js';
export type { Section, SectionLine } from './sections.js';
