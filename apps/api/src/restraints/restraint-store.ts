import type { SubscriberId } from '@app/core/ids';
import { Injectable } from '@nestjs/common';
import type { RestraintOutcome } from '@app/core/digest';
import type { Subscriber } from '@app/core/records';
import { Database } from '@app/infra/mongo';
import { keepPastRestraints } from '@app/infra/trace';

/** What holds a subscriber's mails back, in MongoDB, and the alerts that wait for it. */
@Injectable()
export class RestraintStore {
  constructor(private readonly database: Database) {}

  /** Keeps what `decide` makes of the restraints, and what they were until now, in one transaction. Null where the subscriber is not on record. */
  change(
    subscriberId: SubscriberId,
    decide: (subscriber: Subscriber) => RestraintOutcome,
    now: Date,
  ): Promise<RestraintOutcome | null> {
    return this.database.connection.transaction(
      async (session) => {
        const subscriber = await this.database.subscribers
          .findById(subscriberId, null, { session })
          .lean<Subscriber>();
        if (subscriber === null) return null;
        const outcome = decide(subscriber);
        if (outcome.kind === 'refused') return outcome;
        await keepPastRestraints(this.database, session, subscriber, now);
        const update = { $set: { restraints: outcome.restraints } };
        await this.database.subscribers.updateOne({ _id: subscriberId }, update, { session });
        return outcome;
      },
      { writeConcern: { w: 'majority', journal: true } },
    );
  }

  /**
   * Makes every alert that waits due now; false where none waits. Every one is written to, an overdue one by a millisecond:
   * closing a window that read the restraints before collides with this and starts over.
   */
  async makeDue(subscriberId: SubscriberId, now: Date): Promise<boolean> {
    const touched = await this.database.alerts.updateMany(
      { subscriberId, state: 'pending' },
      [{ $set: { dueAt: { $cond: [{ $lte: ['$dueAt', now] }, { $subtract: ['$dueAt', 1] }, now] } } }],
      { updatePipeline: true },
    );
    return touched.matchedCount > 0;
  }
}
