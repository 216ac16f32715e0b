import { dueAt } from '../digest/index.js';
import type { Rhythm, Schedule } from '../domain/index.js';
import { offsetMinutes } from '../time/index.js';
import type { Alerts } from './replay.js';

/** How mails are made of alerts. */
export interface Mailing {
  readonly schedule: Schedule;
  /** How long an instant alert gathers others behind it, in milliseconds. */
  readonly gatherMs: number;
  /** Mails due after this instant have not been sent yet. */
  readonly until: number;
}

/**
 * How many mails a search of this rhythm would have sent: alerts that are due at one instant share a mail, and a mail
 * is sent when at least one of its alerts still stands then.
 */
export function countMails(alerts: Alerts, rhythm: Rhythm, mailing: Mailing): number {
  let mails = 0;
  let due = -Infinity;
  let isCounted = true;
  let gatherUntil: Date | null = null;
  for (let alert = 0; alert < alerts.count; alert += 1) {
    const at = alerts.at[alert] ?? 0;
    if (at > due) {
      due = dueOf(rhythm, mailing.schedule, at, gatherUntil);
      if (due > mailing.until) break;
      isCounted = false;
      gatherUntil = new Date(due + mailing.gatherMs);
    }
    if (isCounted || !alerts.standsAt(alert, due)) continue;
    isCounted = true;
    mails += 1;
  }
  return mails;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * The same instant as dueAt. Thousands of hours pass in a back-test, so the next full hour is taken from the offset of
 * the zone where that offset is the usual kind and does not change before it.
 */
function dueOf(rhythm: Rhythm, schedule: Schedule, at: number, gatherUntil: Date | null): number {
  if (rhythm === 'hourly') {
    const minutes = offsetMinutes(schedule.timeZone, at);
    const offset = minutes * MINUTE;
    const due = Math.ceil((at + offset) / HOUR) * HOUR - offset;
    if (minutes % 15 === 0 && offsetMinutes(schedule.timeZone, due) === minutes) return due;
  }
  return dueAt(rhythm, schedule, new Date(at), gatherUntil).getTime();
}
