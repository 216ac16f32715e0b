import type { Alert } from '../records/index.js';
import { alertsDeliveryId, countedWeek, nextDue } from './windows.js';
import type { PostponePlan, Receiver, WindowCandidate } from './sort-alerts.js';

/** Openings that one mail may hold. Those beyond it name the delivery too, and are listed on the page it links to. */
export const MOST_ITEMS = 100;

/** A new mail: `items` are its content, `overflow` counts what did not fit; all are assigned to it. */
export interface OpenPlan {
  readonly kind: 'open';
  readonly window: WindowCandidate;
  readonly items: readonly Alert[];
  readonly overflow: number;
  /** True for an instant mail: later instant alerts of this person wait a little for each other. */
  readonly gathers: boolean;
}

/** What is to be written for one window. `overflow`: they were due when the mail was made and did not fit into it. */
export type WindowPlan =
  | OpenPlan
  | PostponePlan
  | { readonly kind: 'overflow'; readonly window: WindowCandidate; readonly alerts: readonly Alert[] };

/** The mail of a window that exists already. `isFull`: it was made with more alerts than it could hold. */
export interface MadeWindow {
  readonly at: Date;
  readonly isFull: boolean;
}

/** Plans which mail each due alert goes into. `made`: the window's mail, null where there is none yet. */
export function planWindow(
  receiver: Receiver,
  window: WindowCandidate,
  made: MadeWindow | null,
  now: Date,
): WindowPlan[] {
  return made === null ? [openPlan(window)] : intoMade(receiver, window, made, now);
}

/**
 * Leaves as many new mails as the week still has room for; `sent` were made in it already. What the others would have
 * held waits for the week's end: its first mail then shows the best of it, and the page the rest.
 */
export function withinBudget(
  { schedule, restraints }: Receiver,
  plans: readonly WindowPlan[],
  sent: number,
  now: Date,
): WindowPlan[] {
  if (restraints.weeklyMails === null) return [...plans];
  let left = restraints.weeklyMails - sent;
  const { until } = countedWeek(schedule, now);
  return plans.map((plan) => {
    if (plan.kind !== 'open') return plan;
    left -= 1;
    return left >= 0
      ? plan
      : { kind: 'postpone', alerts: plan.window.alerts, dueAt: until, by: 'weekly-budget' };
  });
}

/**
 * The mail of this window exists: what it had no room for belongs to it, what came later waits for the next window. An
 * alert may be dated before the mail and be written after it; where the mail was not full, it can only be such a one.
 */
function intoMade(receiver: Receiver, window: WindowCandidate, made: MadeWindow, now: Date): WindowPlan[] {
  const early = window.alerts.filter((alert) => made.isFull && alert.createdAt <= made.at);
  const late = window.alerts.filter((alert) => !early.includes(alert));
  const overflow: WindowPlan[] = early.length > 0 ? [{ kind: 'overflow', window, alerts: early }] : [];
  if (late.length === 0) return overflow;
  if (window.kind === 'instant' || window.kind === 'catch-up')
    return [...overflow, openPlan(againNamed(receiver, window, late))];
  const next = nextDue(window.kind, receiver.schedule, now);
  return [...overflow, { kind: 'postpone', alerts: late, dueAt: next, by: 'window-made' }];
}

/**
 * The opening was alerted once before and its alert has been forgotten since, or it was written after the mail that
 * brought what an absence had held back: the new mail needs a name of its own.
 */
function againNamed({ _id }: Receiver, window: WindowCandidate, alerts: readonly Alert[]): WindowCandidate {
  const key = `${window.key}.${alerts[0]?.createdAt.getTime().toString(36)}`;
  return { ...window, key, deliveryId: alertsDeliveryId(_id, window.kind, key), alerts };
}

function openPlan(window: WindowCandidate): OpenPlan {
  return {
    kind: 'open',
    window,
    items: bestFirst(window.alerts).slice(0, MOST_ITEMS),
    overflow: Math.max(0, window.alerts.length - MOST_ITEMS),
    gathers: window.kind === 'instant',
  };
}

const searchesMet = ({ matches }: Alert): number =>
  new Set(matches.map(({ savedSearchId }) => savedSearchId)).size;

/** What met most of the person's searches, and then the newest: where a mail is too short for all, these are shown. */
const bestFirst = (alerts: readonly Alert[]): Alert[] =>
  [...alerts].sort(
    (a, b) =>
      searchesMet(b) - searchesMet(a) ||
      b.createdAt.getTime() - a.createdAt.getTime() ||
      (a._id < b._id ? -1 : 1),
  );
