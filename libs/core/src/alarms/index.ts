export { ALARM_KINDS, CLEAR_AFTER_MS, REMIND_AFTER_MS, judgeAlarms, toTell } from './judge.js';
export type { Alarm, AlarmFigures, AlarmKind, AlarmRecord, Telling } from './judge.js';
