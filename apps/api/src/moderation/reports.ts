import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import { Database, type PostingDoc, type ReportDoc, type ReportKind } from '@app/infra/mongo';
import { CLOCK } from '@app/infra/service';

/** Words kept of each kind of report about a posting. */
const MOST_NOTES = 5;
/** Longest words of one report, in characters. */
export const MOST_NOTE_CHARACTERS = 500;
const MOST_SHOWN = 100;

type Reported = Pick<PostingDoc, '_id' | 'title' | 'company' | 'source' | 'state' | 'hidden'>;
const REPORTED = { title: 1, company: 1, source: 1, state: 1, hidden: 1 } as const;

/** What readers say about one posting. `posting` null: it is no longer on record. */
export interface ReportedPosting {
  readonly postingId: string;
  readonly posting: Reported | null;
  readonly reports: readonly ReportDoc[];
}

/** What readers report, until the operator has decided. */
@Injectable()
export class Reports {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Null where there is no such posting. */
  async subject(postingId: string): Promise<Reported | null> {
    const shown = { _id: postingId, hidden: { $exists: false } };
    return this.database.postings.findOne(shown, REPORTED).lean<Reported>();
  }

  /** Counts one report. False where there is no such posting. */
  async report(postingId: string, kind: ReportKind, note: string): Promise<boolean> {
    if ((await this.subject(postingId)) === null) return false;
    const now = this.clock.now();
    const words = note.trim().slice(0, MOST_NOTE_CHARACTERS);
    const notes = { $each: words === '' ? [] : [words], $slice: -MOST_NOTES };
    await this.database.reports.updateOne(
      { _id: `${postingId}:${kind}` },
      {
        $setOnInsert: { postingId, kind, firstAt: now },
        $set: { lastAt: now },
        $inc: { count: 1 },
        $push: { notes },
      },
      { upsert: true },
    );
    return true;
  }

  /** What waits for a decision, newest first; at most a hundred. */
  async waiting(): Promise<ReportedPosting[]> {
    const reports = await this.database.reports
      .find()
      .sort({ lastAt: -1 })
      .limit(MOST_SHOWN)
      .lean<ReportDoc[]>();
    const ids = [...new Set(reports.map(({ postingId }) => postingId))];
    const postings = await this.database.postings.find({ _id: { $in: ids } }, REPORTED).lean<Reported[]>();
    const known = new Map(postings.map((posting) => [posting._id, posting]));
    return ids.map((postingId) => ({
      postingId,
      posting: known.get(postingId) ?? null,
      reports: reports.filter((report) => report.postingId === postingId),
    }));
  }

  /** The operator has decided: nothing waits any more. */
  async settle(postingId: string): Promise<void> {
    await this.database.reports.deleteMany({ postingId });
  }
}
