import type { SubscriberId } from '@app/core/ids';
import { Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import type { ConsentRecord, Subscriber } from '@app/core/records';
import type { Language, Schedule } from '@app/core/subscription';
import { Database } from '@app/infra/mongo';
import { keepPastRestraints } from '@app/infra/trace';

/** By what a subscriber is known: the keyed hash of an address, or the id. */
export type KnownBy = { readonly addressHash: string } | { readonly _id: SubscriberId };

/** Subscribers in MongoDB, as asking, confirming and the page behind the manage link need them. */
@Injectable()
export class SubscriberStore {
  constructor(private readonly database: Database) {}

  /** Null where nobody has that id (any more). */
  find(id: SubscriberId): Promise<Subscriber | null> {
    return this.database.subscribers.findById(id).lean<Subscriber>();
  }

  /** Whoever has asked for mails to an address before, confirmed or not. */
  ofAddress(addressHash: string, session: ClientSession): Promise<Subscriber | null> {
    return this.database.subscribers.findOne({ addressHash }, null, { session }).lean<Subscriber>();
  }

  /** Null where nobody is known by that, or the address has not been confirmed. */
  confirmed(by: KnownBy, session: ClientSession): Promise<Subscriber | null> {
    return this.database.subscribers
      .findOne({ ...by, confirmedAt: { $ne: null } }, null, { session })
      .lean<Subscriber>();
  }

  async add(subscriber: Subscriber, session: ClientSession): Promise<void> {
    await this.database.subscribers.create([subscriber], { session });
  }

  /** Notes what somebody asks for in the name of an address that nobody has confirmed yet: nothing is mailed by it, and its past is not kept. */
  async noteRequested(
    id: SubscriberId,
    requested: { readonly schedule: Schedule; readonly language: Language },
    session: ClientSession,
  ): Promise<void> {
    const { schedule, language } = requested;
    await this.database.subscribers.updateOne({ _id: id }, { $set: { schedule, language } }, { session });
  }

  /** Keeps what the schedule was until now too. */
  async reschedule(id: SubscriberId, schedule: Schedule, now: Date): Promise<void> {
    await this.database.connection.transaction(
      async (session) => {
        const before = await this.database.subscribers
          .findById(id, { restraints: 1, schedule: 1 }, { session })
          .lean<Pick<Subscriber, '_id' | 'restraints' | 'schedule'>>();
        if (before === null) return;
        await keepPastRestraints(this.database, session, before, now);
        await this.database.subscribers.updateOne({ _id: id }, { $set: { schedule } }, { session });
      },
      { writeConcern: { w: 'majority', journal: true } },
    );
  }

  /** The address is proved, from the first time on; whoever had left is back, and mails speak this language. */
  async confirm(
    id: SubscriberId,
    consent: ConsentRecord,
    language: Language,
    session: ClientSession,
  ): Promise<void> {
    await this.database.subscribers.updateOne(
      { _id: id, confirmedAt: null },
      { $set: { confirmedAt: consent.at } },
      { session },
    );
    await this.database.subscribers.updateOne(
      { _id: id },
      { $set: { unsubscribedAt: null, language }, $push: { consents: consent } },
      { session },
    );
  }

  /** Links that were made before an instant open nothing from now on. */
  async endLinks(id: SubscriberId, linksFrom: Date): Promise<void> {
    await this.database.subscribers.updateOne({ _id: id }, { $set: { linksFrom } });
  }

  async endUnsubscription(id: SubscriberId, session: ClientSession): Promise<void> {
    await this.database.subscribers.updateOne({ _id: id }, { $set: { unsubscribedAt: null } }, { session });
  }

  async recordConsent(id: SubscriberId, consent: ConsentRecord, session: ClientSession): Promise<void> {
    await this.database.subscribers.updateOne({ _id: id }, { $push: { consents: consent } }, { session });
  }
}
