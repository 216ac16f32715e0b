export { ALARM_KINDS, CLEAR_AFTER_MS, REMIND_AFTER_MS, judgeAlarms, toTell } from './judge.js';
export type { Alarm, AlarmFigures, AlarmKind, AlarmRecord, BackupAge, Telling } from './judge.js';
export { isAlive, sharesOf } from './matchers.js';
export type { MatcherSign, Shares } from './matchers.js';
