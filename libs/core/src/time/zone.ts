import { LRUCache } from 'lru-cache';
import { IANAZone } from 'luxon';

/** A calendar date, without a time zone. Months count from 1. */
export interface LocalDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What a wall clock and a calendar in a time zone show at an instant. */
export interface LocalTime extends LocalDate {
  readonly hour: number;
  readonly minute: number;
  /** ISO weekday: 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** True for a name of the IANA time zone database that this machine knows, such as `Europe/Berlin` or `UTC`. */
export const isTimeZone = (name: string): boolean => IANAZone.isValidZone(name);

const known = new Map(Intl.supportedValuesOf('timeZone').map((name) => [name.toLowerCase(), name]));

/** The name as IANA spells it, whatever its case. */
export const timeZoneName = (name: string): string => known.get(name.toLowerCase()) ?? name;

const MOST_REMEMBERED = 20_000;
const minutes = new LRUCache<string, number>({ max: MOST_REMEMBERED });

/**
 * Minutes that the zone's wall clock is ahead of UTC at an instant. Throws RangeError where the zone is unknown.
 * Answers are remembered by the minute, within which no zone's offset has changed since 1972: many people share a zone,
 * and asking takes microseconds.
 */
export function offsetMinutes(timeZone: string, instant: number): number {
  if (instant < 2 * 365 * DAY) return askOffset(timeZone, instant);
  const key = `${timeZone} ${Math.floor(instant / MINUTE)}`;
  const known = minutes.get(key);
  if (known !== undefined) return known;
  const offset = askOffset(timeZone, instant);
  minutes.set(key, offset);
  return offset;
}

function askOffset(timeZone: string, instant: number): number {
  const offset = IANAZone.create(timeZone).offset(instant);
  if (Number.isNaN(offset)) throw new RangeError(`"${timeZone}" is no IANA time zone.`);
  return offset;
}

/** What the wall clock and the calendar of the zone show at an instant. */
export function localTime(timeZone: string, instant: Date): LocalTime {
  const shifted = new Date(instant.getTime() + offsetMinutes(timeZone, instant.getTime()) * MINUTE);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    weekday: shifted.getUTCDay() === 0 ? 7 : shifted.getUTCDay(),
  };
}

/** The date that many days later (or earlier, where negative). */
export function addDays({ year, month, day }: LocalDate, days: number): LocalDate {
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/**
 * The one instant at which a wall clock shows the full hour on the date. Where the clock skips that hour: the first
 * instant after the skip. Where it shows the hour twice: the first of the two.
 */
export function instantAt(timeZone: string, date: LocalDate, hour: number): Date {
  const wall = Date.UTC(date.year, date.month - 1, date.day, hour);
  const before = offsetMinutes(timeZone, wall - DAY);
  const after = offsetMinutes(timeZone, wall + DAY);
  const fitting = [...new Set([before, after])]
    .map((offset) => ({ instant: wall - offset * MINUTE, offset }))
    .filter(({ instant, offset }) => offsetMinutes(timeZone, instant) === offset)
    .map(({ instant }) => instant);
  if (fitting.length > 0) return new Date(Math.min(...fitting));
  return new Date(firstInstantAfterSkip(timeZone, wall - DAY, wall + DAY, wall));
}

/** The wall clock runs below `wall` first and at or above it later: finds where it crosses, to the minute. */
function firstInstantAfterSkip(timeZone: string, from: number, to: number, wall: number): number {
  let low = Math.floor(from / MINUTE);
  let high = Math.ceil(to / MINUTE);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if ((middle + offsetMinutes(timeZone, middle * MINUTE)) * MINUTE >= wall) high = middle;
    else low = middle;
  }
  return high * MINUTE;
}
