import type { SavedSearchId } from '../ids/index.js';
import type { MutedCompany, QuietHours, Restraints, Schedule } from '../subscription/index.js';
import { instantAt, type LocalDate } from '../time/index.js';

/** What a subscriber may change about when, and about whom, they are written to. Dates are of their own calendar. */
export type RestraintChange =
  | { readonly kind: 'away'; readonly until: LocalDate }
  | { readonly kind: 'back' }
  | { readonly kind: 'snooze'; readonly savedSearchId: SavedSearchId; readonly until: LocalDate }
  | { readonly kind: 'wake'; readonly savedSearchId: SavedSearchId }
  | {
      readonly kind: 'limits';
      readonly quietHours: QuietHours | null;
      /** 1 to 99. */
      readonly weeklyMails: number | null;
    }
  | { readonly kind: 'mute'; readonly company: MutedCompany }
  | { readonly kind: 'unmute'; readonly slug: string };

/** Why a change is refused. */
export type RestraintFault = 'date-passed' | 'date-too-far' | 'too-many-companies';

/** What a change did: the restraints as they are now, or why they stay as they are. */
export type RestraintOutcome =
  | { readonly kind: 'changed'; readonly restraints: Restraints }
  | { readonly kind: 'refused'; readonly reason: RestraintFault };

const DAY = 24 * 3_600_000;
const MOST_DAYS = 366;
const MOST_COMPANIES = 500;

const changed = (restraints: Restraints): RestraintOutcome => ({ kind: 'changed', restraints });

/**
 * Applies a change. What is held until a date comes at the schedule's hour of that date. An absence that is ended early
 * keeps its beginning, so that what it held still comes in one mail.
 */
export function changeRestraints(
  restraints: Restraints,
  schedule: Schedule,
  change: RestraintChange,
  now: Date,
): RestraintOutcome {
  switch (change.kind) {
    case 'away':
      return untilDate(schedule, change.until, now, (until) => ({
        ...restraints,
        away: { from: stillAway(restraints, now)?.from ?? now, until },
      }));
    case 'back': {
      const away = stillAway(restraints, now);
      return changed(away === null ? restraints : { ...restraints, away: { from: away.from, until: now } });
    }
    case 'snooze':
      return untilDate(schedule, change.until, now, (until) => ({
        ...restraints,
        snoozes: [...othersSnoozed(restraints, change.savedSearchId, now), { ...searchOf(change), until }],
      }));
    case 'wake':
      return changed({ ...restraints, snoozes: othersSnoozed(restraints, change.savedSearchId, now) });
    case 'limits':
      return changed({ ...restraints, quietHours: change.quietHours, weeklyMails: change.weeklyMails });
    case 'mute':
      return mute(restraints, change.company);
    case 'unmute':
      return changed({
        ...restraints,
        mutedCompanies: restraints.mutedCompanies.filter(({ slug }) => slug !== change.slug),
      });
  }
}

/** The absence that lasts at `now`, or null. */
export const stillAway = ({ away }: Restraints, now: Date): Restraints['away'] =>
  away !== null && now < away.until ? away : null;

const searchOf = ({ savedSearchId }: { readonly savedSearchId: SavedSearchId }) => ({ savedSearchId });

/** Those that have ended are forgotten on the way. */
const othersSnoozed = ({ snoozes }: Restraints, without: SavedSearchId, now: Date): Restraints['snoozes'] =>
  snoozes.filter(({ savedSearchId, until }) => savedSearchId !== without && until > now);

function untilDate(
  schedule: Schedule,
  date: LocalDate,
  now: Date,
  apply: (until: Date) => Restraints,
): RestraintOutcome {
  const until = instantAt(schedule.timeZone, date, schedule.hour);
  if (until <= now) return { kind: 'refused', reason: 'date-passed' };
  if (until.getTime() - now.getTime() > MOST_DAYS * DAY) return { kind: 'refused', reason: 'date-too-far' };
  return changed(apply(until));
}

function mute(restraints: Restraints, company: MutedCompany): RestraintOutcome {
  const { mutedCompanies } = restraints;
  if (mutedCompanies.some(({ slug }) => slug === company.slug)) return changed(restraints);
  if (mutedCompanies.length >= MOST_COMPANIES) return { kind: 'refused', reason: 'too-many-companies' };
  return changed({ ...restraints, mutedCompanies: [...mutedCompanies, company] });
}
