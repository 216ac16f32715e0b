import { Inject, Injectable } from '@nestjs/common';
import type { QueryFilter } from 'mongoose';
import { analysePosting, type AnalysedPosting } from '@app/search/match';
import { ownsSubscriber, type Partition } from '@app/core/contracts';
import type { Clock } from '@app/core/time';
import { toPostingView, type SavedSearch, type SearchWording } from '@app/core/records';
import { Database } from '@app/infra/mongo';
import { NOT_TOLD } from '@app/infra/postings';
import { keepPastWordings } from '@app/infra/trace';
import { latestSeq } from '@app/infra/coordination';
import { CLOCK } from '@app/infra/service';
import { PARTITION } from './partition.js';
import type { SearchWordings } from '@app/search/wordings';
import { WaitingStore } from './waiting-store.js';

/** Postings that are counted at a cold start: enough to tell rare words from frequent ones. */
const SAMPLE = 2_000;
const BATCH = 10_000;
/** Searches whose ended wordings are moved in one transaction. */
const FORGET_AT_ONCE = 500;
/** What lets MongoDB use the partial index, which holds nothing else. The types of mongoose do not know this name of a type. */
const HAS_ENDED: QueryFilter<SavedSearch> = { 'versions.toSeq': { $type: 'number' as 'double' } };

const endedBefore =
  (seq: number) =>
  ({ toSeq }: SearchWording): boolean =>
    toSeq !== null && toSeq < seq;

/** What changed: the searches of this share, and the number of the latest change of any. */
export interface ChangedSearches {
  readonly own: readonly SavedSearch[];
  readonly lastSeq: number;
}

/** The saved searches as MongoDB has them: those of this matcher's share, and what ends and changes of all. */
@Injectable()
export class SearchStore {
  constructor(
    private readonly database: Database,
    private readonly waiting: WaitingStore,
    @Inject(PARTITION) private readonly partition: Partition,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Fills `wordings` with every search that is active or that an unmatched posting may still need. */
  async fill(wordings: SearchWordings): Promise<void> {
    const filter = {
      $or: [{ state: 'active' as const }, { 'versions.toSeq': { $gte: await this.oldestNeeded() } }],
    };
    // The driver's own cursor: a million documents take half the time that they take through models.
    const found: unknown = this.database.savedSearches.collection.find(filter, { batchSize: BATCH });
    const searches = this.ownOf(found as AsyncIterable<SavedSearch>);
    await wordings.fill(searches, await this.sample(), this.clock.now());
  }

  /** The searches that changed after a number, in the order of their changes. */
  async changedAfter(seq: number): Promise<ChangedSearches> {
    const changed = await this.database.savedSearches
      .find({ seq: { $gt: seq } })
      .sort({ seq: 1 })
      .lean<SavedSearch[]>();
    return { own: changed.filter((search) => this.isOwn(search)), lastSeq: changed.at(-1)?.seq ?? 0 };
  }

  /** Number of the oldest posting that waits for this share; later than every change where none does. */
  async oldestNeeded(): Promise<number> {
    const next = (await latestSeq(this.database)) + 1;
    const [oldest] = await this.waiting.oldest(1);
    return Math.min(oldest?.seq ?? next, next);
  }

  /** Moves wordings that had ended before a number from their searches to the past. */
  async forgetEnded(before: number): Promise<void> {
    while ((await this.forgetSome(before)) === FORGET_AT_ONCE);
  }

  /**
   * In one transaction, which a change or an erasure of one of these searches starts over: nothing is lost, and nothing of
   * somebody who was erased comes back.
   */
  private forgetSome(before: number): Promise<number> {
    const ended = { $and: [HAS_ENDED, { 'versions.toSeq': { $lt: before } }] };
    return this.database.connection.transaction(
      async (session) => {
        const found = await this.database.savedSearches
          .find(ended, { subscriberId: 1, versions: 1 }, { session, hint: 'ended-wordings' })
          .limit(FORGET_AT_ONCE)
          .lean<Pick<SavedSearch, '_id' | 'subscriberId' | 'versions'>[]>();
        if (found.length === 0) return 0;
        const past = found.map((search) => ({
          ...search,
          versions: search.versions.filter(endedBefore(before)),
        }));
        await keepPastWordings(this.database, session, past, this.clock.now());
        await this.database.savedSearches.updateMany(
          { _id: { $in: found.map(({ _id }) => _id) } },
          { $pull: { versions: { toSeq: { $lt: before, $ne: null } } } },
          { session },
        );
        return found.length;
      },
      { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority', journal: true } },
    );
  }

  /** A stream that tells of each change of a saved search from now on, and nothing about it. */
  watch() {
    return this.database.savedSearches.collection.watch([{ $project: { _id: 1 } }]);
  }

  private isOwn({ subscriberId }: SavedSearch): boolean {
    return ownsSubscriber(this.partition, subscriberId);
  }

  private async *ownOf(searches: AsyncIterable<SavedSearch>): AsyncGenerator<SavedSearch> {
    for await (const search of searches) if (this.isOwn(search)) yield search;
  }

  private async sample(): Promise<AnalysedPosting[]> {
    const latest = await this.database.postings.find({}, NOT_TOLD).sort({ seq: -1 }).limit(SAMPLE).lean();
    return latest.map((posting) => analysePosting(toPostingView(posting)));
  }
}
