import type { SubscriberId } from '@app/core/ids';
import { Inject, Injectable } from '@nestjs/common';
import { closeWindows } from '@app/core/contracts';
import type { Clock } from '@app/core/time';
import { Database } from '@app/infra/mongo';
import { restraintsOf, type Subscriber } from '@app/core/records';
import { CLOCK } from '@app/infra/service';
import { changeRestraints, type RestraintChange, type RestraintOutcome } from '@app/core/digest';
import { DeliveryHints } from '../subscribers/delivery-hints.js';

/** The result of a change. `gone`: the subscriber has been erased in the meantime. */
export type ChangedRestraints = RestraintOutcome | { readonly kind: 'gone' };

/** Changes what holds a subscriber's mails back. */
@Injectable()
export class SubscriberRestraints {
  constructor(
    private readonly database: Database,
    private readonly deliveryHints: DeliveryHints,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Does the changes together, or none of them. Alerts that wait are asked again when they are due. */
  async change(
    subscriberId: SubscriberId,
    ...changes: readonly RestraintChange[]
  ): Promise<ChangedRestraints> {
    const outcome = await this.store(subscriberId, changes);
    if (outcome.kind === 'changed') await this.askAgain(subscriberId);
    return outcome;
  }

  private store(subscriberId: SubscriberId, changes: readonly RestraintChange[]): Promise<ChangedRestraints> {
    return this.database.connection.transaction(
      async (session) => {
        const subscriber = await this.database.subscribers
          .findById(subscriberId, null, { session })
          .lean<Subscriber>();
        if (subscriber === null) return { kind: 'gone' };
        const outcome = applyAll(subscriber, changes, this.clock.now());
        if (outcome.kind === 'refused') return outcome;
        const update = { $set: { restraints: outcome.restraints } };
        await this.database.subscribers.updateOne({ _id: subscriberId }, update, { session });
        return outcome;
      },
      { writeConcern: { w: 'majority', journal: true } },
    );
  }

  /**
   * Waiting alerts may be due earlier now; those that are still held back are put off again. Every one is written to, an
   * overdue one by a millisecond: closing a window that read the wishes before collides with this and starts over.
   */
  private async askAgain(subscriberId: SubscriberId): Promise<void> {
    const now = this.clock.now();
    const touched = await this.database.alerts.updateMany(
      { subscriberId, state: 'pending' },
      [{ $set: { dueAt: { $cond: [{ $lte: ['$dueAt', now] }, { $subtract: ['$dueAt', 1] }, now] } } }],
      { updatePipeline: true },
    );
    if (touched.matchedCount > 0)
      this.deliveryHints.announce(closeWindows, { v: 1, subscriberIds: [subscriberId], seq: 0 });
  }
}

function applyAll(subscriber: Subscriber, changes: readonly RestraintChange[], now: Date): RestraintOutcome {
  let restraints = restraintsOf(subscriber);
  for (const change of changes) {
    const outcome = changeRestraints(restraints, subscriber.schedule, change, now);
    if (outcome.kind === 'refused') return outcome;
    ({ restraints } = outcome);
  }
  return { kind: 'changed', restraints };
}
