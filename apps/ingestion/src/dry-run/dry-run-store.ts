import { Injectable } from '@nestjs/common';
import type { PostingId } from '@app/core/ids';
import type { DryRunFound, KeptDryRun } from '@app/core/running';
import { Database } from '@app/infra/mongo';

/** The dry runs that operators ask for, in MongoDB. */
@Injectable()
export class DryRunStore {
  constructor(private readonly database: Database) {}

  /** Takes the one that has been asked for longest: nobody else gets it until `until`. Null: none is to be done. */
  claim(now: Date, until: Date): Promise<KeptDryRun | null> {
    return this.database.dryRuns
      .findOneAndUpdate(
        { state: 'asked', $or: [{ claimedUntil: null }, { claimedUntil: { $lte: now } }] },
        { $set: { claimedUntil: until } },
        { sort: { askedAt: 1 }, returnDocument: 'after' },
      )
      .lean<KeptDryRun | null>();
  }

  async done({ _id, askedAt }: KeptDryRun, found: DryRunFound, now: Date): Promise<void> {
    const $set = { state: 'done', found, endedAt: now, claimedUntil: null } as const;
    await this.database.dryRuns.updateOne({ _id, askedAt }, { $set });
  }

  async failed({ _id, askedAt }: KeptDryRun, fault: KeptDryRun['fault'], now: Date): Promise<void> {
    const $set = { state: 'failed', fault, endedAt: now, claimedUntil: null } as const;
    await this.database.dryRuns.updateOne({ _id, askedAt }, { $set });
  }

  /** Titles of postings that a read would close. */
  async titles(ids: readonly PostingId[]): Promise<ReadonlyMap<PostingId, string>> {
    const found = await this.database.postings
      .find({ _id: { $in: [...ids] } }, { title: 1 })
      .lean<{ _id: PostingId; title: string }[]>();
    return new Map(found.map(({ _id, title }) => [_id, title]));
  }
}
