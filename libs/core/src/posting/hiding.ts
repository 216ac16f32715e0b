export const HIDING_SUBJECTS = ['posting', 'company', 'source'] as const;
/** What the operator hid: one posting, or all of a company or of a source. */
export type HidingSubject = (typeof HIDING_SUBJECTS)[number];
