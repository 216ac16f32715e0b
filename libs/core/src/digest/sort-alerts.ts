import { WINDOW_KINDS, type Restraints, type Schedule, type WindowKind } from '../subscription/index.js';
import type { DeliveryId, SubscriberId } from '../ids/index.js';
import { groupedBy } from '../lists/index.js';
import type { Alert } from '../records/index.js';
import type { PostponedBy } from '../trace/index.js';
import { dueUnder, type Due } from './restraints.js';
import { alertsDeliveryId, windowKey } from './windows.js';

/** What planning needs to know of a subscriber. */
export interface Receiver {
  readonly _id: SubscriberId;
  readonly schedule: Schedule;
  readonly gatherUntil: Date | null;
  readonly restraints: Restraints;
}

/** Pending alerts of one subscriber and kind of window that are due, oldest first, and the mail that they belong to. */
export interface WindowCandidate {
  readonly kind: WindowKind;
  readonly deliveryId: DeliveryId;
  readonly key: string;
  readonly alerts: readonly Alert[];
}

/** They are due later: the mail of their window is made, or something holds them back, or others are being gathered. */
export interface PostponePlan {
  readonly kind: 'postpone';
  readonly alerts: readonly Alert[];
  readonly dueAt: Date;
  /** Why. */
  readonly by: PostponedBy;
}

/** Alerts by the window that they belong to at `now`, and those that are due later. */
export interface SortedAlerts {
  readonly windows: readonly WindowCandidate[];
  readonly later: readonly PostponePlan[];
}

interface DueAlert extends Due {
  readonly alert: Alert;
}

/**
 * Sorts alerts whose recorded time has come. What decides when they are due may have changed since they were written (the
 * schedule, a gathering, an absence ...): it is asked again.
 */
export function sortByWindow(receiver: Receiver, alerts: readonly Alert[], now: Date): SortedAlerts {
  const oldestFirst = [...alerts].sort(
    (a, b) => a.createdAt.getTime() - b.createdAt.getTime() || (a._id < b._id ? -1 : 1),
  );
  const dated = oldestFirst.map((alert) => ({ alert, ...dueUnder(foundAlert(alert), receiver) }));
  const byKind = groupedBy(
    dated.filter(({ at }) => at <= now),
    ({ alert, isCatchUp }): WindowKind => (isCatchUp ? 'catch-up' : alert.rhythm),
  );
  const byDue = groupedBy(
    dated.filter(({ at }) => at > now),
    ({ alert, at, by }) => `${at.getTime()} ${by ?? heldByWindow(alert, receiver)}`,
  );
  return {
    windows: WINDOW_KINDS.flatMap((kind) => {
      const group = byKind.get(kind);
      return group === undefined ? [] : [candidate(receiver, kind, alertsOf(group), now)];
    }),
    later: [...byDue.values()].flatMap((group) => postponed(group, receiver)),
  };
}

function postponed(group: readonly DueAlert[], receiver: Receiver): PostponePlan[] {
  const [first] = group;
  if (first === undefined) return [];
  const by = first.by ?? heldByWindow(first.alert, receiver);
  return [{ kind: 'postpone', alerts: alertsOf(group), dueAt: first.at, by }];
}

/** No restraint: the hour of the window itself is later than it was when the alert was written. */
const heldByWindow = ({ rhythm }: Alert, { gatherUntil }: Receiver): PostponedBy =>
  rhythm === 'instant' && gatherUntil !== null ? 'gathering' : 'schedule';

const alertsOf = (dated: readonly DueAlert[]): Alert[] => dated.map(({ alert }) => alert);

const foundAlert = ({ rhythm, createdAt, matches }: Alert) => ({
  rhythm,
  createdAt,
  savedSearchIds: matches.map(({ savedSearchId }) => savedSearchId),
});

function candidate(
  { _id, schedule, restraints }: Receiver,
  kind: WindowKind,
  alerts: readonly Alert[],
  now: Date,
): WindowCandidate {
  const key =
    kind === 'catch-up'
      ? (restraints.away?.until ?? now).toISOString().replace(/:\d\d\.\d+Z$/, 'Z')
      : windowKey(kind, schedule, now, alerts[0]?.clusterId);
  return { kind, key, deliveryId: alertsDeliveryId(_id, kind, key), alerts };
}
