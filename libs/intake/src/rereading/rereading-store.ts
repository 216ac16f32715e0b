import type { PostingId } from '@app/core/ids';
import type { KeptPosting } from '@app/core/records';
import type { Database } from '@app/infra/mongo';
import type { SentPosting } from '../interpreting/sent-fields.js';

/** A posting as far as it is read again. */
export type Stored = SentPosting & Pick<KeptPosting, '_id' | 'seq' | 'source' | 'contentHash'>;
const FIELDS = {
  ...{ externalId: 1, url: 1, applyUrl: 1, title: 1, company: 1, locationText: 1, text: 1, html: 1 },
  ...{ validThrough: 1, draft: 1, seq: 1, source: 1, contentHash: 1 },
} as const;

/** Postings in MongoDB, by the version of the rules that read them. */
export class RereadingStore {
  constructor(private readonly database: Database) {}

  /** The version that comes next in the index of open postings; null after the last. */
  async nextVersion(after: string): Promise<string | null> {
    const next = await this.database.postings
      .findOne({ state: 'open', reading: { $gt: after } }, { _id: 0, reading: 1 })
      .sort({ reading: 1 })
      .hint('reading')
      .lean<{ reading: string }>();
    return next?.reading ?? null;
  }

  /** How many open postings were read by these versions. */
  count(versions: readonly string[]): Promise<number> {
    return this.database.postings
      .countDocuments({ state: 'open', reading: { $in: [...versions] } })
      .hint('reading')
      .exec();
  }

  /** The oldest open postings that were read by a version. */
  oldest(version: string, limit: number): Promise<Stored[]> {
    return this.database.postings
      .find({ state: 'open', reading: version }, FIELDS)
      .sort({ seq: 1 })
      .hint('reading')
      .limit(limit)
      .lean<Stored[]>();
  }

  /** Those of these ids that there are, open or closed. */
  these(ids: readonly PostingId[]): Promise<Stored[]> {
    return this.database.postings.find({ _id: { $in: [...ids] } }, FIELDS).lean<Stored[]>();
  }

  /** Notes that they were read by a version and leaves the rest of each, unless it has changed. */
  async leave(postings: readonly Stored[], reading: string): Promise<void> {
    if (postings.length === 0) return;
    await this.database.postings.bulkWrite(
      postings.map(({ _id, seq }) => ({
        updateOne: { filter: { _id, seq }, update: { $set: { reading } } },
      })),
    );
  }
}
