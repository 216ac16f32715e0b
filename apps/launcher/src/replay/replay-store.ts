import type { PostingId } from '@app/core/ids';
import type { KeptPosting, SavedSearch } from '@app/core/records';
import type { Database } from '@app/infra/mongo';
import type { ReplayPosting, ReplaySearch } from '@app/replay';

/** A posting that is to be compared, and the change at which it was matched. */
export interface PlannedPosting {
  readonly id: PostingId;
  readonly seq: number;
}

/** The postings of a stretch of time in their order, and how many are left out. */
export interface PlannedPostings {
  readonly postings: readonly PlannedPosting[];
  readonly withoutDraft: number;
  readonly hidden: number;
}

const BATCH = 5_000;
const HEAD = { matchSeq: 1, hidden: 1, hasDraft: { $ne: [{ $type: '$draft' }, 'missing'] } } as const;
type Head = Pick<KeptPosting, '_id' | 'matchSeq' | 'hidden'> & { readonly hasDraft: boolean };

const FIELDS = {
  ...{
    source: 1,
    externalId: 1,
    url: 1,
    applyUrl: 1,
    title: 1,
    company: 1,
    locationText: 1,
    text: 1,
    html: 1,
  },
  ...{ validThrough: 1, draft: 1, postedAt: 1, firstSeenAt: 1, repost: 1, quiet: 1, sample: 1, matchSeq: 1 },
  ...{ revision: 1, revisedAt: 1, closedAt: 1 },
} as const;
type Stored = Pick<KeptPosting, '_id' | keyof typeof FIELDS>;

/** What a replay reads of the record. It only reads. */
export class ReplayStore {
  constructor(private readonly database: Database) {}

  /** The postings whose latest revision was committed in a stretch of time. */
  async plan(since: Date, until: Date): Promise<PlannedPostings> {
    const heads = this.database.postings.collection.find(
      { revisedAt: { $gte: since, $lte: until } },
      { projection: HEAD, batchSize: BATCH },
    ) as unknown as AsyncIterable<Head>;
    const postings: PlannedPosting[] = [];
    let [withoutDraft, hidden] = [0, 0];
    for await (const head of heads) {
      if (head.hidden !== undefined) hidden += 1;
      else if (head.hasDraft) postings.push({ id: head._id, seq: head.matchSeq });
      else withoutDraft += 1;
    }
    postings.sort((a, b) => a.seq - b.seq || (a.id < b.id ? -1 : 1));
    return { postings, withoutDraft, hidden };
  }

  /** The searches that were active somewhere between two changes, each with all its wordings. */
  async *searches(first: number, last: number): AsyncGenerator<ReplaySearch> {
    const found = this.database.savedSearches.collection.find(
      { $or: [{ state: 'active' }, { 'versions.toSeq': { $gte: first } }] },
      { projection: { subscriberId: 1, rhythm: 1, versions: 1 }, batchSize: BATCH },
    ) as unknown as AsyncIterable<Pick<SavedSearch, '_id' | 'subscriberId' | 'rhythm' | 'versions'>>;
    for await (const { _id: id, subscriberId, rhythm, versions } of found) {
      const wordings = versions.filter(
        ({ fromSeq, toSeq }) => fromSeq < last && (toSeq === null || toSeq >= first),
      );
      if (wordings.length > 0) yield { id, subscriberId, rhythm, wordings };
    }
  }

  /** These postings in this order; one that has a newer revision by now is left out. */
  async postings(planned: readonly PlannedPosting[]): Promise<ReplayPosting[]> {
    const found = await this.database.postings
      .find({ _id: { $in: planned.map(({ id }) => id) } }, FIELDS)
      .lean<Stored[]>();
    const byId = new Map(found.map((posting) => [posting._id, posting]));
    return planned.flatMap(({ id, seq }) => {
      const posting = byId.get(id);
      return posting?.matchSeq === seq ? [toReplay(posting)] : [];
    });
  }
}

function toReplay(posting: Stored): ReplayPosting {
  const { source, externalId, url, applyUrl, title, company, locationText, text, html } = posting;
  const { validThrough, draft = {}, postedAt, firstSeenAt, revision, closedAt } = posting;
  return {
    ...{ id: posting._id, source, externalId, url, applyUrl, title, company, locationText, text, html },
    ...{ validThrough, draft, postedAt, firstSeenAt, revision, closedAt },
    repost: (posting.repost as Stored['repost'] | undefined) ?? null,
    isQuiet: (posting.quiet ?? null) !== null,
    isSample: posting.sample === true,
    seq: posting.matchSeq,
    committedAt: posting.revisedAt,
  };
}
