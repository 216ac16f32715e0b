import { ALARM_KINDS } from '@app/core/alarms';
import type { KeptAlarm } from '@app/core/running';
import { schemaOf } from './definition.js';

export const AlarmSchema = schemaOf<KeptAlarm>(
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
