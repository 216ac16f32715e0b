import type { DeliveryId, SubscriberId } from '@app/core/ids';
import { Inject, Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import type { KeptDelivery, SavedSearch, Subscriber } from '@app/core/records';
import { pauseSearch } from '@app/core/searches';
import { newDelivery } from '@app/core/sending';
import type { ServiceConfig } from '@app/infra/config';
import { inChangeOrder } from '@app/infra/coordination';
import { Database } from '@app/infra/mongo';
import { CONFIG } from '@app/infra/service';
import { TokenSigner } from '@app/infra/system';

/** Who is looked at now: the rest at the next turn. */
const AT_ONCE = 200;
const SETTLED: readonly KeptDelivery['state'][] = ['accepted', 'dead', 'suppressed'];

export type ToAsk = Pick<Subscriber, '_id' | 'usedMonth'>;
export type Unanswered = Pick<Subscriber, '_id' | 'renewal'>;

/** Whom to ask whether they still want their searches, and whose searches stop, in MongoDB. */
@Injectable()
export class RenewalStore {
  constructor(
    private readonly database: Database,
    private readonly signer: TokenSigner,
    @Inject(CONFIG) private readonly config: ServiceConfig,
  ) {}

  /** Who used their pages last in that month or before, the longest ago first. */
  lastUsedBy(month: string): Promise<ToAsk[]> {
    return this.database.subscribers
      .find({ usedMonth: { $lte: month } }, { usedMonth: 1 })
      .sort({ usedMonth: 1 })
      .limit(AT_ONCE)
      .lean<ToAsk[]>();
  }

  /** Who was asked by an instant and has not answered, the longest ago first. */
  unansweredSince(askedBy: Date): Promise<Unanswered[]> {
    return this.database.subscribers
      .find({ 'renewal.endedAt': null, 'renewal.askedAt': { $lte: askedBy } }, { renewal: 1 })
      .hint('unanswered')
      .sort({ 'renewal.askedAt': 1 })
      .limit(AT_ONCE)
      .lean<Unanswered[]>();
  }

  /** Asks somebody by one mail, unless they have used a page since, have left, or have nothing that could stop. */
  async ask({ _id, usedMonth = '' }: ToAsk, now: Date): Promise<DeliveryId | null> {
    return this.database.connection.transaction(
      async (session) => {
        const person = await this.database.subscribers
          .findOneAndUpdate({ _id, usedMonth }, { $unset: { usedMonth: 1 } }, { session })
          .lean<Subscriber>();
        if (person === null || person.unsubscribedAt !== null) return null;
        const active = { subscriberId: _id, state: 'active' as const };
        if ((await this.database.savedSearches.exists(active).session(session)) === null) return null;
        const renewal = { askedAt: now, endedAt: null };
        await this.database.subscribers.updateOne({ _id }, { $set: { renewal } }, { session });
        const wanted = { kind: 'renewal', subscriberId: _id, month: usedMonth, now } as const;
        const mail = newDelivery(this.signer, this.config.MAIL_FROM, wanted);
        await this.database.deliveries.create([mail], { session });
        return mail._id;
      },
      { writeConcern: { w: 'majority', journal: true } },
    );
  }

  /** True where the mail that asked is on its way yet: the days of the answer begin anew, as nobody could give one. */
  async waitsStill({ _id, renewal }: Unanswered, now: Date): Promise<boolean> {
    const waiting = await this.database.deliveries.exists({
      subscriberId: _id,
      kind: 'renewal',
      state: { $nin: [...SETTLED] },
    });
    if (waiting === null || renewal === undefined) return false;
    const asked = { _id, 'renewal.askedAt': renewal.askedAt };
    await this.database.subscribers.updateOne(asked, { $set: { 'renewal.askedAt': now } });
    return true;
  }

  /** Stops what is active, in the order of changes; null where they have answered at this moment. */
  stop({ _id, renewal }: Unanswered, now: Date): Promise<number | null> {
    return inChangeOrder(this.database, 1, async (session, seq) => {
      const asked = { _id, 'renewal.askedAt': renewal?.askedAt ?? now, 'renewal.endedAt': null };
      const end = { $set: { 'renewal.endedAt': now } };
      const { matchedCount } = await this.database.subscribers.updateOne(asked, end, { session });
      if (matchedCount === 0) return null;
      await this.pauseAll(_id, { seq, now }, session);
      return seq;
    });
  }

  private async pauseAll(
    subscriberId: SubscriberId,
    at: { readonly seq: number; readonly now: Date },
    session: ClientSession,
  ): Promise<void> {
    const searches = await this.database.savedSearches
      .find({ subscriberId, state: 'active' }, null, { session })
      .lean<SavedSearch[]>();
    for (const search of searches) {
      const paused = pauseSearch(search, at);
      if (paused.kind === 'unchanged') continue;
      await this.database.savedSearches.replaceOne({ _id: search._id }, paused.search, { session });
    }
  }
}
