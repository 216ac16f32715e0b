import { dueUnder } from '@app/core/digest';
import { restraintsOf, type Alert } from '@app/core/records';
import { NO_RESTRAINTS } from '@app/core/subscription';
import type { PersonEvidence, WhyEvidence } from './evidence.js';
import { passed, stopped, type Finding, type ReasonOf } from './gates.js';

/** What holds an alert back that waits, and until when: the restraints of now decide when it is taken into a mail. */
export function restraintsGate(
  { now, posting, postponed, keptAway }: Pick<WhyEvidence, 'now' | 'posting' | 'postponed' | 'keptAway'>,
  person: PersonEvidence,
  alert: Alert,
): Finding<'restraints'> {
  const restraints = restraintsOf(person.record);
  const muted = restraints.mutedCompanies.find(({ slug }) => slug === posting?.company.slug);
  if (muted !== undefined) return stopped('restraints', 'muted-company', { seen: muted.name });
  if (keptAway !== null) return keptAwayGate(keptAway);
  const held = heldBy(person, alert);
  if (held !== null && held.until > now)
    return stopped('restraints', held.by, { at: alert.createdAt, until: held.until });
  const put = postponed.findLast(({ until }) => until.getTime() === alert.dueAt.getTime());
  const byBudget = put?.by === 'weekly-budget' || (put === undefined && isBudgeted(person, alert));
  return byBudget && alert.dueAt > now
    ? stopped('restraints', 'weekly-budget', { at: put?.at ?? null, until: alert.dueAt })
    : passed('restraints', 'free');
}

/** The person wants to hear no more of the opening. */
export const keptAwayGate = (mark: WhyEvidence['keptAway'], at: Date | null = null): Finding<'restraints'> =>
  stopped('restraints', 'kept-away', { at: mark?.at ?? at, seen: mark?.kind ?? null });

type FoundAlert = Parameters<typeof dueUnder>[0];
type WritingTimes = Parameters<typeof dueUnder>[1];

interface HeldBy {
  readonly by: Extract<ReasonOf<'restraints'>, 'snooze' | 'absence' | 'quiet-hours'>;
  readonly until: Date;
}

/** The restraint that comes last in the order in which they are asked is the one that gives the time. */
function heldBy(person: PersonEvidence, alert: Alert): HeldBy | null {
  const times = timesOf(person);
  const { restraints } = times;
  const found: FoundAlert = {
    rhythm: alert.rhythm,
    createdAt: alert.createdAt,
    savedSearchIds: alert.matches.map(({ savedSearchId }) => savedSearchId),
  };
  const under = (some: Partial<typeof restraints>) =>
    dueUnder(found, { ...times, restraints: { ...NO_RESTRAINTS, ...some } }).at;
  const whole = dueUnder(found, times);
  if (whole.isCatchUp) return { by: 'absence', until: whole.at };
  const { snoozes, quietHours } = restraints;
  if (under({ snoozes, quietHours }) > under({ snoozes })) return { by: 'quiet-hours', until: whole.at };
  return under({ snoozes }) > under({}) ? { by: 'snooze', until: whole.at } : null;
}

const timesOf = ({ record }: PersonEvidence): WritingTimes => ({
  schedule: record.schedule,
  gatherUntil: record.gatherUntil,
  restraints: restraintsOf(record),
});

/** It was put off beyond its window, and nothing but the budget of the week does that where a budget is set. */
const isBudgeted = (person: PersonEvidence, alert: Alert): boolean =>
  restraintsOf(person.record).weeklyMails !== null && alert.dueAt > dueOf(person, alert);

const dueOf = (person: PersonEvidence, { rhythm, createdAt, matches }: Alert): Date =>
  dueUnder(
    { rhythm, createdAt, savedSearchIds: matches.map(({ savedSearchId }) => savedSearchId) },
    timesOf(person),
  ).at;
