import { dueAt } from '../digest/index.js';
import type { Rhythm, Schedule } from '../domain/index.js';
import { standsAt, type ReplayedAlert } from './replay.js';

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
 * is sent when at least one of its alerts still stands then. `alerts` are in the order in which they were made.
 */
export function countMails(alerts: readonly ReplayedAlert[], rhythm: Rhythm, mailing: Mailing): number {
  let mails = 0;
  let due = -Infinity;
  let counted = true;
  let gatherUntil: Date | null = null;
  for (const alert of alerts) {
    if (alert.at > due) {
      due = dueAt(rhythm, mailing.schedule, new Date(alert.at), gatherUntil).getTime();
      if (due > mailing.until) break;
      counted = false;
      gatherUntil = new Date(due + mailing.gatherMs);
    }
    if (counted || !standsAt(alert, due)) continue;
    counted = true;
    mails += 1;
  }
  return mails;
}
