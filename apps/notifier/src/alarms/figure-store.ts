import type { SubscriberId } from '@app/core/ids';
import { Injectable } from '@nestjs/common';
import { WAITING_TO_MATCH } from '@app/infra/postings';
import { DELIVERY_CONTENTS, type SuppressionReason } from '@app/core/delivery';
import type { AlarmFigures } from '@app/core/alarms';
import { POSTING_REPORT_KINDS, type KeptPosting } from '@app/core/records';
import { countHeld } from '@app/infra/backup';
import { Database } from '@app/infra/mongo';

const FAILURES = 3;
/** Of what may be any number, so many are looked at. */
const MOST_COUNTED = 5_000;
/** Waiting postings looked at for the share that they wait for: the oldest, so that a great backlog costs no more. */
const MOST_WAITING = 2_000;

/** What tells since when a posting waits, and for which share. */
export type Waiting = Pick<KeptPosting, 'revisedAt' | 'matchedBy'>;

/** Counts and oldest ones in MongoDB, each read within a bound. */
@Injectable()
export class FigureStore {
  constructor(private readonly database: Database) {}

  /** Other channels tell beside the mail: none of them holds anybody up. */
  async oldestMailAt(now: Date): Promise<Date | null> {
    const oldest = await this.database.deliveries
      .findOne({ nextAt: { $type: 'date', $lte: now }, kind: { $in: [...DELIVERY_CONTENTS] } }, { nextAt: 1 })
      .sort({ nextAt: 1 })
      .lean<{ nextAt: Date }>();
    return oldest?.nextAt ?? null;
  }

  /** Some of the people whose mail with alerts was made before an instant and still waits. */
  async waitingForMail(before: Date, limit: number): Promise<SubscriberId[]> {
    const found = await this.database.deliveries
      .find({ kind: 'alerts', nextAt: { $type: 'date' }, createdAt: { $lt: before } }, { subscriberId: 1 })
      .limit(limit)
      .lean<{ subscriberId: SubscriberId }[]>();
    return found.map(({ subscriberId }) => subscriberId);
  }

  /** How many of them have got a mail with alerts: the first is found among the first things that they were sent. */
  async served(subscriberIds: readonly SubscriberId[]): Promise<number> {
    const rows = await this.database.subscribers.aggregate<{ first: unknown[] }>([
      { $match: { _id: { $in: [...subscriberIds] } } },
      { $project: { _id: 1 } },
      {
        $lookup: {
          from: this.database.deliveries.collection.name,
          localField: '_id',
          foreignField: 'subscriberId',
          pipeline: [
            { $sort: { createdAt: 1 } },
            { $match: { kind: 'alerts', state: 'accepted' } },
            { $limit: 1 },
            { $project: { _id: 1 } },
          ],
          as: 'first',
        },
      },
    ]);
    return rows.filter(({ first }) => first.length > 0).length;
  }

  /** Of the latest that were settled within the hour, by the index alone: a share of them is a share of all. */
  async settled(since: Date): Promise<Pick<AlarmFigures, 'accepted' | 'skipped'>> {
    const rows = await this.database.deliveries
      .aggregate<{ _id: { state: string; reason: SuppressionReason | null }; count: number }>([
        { $match: { finishedAt: { $type: 'date', $gt: since }, kind: 'alerts' } },
        { $sort: { finishedAt: -1 } },
        { $limit: MOST_COUNTED },
        { $project: { _id: 0, state: 1, reason: 1 } },
        { $group: { _id: { state: '$state', reason: '$reason' }, count: { $sum: 1 } } },
      ])
      .hint('ended');
    const accepted = rows.find(({ _id }) => _id.state === 'accepted')?.count ?? 0;
    const skipped = rows.filter(({ _id }) => _id.state === 'suppressed');
    return { accepted, skipped: Object.fromEntries(skipped.map(({ _id, count }) => [_id.reason, count])) };
  }

  async pausedDomains(now: Date): Promise<string[]> {
    const paused = await this.database.mailPauses
      .find({ until: { $gt: now } }, { _id: 1 })
      .lean<{ _id: string }[]>();
    return paused.map(({ _id }) => _id);
  }

  async failingSources(): Promise<string[]> {
    const failing = await this.database.sources
      .find(
        // Each half has a partial index of its own.
        {
          $or: [
            { enabled: true, failures: { $gte: FAILURES } },
            { enabled: true, alarm: { $type: 'object' } },
          ],
        },
        { _id: 1 },
      )
      .sort({ _id: 1 })
      .lean<{ _id: string }[]>();
    return failing.map(({ _id }) => _id);
  }

  deadLetters(since: Date): Promise<number> {
    return this.database.deadLetters
      .countDocuments({ lastAt: { $gt: since } }, { limit: MOST_COUNTED })
      .exec();
  }

  /** What was restored from a backup and waits for the operator. */
  held(): ReturnType<typeof countHeld> {
    return countHeld(this.database);
  }

  /** Reports of postings as a whole: of a wrong fact alone, no alarm rings. */
  reports(): Promise<number> {
    return this.database.reports
      .countDocuments({ kind: { $in: [...POSTING_REPORT_KINDS] } }, { limit: MOST_COUNTED })
      .exec();
  }

  /** The oldest that no matcher, or not every share, has compared. */
  waitingPostings(): Promise<Waiting[]> {
    return this.database.postings
      .find(WAITING_TO_MATCH, { _id: 0, revisedAt: 1, matchedBy: 1 })
      .sort({ matchSeq: 1 })
      .hint('unmatched')
      .limit(MOST_WAITING)
      .lean<Waiting[]>();
  }
}
