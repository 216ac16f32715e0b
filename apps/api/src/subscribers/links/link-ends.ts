import type { SubscriberId } from '@app/core/ids';
import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import { CLOCK } from '@app/infra/service';
import { SubscriberStore } from '../stores/subscriber-store.js';

/** Ends links: no token is kept, so what is kept is from when on links count. */
@Injectable()
export class LinkEnds {
  constructor(
    private readonly subscribers: SubscriberStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Every link to the person's searches, and to confirm one, that was made before now. Those to unsubscribe work for ever. */
  endAll(subscriberId: SubscriberId): Promise<void> {
    return this.subscribers.endLinks(subscriberId, this.clock.now());
  }
}
