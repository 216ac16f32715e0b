import type { AlarmKind } from '../alarms/index.js';

/** An alarm, now or last: one record a kind, so that any number of processes raise, tell and clear it once. */
export interface KeptAlarm {
  readonly _id: AlarmKind;
  readonly message: string;
  readonly raisedAt: Date;
  readonly lastSeenAt: Date;
  /** Null while it rings. */
  readonly clearedAt: Date | null;
  /** When the operator was told last that it rings. */
  readonly toldAt: Date | null;
  readonly toldClearedAt: Date | null;
  /** Who tells the operator at the moment, by the server's time. */
  readonly tellingUntil: Date | null;
}
