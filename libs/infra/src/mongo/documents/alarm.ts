import { ALARM_KINDS, type AlarmKind } from '@app/core/alarms';
import { schemaOf } from './definition.js';

/** An alarm, now or last: one record a kind, so that any number of processes raise, tell and clear it once. */
export interface AlarmDoc {
  _id: AlarmKind;
  message: string;
  raisedAt: Date;
  lastSeenAt: Date;
  /** Null while it rings. */
  clearedAt: Date | null;
  /** When the operator was told last that it rings. */
  toldAt: Date | null;
  toldClearedAt: Date | null;
  /** Who tells the operator at the moment, by the server's time. */
  tellingUntil: Date | null;
}

export const AlarmSchema = schemaOf<AlarmDoc>(
  {
    _id: { type: String, enum: ALARM_KINDS, required: true },
    message: { type: String, required: true },
    raisedAt: { type: Date, required: true },
    lastSeenAt: { type: Date, required: true },
    clearedAt: { type: Date, default: null },
    toldAt: { type: Date, default: null },
    toldClearedAt: { type: Date, default: null },
    tellingUntil: { type: Date, default: null },
  },
  { collection: 'alarms', versionKey: false },
);
