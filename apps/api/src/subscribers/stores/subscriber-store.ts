import type { SubscriberId } from '@app/core/ids';
import { Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import type { ConsentRecord, Subscriber } from '@app/core/records';
import { monthOf, type Language, type Schedule } from '@app/core/subscription';
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
      {
        $set: { unsubscribedAt: null, language, usedMonth: monthOf(consent.at) },
        $unset: { renewal: 1 },
        $push: { consents: consent },
      },
      { session },
    );
  }

  /** Mails speak this language from now on. */
  async speak(id: SubscriberId, language: Language): Promise<void> {
    await this.database.subscribers.updateOne({ _id: id }, { $set: { language } });
  }

  /** Notes the month in which somebody used a page of theirs; who was asked whether they want it answers by a button alone. */
  async noteUse({ _id, usedMonth, renewal }: Subscriber, now: Date): Promise<void> {
    const month = monthOf(now);
    if (renewal !== undefined || usedMonth === month) return;
    await this.database.subscribers.updateOne(
      { _id, confirmedAt: { $ne: null }, renewal: { $exists: false } },
      { $set: { usedMonth: month } },
    );
  }

  /** The person has said that they still want their searches. Who has left stays so. */
  async renew(id: SubscriberId, now: Date, session: ClientSession): Promise<void> {
    const answer = { $set: { usedMonth: monthOf(now) }, $unset: { renewal: 1 as const } };
    await this.database.subscribers.updateOne({ _id: id }, answer, { session });
  }

  /** Links that were made before an instant open nothing from now on. */
  async endLinks(id: SubscriberId, linksFrom: Date): Promise<void> {
    await this.database.subscribers.updateOne({ _id: id }, { $set: { linksFrom } });
  }

  /** The person is back, and has said that they want mails. */
  async endUnsubscription(id: SubscriberId, now: Date, session: ClientSession): Promise<void> {
    const back = { $set: { unsubscribedAt: null, usedMonth: monthOf(now) }, $unset: { renewal: 1 as const } };
    await this.database.subscribers.updateOne({ _id: id }, back, { session });
  }

  async recordConsent(id: SubscriberId, consent: ConsentRecord, session: ClientSession): Promise<void> {
    await this.database.subscribers.updateOne({ _id: id }, { $push: { consents: consent } }, { session });
  }
}
