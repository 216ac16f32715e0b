import type { SubscriberId } from '@app/core/ids';
import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import { CLOCK } from '@app/infra/service';
import { SubscriberStore } from '../stores/subscriber-store.js';

/** In which month people last used what is behind their links: the month alone is kept. */
@Injectable()
export class UsedMonths {
  constructor(
    private readonly subscribers: SubscriberStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Somebody used something of theirs that is behind another key than the manage link. */
  async noteOf(id: SubscriberId): Promise<void> {
    const subscriber = await this.subscribers.find(id);
    if (subscriber !== null) await this.subscribers.noteUse(subscriber, this.clock.now());
  }
}
