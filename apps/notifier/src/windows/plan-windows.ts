import type { Rhythm, Schedule } from '@app/core/domain';
import { dueAt, nextDue, windowKey } from '@app/core/digest';
import { alertsDeliveryId, type AlertDoc } from '@app/infra/mongo';

/** Openings that one mail may hold. Those beyond it name the delivery too, and are listed on the page it links to. */
export const MOST_ITEMS = 100;

/** What planning needs to know of a subscriber. */
export interface Receiver {
  readonly _id: string;
  readonly schedule: Schedule;
  readonly gatherUntil: Date | null;
}

/** Pending alerts of one subscriber and rhythm that are due, oldest first, and the mail that they belong to. */
export interface WindowCandidate {
  readonly rhythm: Rhythm;
  readonly deliveryId: string;
  readonly key: string;
  readonly alerts: readonly AlertDoc[];
}

/** What is to be written for one window. */
export type WindowPlan =
  /** A new mail: `items` are its content, `overflow` counts what did not fit; all are assigned to it. */
  | {
      readonly kind: 'open';
      readonly window: WindowCandidate;
      readonly items: readonly AlertDoc[];
      readonly overflow: number;
      /** True for an instant mail: later instant alerts of this person wait a little for each other. */
      readonly gathers: boolean;
    }
  /** They were due when the mail was made and did not fit into it. */
  | { readonly kind: 'overflow'; readonly window: WindowCandidate; readonly alerts: readonly AlertDoc[] }
  /** They are due later: their window is finished, or the schedule has changed, or others are being gathered. */
  | { readonly kind: 'postpone'; readonly alerts: readonly AlertDoc[]; readonly dueAt: Date };

function grouped<K, V>(values: readonly V[], keyOf: (value: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return groups;
}

/** Names the window of each rhythm that the due alerts belong to at `now`. */
export function windowCandidates(
  receiver: Receiver,
  alerts: readonly AlertDoc[],
  now: Date,
): WindowCandidate[] {
  const oldestFirst = [...alerts].sort(
    (a, b) => a.createdAt.getTime() - b.createdAt.getTime() || (a._id < b._id ? -1 : 1),
  );
  const byRhythm = grouped(oldestFirst, ({ rhythm }) => rhythm);
  return [...byRhythm].map(([rhythm, group]) => {
    const key = windowKey(rhythm, receiver.schedule, now, group[0]?.clusterId ?? '');
    return { rhythm, key, deliveryId: alertsDeliveryId(receiver._id, rhythm, key), alerts: group };
  });
}

/** The mail of a window that exists already. `isFull`: it was made with more alerts than it could hold. */
export interface MadeWindow {
  readonly at: Date;
  readonly isFull: boolean;
}

/** Decides what becomes of due alerts. `made`: the window's mail, null where there is none yet. */
export function planWindow(
  receiver: Receiver,
  window: WindowCandidate,
  made: MadeWindow | null,
  now: Date,
): WindowPlan[] {
  const { due, later } = splitByDueTime(receiver, window, now);
  if (due.length === 0) return later;
  if (made !== null) return [...intoFinished(receiver, window, due, made, now), ...later];
  return [openPlan({ ...window, alerts: due }), ...later];
}

/** The schedule may have changed since the alerts were written, and a gathering may have begun: both are asked anew. */
function splitByDueTime(
  { schedule, gatherUntil }: Receiver,
  { rhythm, alerts }: WindowCandidate,
  now: Date,
): { due: AlertDoc[]; later: WindowPlan[] } {
  const dueOf = (alert: AlertDoc): Date => dueAt(rhythm, schedule, alert.createdAt, gatherUntil);
  const due = alerts.filter((alert) => dueOf(alert) <= now);
  const byDue = grouped(
    alerts.filter((alert) => dueOf(alert) > now),
    (alert) => dueOf(alert).getTime(),
  );
  return {
    due,
    later: [...byDue].map(([at, group]) => ({ kind: 'postpone', alerts: group, dueAt: new Date(at) })),
  };
}

/**
 * The mail of this window exists: what it had no room for belongs to it, what came later waits for the next window. An
 * alert may be dated before the mail and be written after it; where the mail was not full, it can only be such a one.
 */
function intoFinished(
  receiver: Receiver,
  window: WindowCandidate,
  due: readonly AlertDoc[],
  made: MadeWindow,
  now: Date,
): WindowPlan[] {
  const early = due.filter((alert) => made.isFull && alert.createdAt <= made.at);
  const late = due.filter((alert) => !early.includes(alert));
  const overflow: WindowPlan[] = early.length > 0 ? [{ kind: 'overflow', window, alerts: early }] : [];
  if (late.length === 0) return overflow;
  if (window.rhythm === 'instant') return [...overflow, openPlan(againNamed(receiver, window, late))];
  const next = nextDue(window.rhythm, receiver.schedule, now);
  return [...overflow, { kind: 'postpone', alerts: late, dueAt: next }];
}

/** The opening was alerted once before, and its alert has been forgotten since: the new mail needs a name of its own. */
function againNamed(
  { _id }: Receiver,
  window: WindowCandidate,
  alerts: readonly AlertDoc[],
): WindowCandidate {
  const key = `${window.key}.${alerts[0]?.createdAt.getTime().toString(36)}`;
  return { rhythm: window.rhythm, key, deliveryId: alertsDeliveryId(_id, window.rhythm, key), alerts };
}

function openPlan(window: WindowCandidate): WindowPlan {
  return {
    kind: 'open',
    window,
    items: window.alerts.slice(0, MOST_ITEMS),
    overflow: Math.max(0, window.alerts.length - MOST_ITEMS),
    gathers: window.rhythm === 'instant',
  };
}
