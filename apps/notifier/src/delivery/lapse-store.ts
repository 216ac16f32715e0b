import type { AlertId, DeliveryId } from '@app/core/ids';
import { Injectable } from '@nestjs/common';
import type { KeptDelivery } from '@app/core/records';
import { Database } from '@app/infra/mongo';

/** In MongoDB: settled deliveries that left alerts behind, and these alerts. */
@Injectable()
export class LapseStore {
  constructor(private readonly database: Database) {}

  /** Some of those whose alerts are still to be let go. */
  settled(limit: number): Promise<Pick<KeptDelivery, '_id' | 'items'>[]> {
    return this.database.deliveries
      .find({ lapses: true, finishedAt: { $type: 'date' } }, { items: 1 })
      .hint('ended-lapses')
      .limit(limit)
      .lean<Pick<KeptDelivery, '_id' | 'items'>[]>();
  }

  /** Takes alerts from a delivery: with what was found for one meanwhile it waits again, without it is lapsed. */
  async letGo(deliveryId: DeliveryId, alertIds: readonly AlertId[], now: Date): Promise<void> {
    const isLater = { $eq: [{ $type: '$later' }, 'object'] };
    await this.database.alerts.updateMany(
      { _id: { $in: [...alertIds] }, state: 'assigned', deliveryId },
      [
        {
          $set: {
            state: { $cond: [isLater, 'pending', 'lapsed'] },
            deliveryId: { $cond: [isLater, null, '$deliveryId'] },
            createdAt: { $cond: [isLater, now, '$createdAt'] },
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

  /** The alerts of this one have been let go. */
  async noteLetGo(deliveryId: DeliveryId): Promise<void> {
    await this.database.deliveries.updateOne({ _id: deliveryId }, { $unset: { lapses: '' } });
  }
}
