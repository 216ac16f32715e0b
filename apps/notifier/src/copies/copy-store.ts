import { Injectable } from '@nestjs/common';
import type { DeliveryId, OperatorId } from '@app/core/ids';
import type { CopyState, MailCopy, OperatorAccount } from '@app/core/operators';
import { deliveryFrom, type Delivery, type KeptDelivery } from '@app/core/records';
import { Database } from '@app/infra/mongo';
import { factsAt, type FactsThen } from '@app/infra/trace';

/** How the trial of a copy ended. */
export interface EndedCopy {
  readonly state: Exclude<CopyState, 'waiting'>;
  readonly detail: string | null;
  readonly at: Date;
}

/** Copies of mails on the accounts of operators, and the mails that are copied. */
@Injectable()
export class CopyStore {
  constructor(private readonly database: Database) {}

  /** Null where it does not wait: it was sent, or its person was erased. */
  async waiting(operator: OperatorId, id: string): Promise<MailCopy | null> {
    const account = await this.database.operators
      .findById(operator, { copies: 1 })
      .lean<Pick<OperatorAccount, 'copies'>>();
    return account?.copies?.find((copy) => copy.id === id && copy.state === 'waiting') ?? null;
  }

  /** Every copy that waits. It looks at all accounts: for the start of a process. */
  async allWaiting(): Promise<{ readonly operator: OperatorId; readonly copy: string }[]> {
    const accounts = await this.database.operators
      .find({ 'copies.state': 'waiting' }, { copies: 1 })
      .lean<Pick<OperatorAccount, '_id' | 'copies'>[]>();
    return accounts.flatMap(({ _id: operator, copies = [] }) =>
      copies.filter(({ state }) => state === 'waiting').map(({ id: copy }) => ({ operator, copy })),
    );
  }

  async end(operator: OperatorId, id: string, { state, detail, at }: EndedCopy): Promise<void> {
    await this.database.operators.updateOne(
      { _id: operator, copies: { $elemMatch: { id, state: 'waiting' } } },
      { $set: { 'copies.$.state': state, 'copies.$.detail': detail, 'copies.$.endedAt': at } },
    );
  }

  async delivery(id: DeliveryId): Promise<Delivery | null> {
    const found = await this.database.deliveries.findById(id).lean<KeptDelivery>();
    return found === null ? null : deliveryFrom(found);
  }

  factsAt(delivery: Delivery, instant: Date): Promise<FactsThen> {
    return factsAt(this.database, delivery, instant);
  }
}
