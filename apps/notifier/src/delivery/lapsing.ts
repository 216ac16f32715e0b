import { lapses } from '@app/core/sending';
import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import { CLOCK } from '@app/infra/service';
import { LapseStore } from './lapse-store.js';

/** Deliveries looked at at a time; the rest follows with the next look. */
const LIMIT = 100;

/**
 * Lets go of the alerts that a settled mail left out. What the matcher found for such an alert while the mail had it is
 * noted on the alert (`later`): with it the alert waits for a mail again, without it the matcher opens it when the opening
 * fits again. Both write the one document of the alert, so nothing is lost whichever comes first.
 */
@Injectable()
export class Lapsing {
  constructor(
    private readonly store: LapseStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Alerts first, then the mark on the delivery: a crash between the two repeats the first without effect. */
  async letGo(): Promise<void> {
    for (const { _id: deliveryId, items } of await this.store.settled(LIMIT)) {
      const alertIds = items.filter(lapses).map(({ alertId }) => alertId);
      await this.store.letGo(deliveryId, alertIds, this.clock.now());
      await this.store.noteLetGo(deliveryId);
    }
  }
}
