import { Injectable } from '@nestjs/common';
import type { Rhythm } from '@app/core/subscription';
import { Database } from '@app/infra/mongo';

/** The newest mails of a rhythm whose times are read. */
const MOST_MAILS = 5_000;

/** How long after its posting was committed an instant alert was accepted, and which source the posting is of. */
export interface InstantTime {
  readonly source: string;
  readonly ms: number;
}

/** The times of accepted mails, as the record tells them. */
@Injectable()
export class FreshnessStore {
  constructor(private readonly database: Database) {}

  /** From the commit of each posting to its instant alert being accepted. */
  instantTimes(since: Date): Promise<InstantTime[]> {
    return this.database.deliveries.aggregate<InstantTime>([
      ...accepted('instant', since),
      { $unwind: '$items' },
      { $match: { 'items.suppressed': null } },
      { $set: { match: { $first: '$items.matches' } } },
      { $lookup: { from: 'postings', localField: 'match.postingId', foreignField: '_id', as: 'posting' } },
      { $unwind: '$posting' },
      // A posting that was revised after the match is measured from the match: its first commit is no longer known.
      {
        $set: {
          from: { $cond: [{ $lte: ['$posting.revisedAt', '$match.at'] }, '$posting.revisedAt', '$match.at'] },
        },
      },
      { $project: { _id: 0, source: '$posting.source', ms: { $subtract: ['$finishedAt', '$from'] } } },
    ]);
  }

  /** From the due time of each mail of a rhythm to its being accepted, in milliseconds. */
  async lateness(rhythm: Rhythm, since: Date): Promise<number[]> {
    const rows = await this.database.deliveries.aggregate<{ ms: number }>([
      ...accepted(rhythm, since),
      { $project: { _id: 0, ms: { $subtract: ['$finishedAt', '$dueAt'] } } },
    ]);
    return rows.map(({ ms }) => ms);
  }
}

const accepted = (rhythm: Rhythm, since: Date) => [
  { $match: { kind: 'alerts', rhythm, state: 'accepted', finishedAt: { $gte: since } } },
  { $sort: { finishedAt: -1 as const } },
  { $limit: MOST_MAILS },
];
