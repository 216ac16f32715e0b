import { dueUnder } from '@app/core/digest';
import type { Alert, Hook, KeptDelivery, SavedSearch, Subscriber } from '@app/core/records';
import { restraintsOf } from '@app/core/records';
import type { Restraints } from '@app/core/subscription';
import type { MomentPage } from '@app/core/timeline';
import type { TraceEntry } from '@app/core/trace';
import type { KnownWording } from '@app/infra/trace';
import type { Suppression } from '@app/subscriptions';
import { stamp } from '../shell/format.js';
import { peopleTexts as texts } from './texts.js';

/** What the page of a person shows. */
export interface PersonView {
  readonly csrf: string;
  readonly person: Subscriber;
  /** Whether the address is shown, or masked. */
  readonly showsAddress: boolean;
  readonly suppression: Suppression | null;
  /** Where the person finds a fresh link of their own. */
  readonly linkUrl: string;
  /** What was typed for an instant of the past, and what is wrong with it. */
  readonly at: { readonly typed: string; readonly fault: string | null };
  readonly past: { readonly at: Date; readonly restraints: Restraints } | null;
  readonly searches: readonly SavedSearch[];
  readonly wordings: readonly KnownWording[];
  readonly hooks: readonly Hook[];
  readonly waiting: readonly { readonly alert: Alert; readonly heldBy: string }[];
  readonly deliveries: readonly KeptDelivery[];
  readonly olderHref: string | null;
  readonly timeline: MomentPage;
  readonly timelineHref: string | null;
}

/** What holds all mails to a person; null where nothing does. */
function allHeldBy(
  { confirmedAt, unsubscribedAt, renewal }: Subscriber,
  suppression: Suppression | null,
): string | null {
  if (confirmedAt === null) return texts.heldBy.unconfirmed;
  if (unsubscribedAt !== null) return texts.heldBy.unsubscribed;
  if (renewal !== undefined && renewal.endedAt !== null) return texts.heldBy.notRenewed;
  return suppression === null ? null : texts.heldBy.suppressed;
}

/** The latest put-off of a person's alerts that has not ended. */
function putOff(person: Subscriber, lines: readonly TraceEntry[], now: Date): string | null {
  for (const line of lines) {
    if (line.step !== 'postponed') continue;
    const own = line.of.find(({ subscriber, until }) => subscriber === person._id && until > now);
    if (own !== undefined) return texts.putOff(own.by, stamp(own.until));
  }
  return null;
}

/** What holds each of the alerts that wait, by the rules that are asked when its window closes. */
export function heldAlerts(
  alerts: readonly Alert[],
  {
    person,
    suppression,
    lines,
    now,
  }: {
    readonly person: Subscriber;
    readonly suppression: Suppression | null;
    /** The person's lines of the trace, the newest first. */
    readonly lines: readonly TraceEntry[];
    readonly now: Date;
  },
): PersonView['waiting'] {
  const all = allHeldBy(person, suppression);
  const late = putOff(person, lines, now);
  const times = {
    schedule: person.schedule,
    gatherUntil: person.gatherUntil,
    restraints: restraintsOf(person),
  };
  return alerts.map((alert) => {
    if (alert.state === 'held') return { alert, heldBy: texts.heldBy.restored };
    const savedSearchIds = alert.matches.map((match) => match.savedSearchId);
    const { by } = dueUnder({ ...alert, savedSearchIds }, times);
    return { alert, heldBy: all ?? (by === null ? (late ?? texts.heldBy.window) : texts.heldBy[by]) };
  });
}
