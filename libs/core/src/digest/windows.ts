import { asId, type ClusterId, type DeliveryId, type SubscriberId } from '../ids/index.js';
import type { Rhythm, Schedule, WindowKind } from '../subscription/index.js';
import { addDays, instantAt, localTime, offsetMinutes, type LocalDate } from '../time/index.js';

/** A rhythm whose windows are laid out by the calendar. */
export type CalendarRhythm = Exclude<Rhythm, 'instant'>;

/** One window of a rhythm: it closes at `at`, and `key` names it among the subscriber's windows of that rhythm. */
export interface Window {
  readonly key: string;
  readonly at: Date;
}

const HOUR = 3_600_000;

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');
const dateKey = ({ year, month, day }: LocalDate): string => `${pad(year, 4)}-${pad(month)}-${pad(day)}`;

/** ISO 8601 week: the week of a date is that of its Thursday. */
function weekKey(date: LocalDate, weekday: number): string {
  const thursday = addDays(date, 4 - weekday);
  const dayOfYear =
    (Date.UTC(thursday.year, thursday.month - 1, thursday.day) - Date.UTC(thursday.year, 0, 1)) / (24 * HOUR);
  return `${pad(thursday.year, 4)}-W${pad(Math.floor(dayOfYear / 7) + 1)}`;
}

/** Windows close on the full hour of the local clock; the offset in the key keeps a repeated hour apart. */
function hourWindow(schedule: Schedule, at: Date): Window {
  const local = localTime(schedule.timeZone, at);
  const offset = offsetMinutes(schedule.timeZone, at.getTime());
  const sign = offset < 0 ? '-' : '+';
  const zone = `${pad(Math.floor(Math.abs(offset) / 60))}${pad(Math.abs(offset) % 60)}`;
  return { key: `${dateKey(local)}T${pad(local.hour)}${sign}${zone}`, at };
}

const dayWindow = (schedule: Schedule, date: LocalDate): Window => ({
  key: dateKey(date),
  at: instantAt(schedule.timeZone, date, schedule.hour),
});

function weekWindow(schedule: Schedule, date: LocalDate, weekday: number): Window {
  const day = addDays(date, schedule.weekday - weekday);
  return {
    key: weekKey(day, schedule.weekday),
    at: instantAt(schedule.timeZone, day, schedule.hour),
  };
}

/** The windows around an instant, in order: at least one closes at or before it, and at least one after it. */
function windowsAround(rhythm: CalendarRhythm, schedule: Schedule, instant: Date): Window[] {
  const local = localTime(schedule.timeZone, instant);
  if (rhythm === 'weekly') {
    return [-14, -7, 0, 7].map((days) => weekWindow(schedule, addDays(local, days), local.weekday));
  }
  if (rhythm === 'daily') {
    return [-2, -1, 0, 1].map((days) => dayWindow(schedule, addDays(local, days)));
  }
  return fullHoursAround(schedule, instant).map((at) => hourWindow(schedule, at));
}

/** Instants near the given one at which the local clock shows a full hour. Offsets are multiples of a quarter hour. */
function fullHoursAround({ timeZone }: Schedule, instant: Date): Date[] {
  const quarter = HOUR / 4;
  const start = Math.floor(instant.getTime() / quarter) * quarter;
  const found: Date[] = [];
  for (let at = start - 2 * HOUR; at <= start + 2 * HOUR; at += quarter) {
    if (localTime(timeZone, new Date(at)).minute === 0) found.push(new Date(at));
  }
  return found;
}

/** The window that closed last at an instant. */
export function lastWindow(rhythm: CalendarRhythm, schedule: Schedule, instant: Date): Window {
  const closed = windowsAround(rhythm, schedule, instant).filter(({ at }) => at <= instant);
  const last = closed.at(-1);
  if (last === undefined) throw new Error(`No ${rhythm} window before ${instant.toISOString()}.`);
  return last;
}

/** The first window that closes after an instant, or at it where `orAt` is true. */
export function nextWindow(rhythm: CalendarRhythm, schedule: Schedule, instant: Date, orAt: boolean): Window {
  const next = windowsAround(rhythm, schedule, instant).find(
    ({ at }) => at > instant || (orAt && at.getTime() === instant.getTime()),
  );
  if (next === undefined) throw new Error(`No ${rhythm} window after ${instant.toISOString()}.`);
  return next;
}

/** When an alert found at `now` is to be mailed at the latest. An instant one waits for those gathered before it. */
export function dueAt(rhythm: Rhythm, schedule: Schedule, now: Date, gatherUntil: Date | null): Date {
  if (rhythm === 'instant') return gatherUntil !== null && gatherUntil > now ? gatherUntil : now;
  return nextWindow(rhythm, schedule, now, true).at;
}

/** When an alert is due that comes too late for a window already closed at `now`. */
export function nextDue(rhythm: CalendarRhythm, schedule: Schedule, now: Date): Date {
  return nextWindow(rhythm, schedule, now, false).at;
}

/** The week in which mails are counted: it began at `from`, and the next begins at `until`. */
export function countedWeek(
  schedule: Schedule,
  now: Date,
): { readonly from: Date; readonly until: Date; readonly key: string } {
  const mondays = { ...schedule, weekday: 1 };
  const { at: from, key } = lastWindow('weekly', mondays, now);
  return { from, key, until: nextWindow('weekly', mondays, now, false).at };
}

/**
 * Names the mail that alerts due at `now` go into: local date (daily), ISO week (weekly), local hour (hourly), or the
 * first alert's cluster (instant). A window missed in an outage is made up once, under the name of the latest one.
 */
export function windowKey(
  rhythm: Rhythm,
  schedule: Schedule,
  now: Date,
  firstCluster: ClusterId | undefined,
): string {
  return rhythm === 'instant' ? (firstCluster ?? '') : lastWindow(rhythm, schedule, now).key;
}

/** Id of the mail of one window: the unique key that makes a second mail for it impossible. */
export const alertsDeliveryId = (subscriber: SubscriberId, kind: WindowKind, key: string): DeliveryId =>
  asId<DeliveryId>(`${subscriber}.${kind}.${key}`);
