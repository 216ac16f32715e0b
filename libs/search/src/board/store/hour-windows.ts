import { dueAt } from '@app/core/digest';
import type { Schedule } from '@app/core/subscription';
import { offsetMinutes } from '@app/core/time';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const QUARTER = 15 * MINUTE;
const MOST_ZONES = 16;
const MOST_WINDOWS = 20_000;

/**
 * Remembers when hourly mails are due. A back-test passes thousands of hours, the same ones for everybody in a zone, and
 * asking the time zone database takes longer than the rest. Windows close on quarters of an hour, so all instants after
 * one quarter and up to the next share a window. A plain Map, which is emptied when it is full: it is asked for every hour that a
 * back-test passes, where a cache that keeps an order of use takes twice as long to answer.
 */
export class HourWindows {
  private readonly zones = new Map<string, Map<number, number>>();

  /** When an hourly alert that is made at an instant is due; both are ms since 1970. */
  dueAt(schedule: Schedule, at: number): number {
    const windows = this.windowsOf(schedule.timeZone);
    const quarter = Math.ceil(at / QUARTER);
    const known = windows.get(quarter);
    if (known !== undefined) return known;
    const due = nextFullHour(schedule, at);
    if (windows.size >= MOST_WINDOWS) windows.clear();
    windows.set(quarter, due);
    return due;
  }

  private windowsOf(timeZone: string): Map<number, number> {
    const known = this.zones.get(timeZone);
    if (known !== undefined) return known;
    const oldest = this.zones.keys().next();
    if (this.zones.size >= MOST_ZONES && oldest.done !== true) this.zones.delete(oldest.value);
    const windows = new Map<number, number>();
    this.zones.set(timeZone, windows);
    return windows;
  }
}

/**
 * The same instant as dueAt, from two offsets of the zone: the next full hour by the clock as it stands now, unless the
 * clock is changed before it. Then, and where the offset is an odd number of minutes, dueAt is asked.
 */
function nextFullHour(schedule: Schedule, at: number): number {
  const minutes = offsetMinutes(schedule.timeZone, at);
  const offset = minutes * MINUTE;
  const due = Math.ceil((at + offset) / HOUR) * HOUR - offset;
  if (minutes % 15 === 0 && offsetMinutes(schedule.timeZone, due) === minutes) return due;
  return dueAt('hourly', schedule, new Date(at), null).getTime();
}
