import { Inject, Injectable } from '@nestjs/common';
import { analysePosting, type AnalysedPosting } from '@app/search/match';
import { ownsSubscriber, type Partition } from '@app/core/contracts';
import type { Clock } from '@app/core/time';
import { Database } from '@app/infra/mongo';
import { latestSeq } from '@app/infra/coordination';
import { toPostingView } from '@app/infra/postings';
import type { SavedSearch } from '@app/core/records';
import { CLOCK } from '@app/infra/service';
import { PARTITION } from './partition.js';
import type { SearchWordings } from '@app/search/wordings';
import { WaitingPostings } from './waiting-postings.js';

/** Postings that are counted at a cold start: enough to tell rare words from frequent ones. */
const SAMPLE = 2_000;
const BATCH = 10_000;

/** What changed: the searches of this share, and the number of the latest change of any. */
export interface ChangedSearches {
  readonly own: readonly SavedSearch[];
  readonly lastSeq: number;
}

/** The saved searches of this matcher's share, as MongoDB has them. */
@Injectable()
export class SearchSource {
  constructor(
    private readonly database: Database,
    private readonly waiting: WaitingPostings,
    @Inject(PARTITION) private readonly partition: Partition,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Fills `versions` with every search that is active or that an unmatched posting may still need. */
  async fill(versions: SearchWordings): Promise<void> {
    const filter = {
      $or: [{ state: 'active' as const }, { 'versions.toSeq': { $gte: await this.oldestNeeded() } }],
    };
    // The driver's own cursor: a million documents take half the time that they take through models.
    const found: unknown = this.database.savedSearches.collection.find(filter, { batchSize: BATCH });
    const searches = this.ownOf(found as AsyncIterable<SavedSearch>);
    await versions.fill(searches, await this.sample(), this.clock.now());
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

  private isOwn({ subscriberId }: SavedSearch): boolean {
    return ownsSubscriber(this.partition, subscriberId);
  }

  private async *ownOf(searches: AsyncIterable<SavedSearch>): AsyncGenerator<SavedSearch> {
    for await (const search of searches) if (this.isOwn(search)) yield search;
  }

  private async sample(): Promise<AnalysedPosting[]> {
    const latest = await this.database.postings
      .find({}, { html: 0, sketch: 0, draft: 0 })
      .sort({ seq: -1 })
      .limit(SAMPLE)
      .lean();
    return latest.map((posting) => analysePosting(toPostingView(posting)));
  }
}
