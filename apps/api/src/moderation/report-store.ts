import type { PostingId, ReportId } from '@app/core/ids';
import { Injectable } from '@nestjs/common';
import { POSTING_REPORT_KINDS, type KeptPosting, type KeptReport } from '@app/core/records';
import { Database } from '@app/infra/mongo';

/** What a report is shown with of the posting that it is about. */
export type Reported = Pick<KeptPosting, '_id' | 'title' | 'company' | 'source' | 'state' | 'hidden'>;
const REPORTED = { title: 1, company: 1, source: 1, state: 1, hidden: 1 } as const;

/** What reports are about: postings as a whole, or single facts. */
export type ReportsAbout = 'postings' | 'facts';
const ABOUT = {
  postings: { kind: { $in: [...POSTING_REPORT_KINDS] } },
  facts: { kind: 'wrong-fact' as const },
};

/** One more time that something is said, with the words of it; empty: none. */
export type OneReport = Pick<KeptReport, '_id' | 'postingId' | 'kind' | 'field'> & { readonly note: string };

/** Reports in MongoDB, with the postings that they are about. */
@Injectable()
export class ReportStore {
  constructor(private readonly database: Database) {}

  /** Null where it is hidden or not on record. */
  shownPosting(id: PostingId): Promise<Reported | null> {
    return this.database.postings.findOne({ _id: id, hidden: { $exists: false } }, REPORTED).lean<Reported>();
  }

  /** Those that are on record, hidden ones too, by id. */
  async postings(ids: readonly PostingId[]): Promise<Map<PostingId, Reported>> {
    const postings = await this.database.postings
      .find({ _id: { $in: [...ids] } }, REPORTED)
      .lean<Reported[]>();
    return new Map(postings.map((posting) => [posting._id, posting]));
  }

  /** Counts one report; of its kind and field the newest `mostNotes` words are kept. */
  async count({ _id, note, ...about }: OneReport, mostNotes: number, now: Date): Promise<void> {
    const notes = { $each: note === '' ? [] : [note], $slice: -mostNotes };
    await this.database.reports.updateOne(
      { _id },
      {
        $setOnInsert: { ...about, firstAt: now },
        $set: { lastAt: now },
        $inc: { count: 1 },
        $push: { notes },
      },
      { upsert: true },
    );
  }

  /** Those that were said last come first. */
  newest(about: ReportsAbout, most: number): Promise<KeptReport[]> {
    return this.database.reports.find(ABOUT[about]).sort({ lastAt: -1 }).limit(most).lean<KeptReport[]>();
  }

  /** Forgets what is said of a posting as a whole. */
  async forgetOfPosting(postingId: PostingId): Promise<void> {
    await this.database.reports.deleteMany({ postingId, ...ABOUT.postings });
  }

  /** Forgets what is said of a posting and of its facts. */
  async forgetAll(postingId: PostingId): Promise<void> {
    await this.database.reports.deleteMany({ postingId });
  }

  /** False where there is no report about a fact of this id. */
  async forgetFact(id: ReportId): Promise<boolean> {
    const { deletedCount } = await this.database.reports.deleteOne({ _id: id, ...ABOUT.facts });
    return deletedCount > 0;
  }
}
