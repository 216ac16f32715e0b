import type { SubscriberId } from '@app/core/ids';
import { Inject, Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import type { Clock } from '@app/core/time';
import type { Logger } from '@app/infra/logging';
import type { Alert } from '@app/core/records';
import type { FoundBy } from '@app/core/trace';
import { CLOCK, LOGGER, STOPPING } from '@app/infra/service';
import { Trace } from '@app/infra/trace';
import {
  planWindow,
  sortByWindow,
  withinBudget,
  type Receiver,
  type SortedAlerts,
  type WindowPlan,
} from '@app/core/digest';
import { traceOfItems } from './trace-of-items.js';
import type { MadeDelivery } from '../attempts/made-delivery.js';
import { WindowStore, type OwnedPlan } from './window-store.js';
import { windowSteps } from './window-steps.js';

/** Alerts that one transaction moves. */
const MOST_ALERTS = 1_000;
/** Who has more due alerts than this is served alone, so that the others do not wait. */
const HEAVY = 50;
const PUT_OFF_MS = 3_600_000;

interface Owned {
  readonly receiver: Receiver;
  readonly sorted: SortedAlerts;
}

/** Puts due alerts into deliveries: both in one transaction, so that an alert is in exactly one mail. */
@Injectable()
export class WindowCloser {
  constructor(
    private readonly store: WindowStore,
    private readonly trace: Trace,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(STOPPING) private readonly stopping: AbortSignal,
  ) {}

  /**
   * Returns the deliveries that were made. Running it twice makes nothing twice. A process that is to stop
   * finishes the transaction in hand and leaves the others to the record.
   */
  async close(subscriberIds: readonly SubscriberId[], found: FoundBy = 'hint'): Promise<MadeDelivery[]> {
    const counts = [...(await this.store.countDue(subscriberIds, this.clock.now()))];
    const light = counts.filter(([, count]) => count <= HEAVY);
    const made: MadeDelivery[] = [];
    for (const ids of packed(light, MOST_ALERTS)) {
      if (this.stopping.aborted) return made;
      made.push(...(await this.closeTogether(ids, found)));
    }
    for (const [id, count] of counts.filter(([, due]) => due > HEAVY)) {
      if (this.stopping.aborted) return made;
      made.push(...(await this.closeHeavy(id, count, found)));
    }
    return made;
  }

  private async closeHeavy(id: SubscriberId, count: number, found: FoundBy): Promise<MadeDelivery[]> {
    const made = await this.closeTogether([id], found);
    if (count <= MOST_ALERTS) return made;
    for (const { deliveryId } of made) {
      const delivery = await this.store.delivery(deliveryId);
      if (delivery === null) continue;
      let assigned: number;
      do assigned = await this.store.assignOverflow(delivery, MOST_ALERTS);
      while (assigned > 0);
    }
    return made;
  }

  private async closeTogether(
    subscriberIds: readonly SubscriberId[],
    found: FoundBy,
  ): Promise<MadeDelivery[]> {
    const plans = await this.store.inTransaction(async (session) => {
      const now = this.clock.now();
      // Of the same snapshot as the alerts: a changed restraint touches every waiting alert, and so restarts this.
      const receivers = await this.store.receivers(subscriberIds, session);
      const alerts = await this.store.dueAlerts(subscriberIds, now, MOST_ALERTS, session);
      await this.forgetOrphans(receivers, alerts, session);
      const plans = await this.plan([...receivers.values()], alerts, now, session);
      await this.store.write(plans, now, session);
      return plans;
    });
    const [postponed, closed] = windowSteps(plans, found);
    this.trace.note(postponed);
    this.trace.note(closed);
    return plans.flatMap(({ plan }) =>
      plan.kind === 'open' ? [{ deliveryId: plan.window.deliveryId, ...traceOfItems(plan.items) }] : [],
    );
  }

  private async plan(
    receivers: readonly Receiver[],
    alerts: readonly Alert[],
    now: Date,
    session: ClientSession,
  ): Promise<OwnedPlan[]> {
    const owned: Owned[] = [];
    const plans: OwnedPlan[] = [];
    for (const receiver of receivers) {
      const own = alerts.filter((alert) => alert.subscriberId === receiver._id);
      if (own.length === 0) continue;
      const sorted = this.sorted(receiver, own, now);
      if (sorted === null) plans.push({ receiver, plan: putOff(own, now) });
      else owned.push({ receiver, sorted });
    }
    const ids = owned.flatMap(({ sorted }) => sorted.windows.map(({ deliveryId }) => deliveryId));
    const made = await this.store.made(ids, session);
    for (const { receiver, sorted } of owned) {
      const wanted = sorted.windows.flatMap((window) =>
        planWindow(receiver, window, made.get(window.deliveryId) ?? null, now),
      );
      const allowed = await this.withinBudget(receiver, wanted, now, session);
      plans.push(...[...sorted.later, ...allowed].map((plan) => ({ receiver, plan })));
    }
    return plans;
  }

  private async withinBudget(
    receiver: Receiver,
    plans: readonly WindowPlan[],
    now: Date,
    session: ClientSession,
  ): Promise<readonly WindowPlan[]> {
    if (receiver.restraints.weeklyMails === null) return plans;
    const sent = await this.store.mailsThisWeek(receiver, now, session);
    return withinBudget(receiver, plans, sent, now);
  }

  /** Null where the windows of a subscriber cannot be named: the others must not wait for it. */
  private sorted(receiver: Receiver, own: readonly Alert[], now: Date): SortedAlerts | null {
    try {
      return sortByWindow(receiver, own, now);
    } catch (err) {
      this.logger.error(
        { event: 'window.unplannable', subscriberId: receiver._id, err },
        'The windows of a subscriber cannot be named: look at its schedule. The alerts wait an hour.',
      );
      return null;
    }
  }

  /** Removes alerts that were written for somebody who has been erased since. */
  private async forgetOrphans(
    receivers: ReadonlyMap<SubscriberId, Receiver>,
    alerts: readonly Alert[],
    session: ClientSession,
  ): Promise<void> {
    const orphans = alerts.filter((alert) => !receivers.has(alert.subscriberId));
    if (orphans.length === 0) return;
    this.logger.info(
      { event: 'alert.forgotten', count: orphans.length },
      'Alerts of erased people are removed.',
    );
    await this.store.forget(orphans, session);
  }
}

/** Those that have at most `most` together, group by group. */
function packed(counts: readonly (readonly [SubscriberId, number])[], most: number): SubscriberId[][] {
  const groups: SubscriberId[][] = [];
  let room = 0;
  for (const [id, count] of counts) {
    if (count > room) {
      groups.push([]);
      room = most;
    }
    room -= count;
    groups.at(-1)?.push(id);
  }
  return groups;
}

const putOff = (alerts: readonly Alert[], now: Date) =>
  ({
    kind: 'postpone',
    alerts,
    dueAt: new Date(now.getTime() + PUT_OFF_MS),
    by: 'schedule-fault',
  }) as const;
