import { signalId, type SubscriberId } from '@app/core/ids';
import { Injectable } from '@nestjs/common';
import type { FeedbackChannel, KeptFeedback } from '@app/core/running';
import type { Subscriber } from '@app/core/records';
import { Database } from '@app/infra/mongo';

/** Whom feedback is about: a person whose mail proved it, or the hash of an address that a provider vouches for. */
export type FeedbackSubject = { readonly subscriberId: SubscriberId } | { readonly addressHash: string };

/** Feedback in MongoDB, whom it is about, and the addresses that are suppressed for it. */
@Injectable()
export class FeedbackStore {
  constructor(private readonly database: Database) {}

  /** Null where nobody is known by that. */
  async subscriber(
    about: FeedbackSubject,
  ): Promise<Pick<Subscriber, '_id' | 'address' | 'addressHash'> | null> {
    const filter = 'subscriberId' in about ? { _id: about.subscriberId } : { addressHash: about.addressHash };
    return this.database.subscribers
      .findOne(filter, { address: 1, addressHash: 1 })
      .lean<Pick<Subscriber, '_id' | 'address' | 'addressHash'>>();
  }

  /** When mails to an address came back softly since an instant, besides one report. */
  async softSince(addressHash: string, since: Date, besides: string): Promise<Date[]> {
    const soft = await this.database.feedback
      .find({ addressHash, at: { $gt: since }, kind: { $in: ['soft', 'unclear'] }, _id: { $ne: besides } })
      .select({ at: 1 })
      .lean<{ at: Date }[]>();
    return soft.map(({ at }) => at);
  }

  /** The first reason stays. */
  async suppress(addressHash: string, reason: string, at: Date): Promise<void> {
    await this.database.suppressions.updateOne(
      { _id: addressHash },
      { $setOnInsert: { reason, at } },
      { upsert: true },
    );
  }

  /** Counts one complaint once, for the console. */
  async noteComplaint(
    feedbackId: string,
    subscriberId: SubscriberId,
    channel: FeedbackChannel,
    at: Date,
  ): Promise<void> {
    const signal = { kind: 'complaint' as const, subscriberId, at, value: channel };
    const _id = signalId(signal.kind, subscriberId, feedbackId);
    await this.database.signals.updateOne({ _id }, { $setOnInsert: signal }, { upsert: true });
  }

  /** Notes feedback once. False where it was noted before. */
  async note({ _id, ...$setOnInsert }: KeptFeedback): Promise<boolean> {
    const { upsertedCount } = await this.database.feedback.updateOne(
      { _id },
      { $setOnInsert },
      { upsert: true },
    );
    return upsertedCount === 1;
  }
}
