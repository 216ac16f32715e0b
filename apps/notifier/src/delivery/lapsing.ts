import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import { LAPSE_REASONS } from '@app/core/delivery';
import { Database, type DeliveryDoc, type DeliveryItem } from '@app/infra/mongo';
import { CLOCK } from '@app/infra/service';
import type { Attempt } from './attempt.js';

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
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Alerts first, then the mark on the delivery: a crash between the two repeats the first without effect. */
  async letGo(): Promise<void> {
    const ended = await this.database.deliveries
      .find({ lapses: true, finishedAt: { $type: 'date' } }, { items: 1 })
      .hint('ended-lapses')
      .limit(LIMIT)
      .lean<Pick<DeliveryDoc, '_id' | 'items'>[]>();
    for (const { _id: deliveryId, items } of ended) {
      await this.letGoOf(deliveryId, items.filter(lapses));
      await this.database.deliveries.updateOne({ _id: deliveryId }, { $unset: { lapses: '' } });
    }
  }

  private async letGoOf(deliveryId: string, items: readonly DeliveryItem[]): Promise<void> {
    const isLater = { $eq: [{ $type: '$later' }, 'object'] };
    await this.database.alerts.updateMany(
      { _id: { $in: items.map(({ alertId }) => alertId) }, state: 'assigned', deliveryId },
      [
        {
          $set: {
            state: { $cond: [isLater, 'pending', 'lapsed'] },
            deliveryId: { $cond: [isLater, null, '$deliveryId'] },
            createdAt: { $cond: [isLater, this.clock.now(), '$createdAt'] },
            matches: { $ifNull: ['$later.matches', '$matches'] },
            rhythm: { $ifNull: ['$later.rhythm', '$rhythm'] },
            dueAt: { $ifNull: ['$later.dueAt', '$dueAt'] },
          },
        },
        { $unset: 'later' },
      ],
      { updatePipeline: true },
    );
  }
}
