export type { Clock } from './clock.js';
export { addDays, instantAt, isTimeZone, localTime, offsetMinutes, timeZoneName } from './zone.js';
export type { LocalDate, LocalTime } from './zone.js';
