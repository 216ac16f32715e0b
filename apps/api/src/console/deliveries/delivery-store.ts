import { Injectable } from '@nestjs/common';
import type { DeliveryId, OperatorId, SubscriberId } from '@app/core/ids';
import { MOST_COPIES, type MailCopy, type OperatorAccount } from '@app/core/operators';
import type { Alert, Delivery, KeptDelivery } from '@app/core/records';
import type { TraceEntry } from '@app/core/trace';
import { Database } from '@app/infra/mongo';
import { factsAt, linesOf, type FactsThen } from '@app/infra/trace';

const MOST_ALERTS = 200;
const MOST_LINES = 200;

/** One delivery in MongoDB, what it is about, and copies of it. */
@Injectable()
export class DeliveryRecords {
  constructor(private readonly database: Database) {}

  find(id: DeliveryId): Promise<KeptDelivery | null> {
    return this.database.deliveries.findById(id).lean<KeptDelivery>();
  }

  /** Whose it is; null where there is none such. */
  async personOf(id: DeliveryId): Promise<SubscriberId | null> {
    const found = await this.database.deliveries
      .findById(id, { subscriberId: 1 })
      .lean<Pick<KeptDelivery, 'subscriberId'>>();
    return found?.subscriberId ?? null;
  }

  /** Alerts that name it, those beyond its items too. */
  alerts(deliveryId: DeliveryId): Promise<Alert[]> {
    return this.database.alerts.find({ deliveryId }).limit(MOST_ALERTS).lean<Alert[]>();
  }

  /** The newest first. */
  lines(delivery: DeliveryId): Promise<TraceEntry[]> {
    return linesOf(this.database, { delivery }, MOST_LINES);
  }

  factsAt(delivery: Delivery, instant: Date): Promise<FactsThen> {
    return factsAt(this.database, delivery, instant);
  }

  /** Where an operator's copies go, and those that they asked for. */
  async copiesOf(operator: OperatorId): Promise<{ to: string; copies: readonly MailCopy[] }> {
    const account = await this.database.operators
      .findById(operator, { mailAddress: 1, copies: 1 })
      .lean<Pick<OperatorAccount, 'mailAddress' | 'copies'>>();
    return { to: account?.mailAddress ?? '', copies: account?.copies ?? [] };
  }

  /** Notes a copy that is wanted, and that its address is the operator's. */
  async addCopy(operator: OperatorId, copy: MailCopy): Promise<void> {
    await this.database.operators.updateOne(
      { _id: operator },
      {
        $set: { mailAddress: copy.to },
        $push: { copies: { $each: [copy], $slice: -MOST_COPIES } },
      },
    );
  }
}
