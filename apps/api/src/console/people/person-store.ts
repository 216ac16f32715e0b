import { Injectable } from '@nestjs/common';
import type { SubscriberId } from '@app/core/ids';
import type { Alert, Hook, KeptDelivery, Subscriber } from '@app/core/records';
import type { PastRestraints, PastWording } from '@app/core/trace';
import { Database } from '@app/infra/mongo';
import { restraintsAt, wordingsOf, type KnownWording } from '@app/infra/trace';

const MOST_WAITING = 50;
const MOST_PAST = 200;

/** Where a page of deliveries begins: after the one that was made then and has this id. */
export interface DeliveryCursor {
  readonly madeAt: Date;
  readonly id: string;
}

/** What is on record of one person. Each question is answered by an index, and has a bound. */
@Injectable()
export class PersonStore {
  constructor(private readonly database: Database) {}

  async isKnown(_id: SubscriberId): Promise<boolean> {
    return (await this.database.subscribers.exists({ _id })) !== null;
  }

  find(id: SubscriberId): Promise<Subscriber | null> {
    return this.database.subscribers.findById(id, { consents: 0 }).lean<Subscriber>();
  }

  hooks(subscriberId: SubscriberId): Promise<Hook[]> {
    return this.database.hooks.find({ subscriberId }).limit(MOST_PAST).lean<Hook[]>();
  }

  wordings(subscriberId: SubscriberId): Promise<KnownWording[]> {
    return wordingsOf(this.database, { subscriberId });
  }

  /** Wordings that no posting waits for any more, the newest first. */
  pastWordings(subscriberId: SubscriberId): Promise<PastWording[]> {
    return this.database.pastWordings
      .find({ subscriberId })
      .sort({ fromSeq: -1 })
      .limit(MOST_PAST)
      .lean<PastWording[]>();
  }

  /** What was said before about when to write, the newest first. */
  pastRestraints(subscriberId: SubscriberId): Promise<PastRestraints[]> {
    return this.database.pastRestraints
      .find({ subscriberId })
      .sort({ until: -1 })
      .limit(MOST_PAST)
      .lean<PastRestraints[]>();
  }

  restraintsAt(id: SubscriberId, at: Date): ReturnType<typeof restraintsAt> {
    return restraintsAt(this.database, id, at);
  }

  /** Alerts that are in no mail, the next due first. */
  waiting(subscriberId: SubscriberId): Promise<Alert[]> {
    return this.database.alerts
      .find({ subscriberId, state: { $in: ['pending', 'held'] } })
      .sort({ dueAt: 1 })
      .limit(MOST_WAITING)
      .lean<Alert[]>();
  }

  /** The newest first. */
  deliveries(
    subscriberId: SubscriberId,
    after: DeliveryCursor | null,
    limit: number,
  ): Promise<KeptDelivery[]> {
    const older =
      after === null
        ? {}
        : {
            createdAt: { $lte: after.madeAt },
            $or: [{ createdAt: { $lt: after.madeAt } }, { _id: { $lt: after.id } }],
          };
    return this.database.deliveries
      .find({ subscriberId, ...older } as never)
      .sort({ createdAt: -1, _id: -1 })
      .limit(limit)
      .lean<KeptDelivery[]>();
  }
}
