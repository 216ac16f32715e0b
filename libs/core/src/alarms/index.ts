export { judgeAlarms } from './judge.js';
export { ALARM_KINDS } from './alarm.js';
export { CLEAR_AFTER_MS, REMIND_AFTER_MS, toTell } from './telling.js';
export type { Alarm, AlarmKind } from './alarm.js';
export type { AlarmFigures, BackupAge } from './alarm-figures.js';
export type { AlarmRecord, Telling } from './telling.js';
export { isAlive, sharesOf } from './matchers.js';
export type { MatcherSign, Shares } from './matchers.js';
