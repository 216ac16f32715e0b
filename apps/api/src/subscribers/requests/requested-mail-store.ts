import { Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import type { KeptDelivery } from '@app/core/records';
import { Database } from '@app/infra/mongo';

/** When mails that anybody can ask for went to a mailbox. */
export interface RequestedMailTimes {
  /** While it was not proved that its owner wants mails. */
  readonly at: readonly Date[];
  /** Since then. */
  readonly proved: readonly Date[];
}

/** Mails that anybody can ask for, in MongoDB: their deliveries, and when earlier ones went to a mailbox. */
@Injectable()
export class RequestedMailStore {
  constructor(private readonly database: Database) {}

  inTransaction<T>(work: (session: ClientSession) => Promise<T>): Promise<T> {
    return this.database.connection.transaction(work, { writeConcern: { w: 'majority', journal: true } });
  }

  /** By the keyed hash of the mailbox. */
  async times(mailboxHash: string, session: ClientSession): Promise<RequestedMailTimes> {
    const known = await this.database.addressLimits.findById(mailboxHash, null, { session }).lean();
    return { at: known?.at ?? [], proved: known?.proved ?? [] };
  }

  async noteTimes(
    mailboxHash: string,
    { at, proved }: RequestedMailTimes,
    lastAt: Date,
    session: ClientSession,
  ): Promise<void> {
    const change = { $set: { at: [...at], proved: [...proved], lastAt } };
    await this.database.addressLimits.updateOne({ _id: mailboxHash }, change, { session, upsert: true });
  }

  async isSuppressed(addressHash: string, session: ClientSession): Promise<boolean> {
    return (await this.database.suppressions.exists({ _id: addressHash }).session(session)) !== null;
  }

  async add(delivery: KeptDelivery, session: ClientSession): Promise<void> {
    await this.database.deliveries.create([delivery], { session });
  }
}
