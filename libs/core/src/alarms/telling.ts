/** An alarm that has not been seen for that long is over: short ups and downs are one alarm. */
export const CLEAR_AFTER_MS = 5 * 60_000;
/** An alarm that stays is told again after that time. */
export const REMIND_AFTER_MS = 24 * 3_600_000;

/** What is on record about an alarm. */
export interface AlarmRecord {
  readonly clearedAt: Date | null;
  /** When the operator was told last that it rings; null: not yet. */
  readonly toldAt: Date | null;
  readonly toldClearedAt: Date | null;
}

/** What the operator is to be told. */
export type Telling = 'raised' | 'still' | 'cleared';

/** What the operator is to be told of an alarm now, or null. An alarm that was over before it was told is passed over. */
export function toTell({ clearedAt, toldAt, toldClearedAt }: AlarmRecord, now: Date): Telling | null {
  if (clearedAt !== null) return toldAt !== null && toldClearedAt === null ? 'cleared' : null;
  if (toldAt === null) return 'raised';
  return now.getTime() - toldAt.getTime() >= REMIND_AFTER_MS ? 'still' : null;
}
