import type { SubscriberId } from '@app/core/ids';
import { Inject, Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import { HINTS } from '@app/core/contracts';
import type { Clock } from '@app/core/time';
import { Database } from '@app/infra/mongo';
import { inChangeOrder } from '@app/infra/coordination';
import type { SavedSearch, Subscriber } from '@app/core/records';
import { CLOCK, Hints } from '@app/infra/service';
import { deleteSearch } from '@app/core/searches';

/** Everything that is held about one person, as plain data. */
export type PersonalData = Readonly<Record<string, unknown>>;

/** What a deleted search keeps so that the matcher learns of its end: nothing that tells what was looked for. */
const ERASED = '"erased"';

/** A person's right to see and to erase what is held about them. */
@Injectable()
export class PersonalDataService {
  constructor(
    private readonly database: Database,
    private readonly hints: Hints,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Everything, also deleted searches and mails that were not sent. */
  async export(subscriber: Subscriber): Promise<PersonalData> {
    const of = { subscriberId: subscriber._id };
    const [searches, alerts, deliveries, hooks] = await Promise.all([
      this.database.savedSearches.find(of).sort({ createdAt: 1 }).lean(),
      this.database.alerts.find(of).sort({ createdAt: 1 }).lean(),
      this.database.deliveries.find(of).sort({ createdAt: 1 }).lean(),
      this.database.hooks.find(of).sort({ createdAt: 1 }).lean(),
    ]);
    const { addressHash: _hash, ...person } = subscriber;
    return { exportedAt: this.clock.now(), subscriber: person, searches, alerts, deliveries, hooks };
  }

  /** Removes the person, the alerts and the mails at once; the searches stay as empty records until the matcher has seen their end. */
  async erase(subscriber: Subscriber): Promise<void> {
    const now = this.clock.now();
    const seq = await inChangeOrder(this.database, 1, async (session, number) => {
      await this.eraseSearches(session, subscriber._id, number, now);
      const of = { subscriberId: subscriber._id };
      await this.database.alerts.deleteMany(of, { session });
      await this.database.deliveries.deleteMany(of, { session });
      await this.database.hooks.deleteMany(of, { session });
      await this.database.subscribers.deleteOne({ _id: subscriber._id }, { session });
      return number;
    });
    this.hints.send(HINTS.savedSearchesChanged, { seq });
  }

  private async eraseSearches(
    session: ClientSession,
    subscriberId: SubscriberId,
    seq: number,
    now: Date,
  ): Promise<void> {
    const searches = await this.database.savedSearches
      .find({ subscriberId }, null, { session })
      .lean<SavedSearch[]>();
    for (const search of searches) {
      const ended = deleteSearch(search, { seq, now });
      const last = ended.kind === 'changed' ? ended.search : search;
      const { feedKey: _feed, joinedFeedKeys: _feeds, previous: _previous, news: _news, ...kept } = last;
      const erased = { ...kept, query: ERASED, versions: [], seq };
      await this.database.savedSearches.replaceOne({ _id: search._id }, erased, { session });
    }
  }
}
