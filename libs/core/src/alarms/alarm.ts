export const ALARM_KINDS = [
  'no-matcher',
  'matcher-shares',
  'postings-not-compared',
  'board-behind',
  'backup-old',
  'alerts-late',
  'mails-late',
  'never-served',
  'soft-skips',
  'sending-paused',
  'paused-long',
  'dead-letters',
  'sources-failing',
  'held-after-restore',
  'reports-waiting',
] as const;
/** What an operator is told of. A closed list: it is a metric label and the name of a log event. */
export type AlarmKind = (typeof ALARM_KINDS)[number];

/** One thing that is wrong now, in a sentence that says what to look at. */
export interface Alarm {
  readonly kind: AlarmKind;
  readonly message: string;
}
