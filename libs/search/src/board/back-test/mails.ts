import { dueAt } from '@app/core/digest';
import type { Rhythm, Schedule } from '@app/core/subscription';
import type { HourWindows } from '../store/hour-windows.js';
import type { Alerts } from './replay.js';

/** How mails are made of alerts. */
export interface Mailing {
  readonly schedule: Schedule;
  readonly hours: HourWindows;
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
  let gatherUntil = -Infinity;
  for (let alert = 0; alert < alerts.count; alert += 1) {
    const at = alerts.at[alert] ?? 0;
    if (at > due) {
      due =
        rhythm === 'hourly'
          ? mailing.hours.dueAt(mailing.schedule, at)
          : rhythm === 'instant'
            ? Math.max(at, gatherUntil)
            : dueAt(rhythm, mailing.schedule, new Date(at), null).getTime();
      if (due > mailing.until) break;
      isCounted = false;
      gatherUntil = due + mailing.gatherMs;
    }
    if (isCounted || !alerts.standsAt(alert, due)) continue;
    isCounted = true;
    mails += 1;
  }
  return mails;
}
