import { alertId, signalId, type PostingId, type SignalId, type SubscriberId } from '@app/core/ids';
import type { CountedSignal, KeptSignal } from '@app/core/quality';
import type { Alert, AlertMatch, KeptPosting } from '@app/core/records';
import { Database, forgetSignal, noteSignal, type NewSignal } from '@app/infra/mongo';
import type { MailedPosting } from '@app/mails';
import { Injectable } from '@nestjs/common';

/** What is shown of a posting that a signal is about. */
export type PostingOfSignal = Pick<KeptPosting, '_id' | 'title' | 'company'>;

const COUNTED = { kind: 1, value: 1, at: 1, source: 1, clauses: 1, times: 1, postingId: 1, subscriberId: 1 };

/** Signals in MongoDB, with the alerts and postings that they are about. */
@Injectable()
export class SignalStore {
  constructor(private readonly database: Database) {}

  /** Null where it is hidden or no longer on record. */
  posting(id: PostingId): Promise<MailedPosting | null> {
    return this.database.postings
      .findOne({ _id: id, hidden: { $exists: false } }, { html: 0, sketch: 0, draft: 0 })
      .lean<MailedPosting>();
  }

  /** Why a person was told of a posting; null where they were not, or it is forgotten. */
  async match(subscriberId: SubscriberId, posting: MailedPosting): Promise<AlertMatch | null> {
    const alert = await this.database.alerts
      .findById(alertId(subscriberId, posting.clusterId), { matches: 1, later: 1 })
      .lean<Pick<Alert, 'matches' | 'later'>>();
    const matches = [...(alert?.matches ?? []), ...(alert?.later?.matches ?? [])];
    return matches.find(({ postingId }) => postingId === posting._id) ?? null;
  }

  /** What somebody said of a posting as a whole. Null: nothing, or it is forgotten. */
  judgement(subscriberId: SubscriberId, postingId: PostingId): Promise<KeptSignal | null> {
    return this.database.signals.findById(signalId('judgement', subscriberId, postingId)).lean<KeptSignal>();
  }

  note(about: string, signal: NewSignal): Promise<void> {
    return noteSignal(this.database, about, signal);
  }

  forget(id: SignalId): Promise<void> {
    return forgetSignal(this.database, id);
  }

  /** Counts once more what nobody's name is kept of. */
  async countOnce(about: string, { at, ...signal }: NewSignal): Promise<void> {
    const _id = signalId(signal.kind, signal.subscriberId, about);
    const update = { $setOnInsert: signal, $set: { at }, $inc: { times: 1 } };
    await this.database.signals.updateOne({ _id }, update, { upsert: true, setDefaultsOnInsert: false });
  }

  /** Those since an instant, the newest first. */
  newest(since: Date, most: number): Promise<CountedSignal[]> {
    return this.database.signals
      .find({ at: { $gte: since } }, COUNTED)
      .sort({ at: -1 })
      .limit(most)
      .lean<CountedSignal[]>();
  }

  /** Those that are on record, by id. */
  async postings(ids: readonly PostingId[]): Promise<ReadonlyMap<PostingId, PostingOfSignal>> {
    const found = await this.database.postings
      .find({ _id: { $in: [...ids] } }, { title: 1, company: 1 })
      .lean<PostingOfSignal[]>();
    return new Map(found.map((posting) => [posting._id, posting]));
  }
}
