import type { SubscriberId } from '@app/core/ids';
import { Injectable } from '@nestjs/common';
import { inChangeOrder } from '@app/infra/coordination';
import type { ClientSession } from 'mongoose';
import type { LeavingReason, WhyLeft } from '@app/core/quality';
import type { SavedSearch, Subscriber } from '@app/core/records';
import { Database, forgetSignal, leavingId, noteSignal } from '@app/infra/mongo';
import { monthOf } from '@app/core/subscription';
import type { Transition } from '@app/core/searches';

/** When a person left, and why as far as they have said; null: they are back. */
export type Leaving = { readonly at: Date; readonly why: WhyLeft } | null;

/** Which of a subscriber's searches are meant. */
export interface WhichSearches {
  readonly state: 'active' | 'paused';
  readonly updatedAt?: Date;
}

/** They are back, and have said that they want mails. */
const backSince = (now: Date) => ({
  $set: { unsubscribedAt: null, usedMonth: monthOf(now) },
  $unset: { renewal: 1 as const },
});

/** Subscribers and their searches in MongoDB, as unsubscribing needs them. */
@Injectable()
export class SubscriberStore {
  constructor(private readonly database: Database) {}

  /** Null where the person has been erased. */
  async find(id: SubscriberId): Promise<Subscriber | null> {
    return this.database.subscribers.findById(id).lean<Subscriber>();
  }

  async isSubscribed(id: SubscriberId): Promise<boolean> {
    return (await this.database.subscribers.exists({ _id: id, unsubscribedAt: null })) !== null;
  }

  /** Keeps why somebody who left did so. False where they are subscribed, or have been erased. */
  async explain(subscriberId: SubscriberId, why: LeavingReason): Promise<boolean> {
    const left = (await this.find(subscriberId))?.unsubscribedAt ?? null;
    if (left === null) return false;
    const _id = leavingId(subscriberId, left);
    const { matchedCount } = await this.database.signals.updateOne({ _id }, { $set: { value: why } });
    return matchedCount > 0;
  }

  /** Notes when a person left (null: they are back) and changes their searches with it. Returns the number of the change. */
  async change(
    subscriberId: SubscriberId,
    { leaving, now }: { readonly leaving: Leaving; readonly now: Date },
    which: WhichSearches,
    transition: (search: SavedSearch, seq: number) => Transition,
  ): Promise<number> {
    const work = async (session: ClientSession, seq: number): Promise<number> => {
      await this.database.subscribers.updateOne(
        { _id: subscriberId },
        leaving === null ? backSince(now) : { $set: { unsubscribedAt: leaving.at } },
        { session },
      );
      await this.note(session, subscriberId, leaving, which);
      const searches = await this.database.savedSearches
        .find({ subscriberId, ...which }, null, { session })
        .lean<SavedSearch[]>();
      for (const search of searches) {
        const after = transition(search, seq);
        if (after.kind === 'unchanged') continue;
        await this.database.savedSearches.replaceOne({ _id: search._id }, after.search, { session });
      }
      return seq;
    };
    return inChangeOrder(this.database, 1, work);
  }

  /** That somebody left is counted; that they took it back is not. */
  private async note(
    session: ClientSession,
    subscriberId: SubscriberId,
    leaving: Leaving,
    { updatedAt }: WhichSearches,
  ): Promise<void> {
    if (leaving !== null) {
      const { at, why: value } = leaving;
      const signal = { kind: 'unsubscribed' as const, subscriberId, at, value };
      await noteSignal(this.database, at.toISOString(), signal, session);
    } else if (updatedAt !== undefined)
      await forgetSignal(this.database, leavingId(subscriberId, updatedAt), session);
  }
}
