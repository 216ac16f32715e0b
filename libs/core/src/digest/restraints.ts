import type { SavedSearchId } from '../ids/index.js';
import type { Away, QuietHours, Restraints, Rhythm, Schedule } from '../subscription/index.js';
import type { PostponedBy } from '../trace/index.js';
import { addDays, instantAt, localTime } from '../time/index.js';
import { dueAt, nextWindow } from './windows.js';

/** When a subscriber may be written to. */
export interface WritingTimes {
  readonly schedule: Schedule;
  /** Instant alerts found before it wait for it and share one mail. */
  readonly gatherUntil: Date | null;
  readonly restraints: Restraints;
}

/** What decides when an alert is due. */
export interface FoundAlert {
  readonly rhythm: Rhythm;
  readonly createdAt: Date;
  /** The saved searches that it met. */
  readonly savedSearchIds: readonly SavedSearchId[];
}

/** What may hold one alert back. */
export type HeldBy = Extract<PostponedBy, 'absence' | 'snooze' | 'quiet-hours'>;

/** When an alert is due, and whether it comes in the one mail that ends an absence. */
export interface Due {
  readonly at: Date;
  readonly isCatchUp: boolean;
  /** What set this instant, where a restraint did: the last of those that moved it. */
  readonly by: HeldBy | null;
}

/**
 * When an alert is due: its window, or the first one after the snooze of its searches has ended. An instant or hourly one
 * waits for the end of the quiet hours; whatever would come while its receiver is away waits for the end of that.
 */
export function dueUnder(alert: FoundAlert, { schedule, gatherUntil, restraints }: WritingTimes): Due {
  const { rhythm } = alert;
  const regular = dueAt(rhythm, schedule, alert.createdAt, gatherUntil);
  const woken = afterSnooze(rhythm, schedule, regular, snoozedUntil(alert.savedSearchIds, restraints));
  const at = isUrgent(rhythm) ? afterQuietHours(restraints.quietHours, schedule.timeZone, woken) : woken;
  const { away } = restraints;
  if (away !== null && isWithin(away, at)) return { at: away.until, isCatchUp: true, by: 'absence' };
  return { at, isCatchUp: false, by: movedBy(regular, woken, at) };
}

function movedBy(regular: Date, woken: Date, at: Date): HeldBy | null {
  if (at.getTime() !== woken.getTime()) return 'quiet-hours';
  return woken.getTime() === regular.getTime() ? null : 'snooze';
}

const isUrgent = (rhythm: Rhythm): boolean => rhythm === 'instant' || rhythm === 'hourly';

/** With its end: a digest of that hour belongs into the mail that ends the absence. */
const isWithin = ({ from, until }: Away, instant: Date): boolean => from <= instant && instant <= until;

/** When the first of the searches may write again; null where one of them is not snoozed at all. */
function snoozedUntil(savedSearchIds: readonly SavedSearchId[], { snoozes }: Restraints): Date | null {
  if (snoozes.length === 0) return null;
  const ends = savedSearchIds.map((id) => snoozes.find(({ savedSearchId }) => savedSearchId === id)?.until);
  if (ends.length === 0 || ends.includes(undefined)) return null;
  return new Date(Math.min(...ends.map((end) => end?.getTime() ?? 0)));
}

function afterSnooze(rhythm: Rhythm, schedule: Schedule, due: Date, wake: Date | null): Date {
  if (wake === null || wake <= due) return due;
  return rhythm === 'instant' ? wake : nextWindow(rhythm, schedule, wake, true).at;
}

/** The instant itself, or the end of the quiet hours that it falls into. */
export function afterQuietHours(quiet: QuietHours | null, timeZone: string, instant: Date): Date {
  if (quiet === null || quiet.from === quiet.to) return instant;
  const local = localTime(timeZone, instant);
  const pastMidnight = quiet.from > quiet.to;
  const isQuiet = pastMidnight
    ? local.hour >= quiet.from || local.hour < quiet.to
    : local.hour >= quiet.from && local.hour < quiet.to;
  if (!isQuiet) return instant;
  const endsTomorrow = pastMidnight && local.hour >= quiet.from;
  return instantAt(timeZone, endsTomorrow ? addDays(local, 1) : local, quiet.to);
}
