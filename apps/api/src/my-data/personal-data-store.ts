import type { SubscriberId } from '@app/core/ids';
import { Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import type { AuditEntry } from '@app/core/operators';
import type { SavedSearch, Subscriber } from '@app/core/records';
import { inChangeOrder } from '@app/infra/coordination';
import { Database } from '@app/infra/mongo';
import { personMark } from '@app/infra/system';
import type { StepName } from '@app/core/trace';
import { forgetInTrace, linesOf } from '@app/infra/trace';

/**
 * Every kind of record that holds something of a person, beside the subscriber's own: its model, its name in an export, and
 * whether erasing removes the records or leaves them without what they tell.
 */
export const OF_PERSON = [
  { model: 'SavedSearch', name: 'searches', erasing: 'empties' },
  { model: 'Alert', name: 'alerts', erasing: 'removes' },
  { model: 'Delivery', name: 'deliveries', erasing: 'removes' },
  { model: 'Hook', name: 'hooks', erasing: 'removes' },
  { model: 'PastWording', name: 'pastWordings', erasing: 'removes' },
  { model: 'PastRestraints', name: 'pastRestraints', erasing: 'removes' },
  { model: 'Signal', name: 'signals', erasing: 'removes' },
  { model: 'KeptAway', name: 'keptAway', erasing: 'removes' },
] as const;

/**
 * Kinds of records that name a subscriber by id and neither go into an export nor with the person: erasing takes the id from them, and
 * their age ends them. What is left tells of mails to a keyed hash: it keeps an address that refuses mail from being written to again.
 */
export const OUTLIVES_PERSON = ['Feedback'];

/**
 * The name in an export of what operators did about a person. Its entries name nobody: they carry a mark, whose key lies with the
 * subscriber and is gone with them. They stay, without what changed.
 */
export const AUDIT_OF_PERSON = 'audit';

/** What all records of a person have. */
interface OfPerson {
  readonly _id: string;
  readonly subscriberId: SubscriberId;
  readonly createdAt?: Date;
}

/** What a process did to a person at an instant, and to nobody else that the same line of the trace may name. */
export interface OwnLine {
  readonly at: Date;
  readonly step: StepName;
  readonly of: readonly object[];
}

/** An export has the newest lines: some years of a person's mails. */
const MOST_LINES = 10_000;

/** What is held of one person in MongoDB. */
@Injectable()
export class PersonalDataStore {
  constructor(private readonly database: Database) {}

  /** All records of a person beside the subscriber's own, oldest first, under the name of their kind. */
  async all(subscriberId: SubscriberId): Promise<Readonly<Record<string, readonly OfPerson[]>>> {
    const kinds = OF_PERSON.map(async ({ model, name }) => {
      const records = this.records(model).find({ subscriberId }).sort({ createdAt: 1, _id: 1 });
      return [name, await records.lean<OfPerson[]>()] as const;
    });
    return Object.fromEntries(await Promise.all(kinds));
  }

  /** What operators did about a person, oldest first. */
  async audit({ _id, auditKey }: Subscriber): Promise<readonly AuditEntry[]> {
    if (auditKey === undefined) return [];
    const filter = { 'subject.kind': 'person' as const, 'subject.id': personMark(auditKey, _id) };
    return this.database.audit.find(filter).sort({ at: 1 }).lean<AuditEntry[]>();
  }

  /** The person's part of the trace, the newest first. */
  async lines(subscriberId: SubscriberId): Promise<OwnLine[]> {
    const lines = await linesOf(this.database, { subscriber: subscriberId }, MOST_LINES);
    return lines.map(({ at, step, of }) => {
      const named: readonly object[] = of;
      return { at, step, of: named.filter((one) => 'subscriber' in one && one.subscriber === subscriberId) };
    });
  }

  /** Takes a person who was erased from lines that were written since. */
  forgetLines(subscriberId: SubscriberId): Promise<void> {
    return forgetInTrace(this.database, subscriberId);
  }

  /** Takes a person from the record; of their searches stays what `empty` leaves. Returns the number of the change. */
  erase(
    subscriberId: SubscriberId,
    empty: (search: SavedSearch, seq: number) => SavedSearch,
  ): Promise<number> {
    return inChangeOrder(this.database, 1, async (session, seq) => {
      await this.emptySearches(session, subscriberId, (search) => empty(search, seq));
      for (const { model, erasing } of OF_PERSON)
        if (erasing === 'removes') await this.records(model).deleteMany({ subscriberId }, { session });
      await this.emptyAudit(session, subscriberId);
      await this.forgetCopies(session, subscriberId);
      await this.unnameFeedback(session, subscriberId);
      await forgetInTrace(this.database, subscriberId, session);
      await this.database.subscribers.deleteOne({ _id: subscriberId }, { session });
      return seq;
    });
  }

  /** What operators had copied to themselves names the person's mails. */
  private async forgetCopies(session: ClientSession, subscriberId: SubscriberId): Promise<void> {
    const update = { $pull: { copies: { subscriberId } } };
    await this.database.operators.updateMany({ 'copies.subscriberId': subscriberId }, update, { session });
  }

  /** By the hash, which an index finds. */
  private async unnameFeedback(session: ClientSession, _id: SubscriberId): Promise<void> {
    const found = await this.database.subscribers
      .findById(_id, { addressHash: 1 }, { session })
      .lean<Pick<Subscriber, 'addressHash'>>();
    if (found === null) return;
    const filter = { addressHash: found.addressHash, subscriberId: _id };
    await this.database.feedback.updateMany(filter, { $set: { subscriberId: null } }, { session });
  }

  private async emptySearches(
    session: ClientSession,
    subscriberId: SubscriberId,
    empty: (search: SavedSearch) => SavedSearch,
  ): Promise<void> {
    const searches = await this.database.savedSearches
      .find({ subscriberId }, null, { session })
      .lean<SavedSearch[]>();
    for (const search of searches)
      await this.database.savedSearches.replaceOne({ _id: search._id }, empty(search), { session });
  }

  /** That somebody did something stays; to whom is unreadable once the key is gone. */
  private async emptyAudit(session: ClientSession, _id: SubscriberId): Promise<void> {
    const found = await this.database.subscribers
      .findById(_id, { auditKey: 1 }, { session })
      .lean<Pick<Subscriber, 'auditKey'>>();
    if (found?.auditKey === undefined) return;
    const filter = { 'subject.kind': 'person' as const, 'subject.id': personMark(found.auditKey, _id) };
    await this.database.audit.updateMany(filter, { $set: { before: null, after: null } }, { session });
  }

  private records(model: (typeof OF_PERSON)[number]['model']) {
    return this.database.connection.model<OfPerson>(model);
  }
}
