import type { SubscriberId } from '@app/core/ids';
import { Inject, Injectable } from '@nestjs/common';
import { closeWindows } from '@app/core/contracts';
import type { Clock } from '@app/core/time';
import { restraintsOf, type Subscriber } from '@app/core/records';
import { CLOCK } from '@app/infra/service';
import { changeRestraints, type RestraintChange, type RestraintOutcome } from '@app/core/digest';
import { DeliveryHints } from '../subscribers/requests/delivery-hints.js';
import { RestraintStore } from './restraint-store.js';

/** The result of a change. `gone`: the subscriber has been erased in the meantime. */
export type ChangedRestraints = RestraintOutcome | { readonly kind: 'gone' };

/** Changes what holds a subscriber's mails back. */
@Injectable()
export class SubscriberRestraints {
  constructor(
    private readonly store: RestraintStore,
    private readonly deliveryHints: DeliveryHints,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Does the changes together, or none of them. Alerts that wait are asked again when they are due. */
  async change(
    subscriberId: SubscriberId,
    ...changes: readonly RestraintChange[]
  ): Promise<ChangedRestraints> {
    const now = this.clock.now();
    const decide = (subscriber: Subscriber) => applyAll(subscriber, changes, now);
    const outcome = await this.store.change(subscriberId, decide, now);
    if (outcome?.kind === 'changed') await this.askAgain(subscriberId);
    return outcome ?? { kind: 'gone' };
  }

  /** Waiting alerts may be due earlier now; those that are still held back are put off again. */
  private async askAgain(subscriberId: SubscriberId): Promise<void> {
    if (await this.store.makeDue(subscriberId, this.clock.now()))
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
