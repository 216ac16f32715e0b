export const QUIET_REASONS = [
  'first-read',
  'first-read-after-absence',
  'old-claim',
  'imported',
  'sample',
] as const;
/**
 * Why an opening is no news although its posting is new on the record: its source was read for the first time, or for the
 * first time after a long absence; the source's own date says that it is old; it came in a file; it is invented.
 */
export type QuietReason = (typeof QUIET_REASONS)[number];
