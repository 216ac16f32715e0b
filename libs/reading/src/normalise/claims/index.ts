export { judgeClaims } from './claim.js';
export type { Claim, Judged, Judging, Strength, Subject } from './claim.js';
export { mentions, mentionsOf } from './mentions.js';
export { clauseAround, polarityOf } from './polarity.js';
export { isNameDenied } from './name-denied.js';
export { headingOf, sectionLines } from './sections.js';
export type { Section, SectionLine } from './sections.js';
