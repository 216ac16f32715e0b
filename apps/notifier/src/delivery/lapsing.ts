import { LAPSE_REASONS } from '@app/core/delivery';
import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import type { DeliveryItem } from '@app/core/records';
import { Database } from '@app/infra/mongo';
import { CLOCK } from '@app/infra/service';
import type { Attempt } from './attempt.js';
import { LapseStore } from './lapse-store.js';

/** Deliveries looked at at a time; the rest follows with the next look. */
const LIMIT = 100;

/** True for an item that was left out for a reason that may pass, and that no attempt can have told. */
const lapses = ({ suppressed, perhapsMailed }: DeliveryItem): boolean =>
  perhapsMailed !== true && LAPSE_REASONS.some((reason) => reason === suppressed);

/** True where the end of a delivery leaves alerts behind that may be told later: of those beside a mail, the mail decides. */
export const leavesLapsed = ({ rules, items }: Pick<Attempt, 'rules' | 'items'>): boolean =>
  !rules.besidesMail && items.some(lapses);

/**
 * Lets go of the alerts that an ended mail left out. What the matcher found for such an alert while the mail had it is
 * noted on the alert (`later`): with it the alert waits for a mail again, without it the matcher opens it when the opening
 * fits again. Both write the one document of the alert, so nothing is lost whichever comes first.
 */
@Injectable()
export class Lapsing {
  private readonly store: LapseStore;

  constructor(
    database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.store = new LapseStore(database);
  }

  /** Alerts first, then the mark on the delivery: a crash between the two repeats the first without effect. */
  async letGo(): Promise<void> {
    for (const { _id: deliveryId, items } of await this.store.ended(LIMIT)) {
      const alertIds = items.filter(lapses).map(({ alertId }) => alertId);
      await this.store.letGo(deliveryId, alertIds, this.clock.now());
      await this.store.settle(deliveryId);
    }
  }
}
