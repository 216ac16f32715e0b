import { Inject, Injectable } from '@nestjs/common';
import type { AlarmFigures } from '@app/core/alarms';
import { DELIVERY_CONTENTS, type SuppressionReason } from '@app/core/delivery';
import type { Clock } from '@app/core/time';
import { countHeld } from '@app/infra/backup';
import { Database, POSTING_REPORT_KINDS } from '@app/infra/mongo';
import { CLOCK } from '@app/infra/service';
import { SmtpGate } from '../channels/mail/smtp-gate.js';
import { DueSubscribers } from '../windows/due-subscribers.js';
import { ProgressFigures } from './progress-figures.js';

const HOUR = 3_600_000;
const FAILURES = 3;
/** Of what may be any number, so many are looked at. */
const MOST_COUNTED = 5_000;
/** People looked at for whether they were ever served: enough to ring, and bounded in a great outage. */
const MOST_LOOKED_AT = 500;

/** Reads from the record what alarms are judged by. */
@Injectable()
export class AlarmFiguresReader {
  constructor(
    private readonly database: Database,
    private readonly subscribers: DueSubscribers,
    private readonly gate: SmtpGate,
    private readonly progress: ProgressFigures,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async read(): Promise<AlarmFigures> {
    const now = this.clock.now();
    const hourAgo = new Date(now.getTime() - HOUR);
    const [
      oldestAlert,
      oldestMail,
      neverServed,
      ended,
      pausedDomains,
      deadLetters,
      failingSources,
      held,
      reports,
      progress,
    ] = await Promise.all([
      this.subscribers.oldestDueAt(now),
      this.oldestMailAt(now),
      this.neverServed(hourAgo),
      this.ended(hourAgo),
      this.pausedDomains(now),
      this.database.deadLetters.countDocuments({ lastAt: { $gt: hourAgo } }, { limit: MOST_COUNTED }),
      this.failingSources(),
      countHeld(this.database),
      this.database.reports.countDocuments(
        { kind: { $in: [...POSTING_REPORT_KINDS] } },
        { limit: MOST_COUNTED },
      ),
      this.progress.read(),
    ]);
    const since = (at: Date | null): number => (at === null ? 0 : (now.getTime() - at.getTime()) / 1_000);
    return {
      oldestAlertSeconds: since(oldestAlert),
      oldestMailSeconds: since(oldestMail),
      neverServed,
      ...ended,
      smtpRefusal: this.gate.refusal,
      pausedDomains,
      deadLetters,
      failingSources,
      held: held.deliveries + held.alerts + held.postings,
      reports,
      ...progress,
    };
  }

  /** Other channels tell beside the mail: none of them holds anybody up. */
  private async oldestMailAt(now: Date): Promise<Date | null> {
    const oldest = await this.database.deliveries
      .findOne({ nextAt: { $type: 'date', $lte: now }, kind: { $in: [...DELIVERY_CONTENTS] } }, { nextAt: 1 })
      .sort({ nextAt: 1 })
      .lean<{ nextAt: Date }>();
    return oldest?.nextAt ?? null;
  }

  /** A person who has got nothing, and should have. */
  private async neverServed(before: Date): Promise<number> {
    const [inAlerts, inMails] = await Promise.all([
      this.subscribers.find(before, MOST_LOOKED_AT),
      this.database.deliveries
        .find({ kind: 'alerts', nextAt: { $type: 'date' }, createdAt: { $lt: before } }, { subscriberId: 1 })
        .limit(MOST_LOOKED_AT)
        .lean<{ subscriberId: string }[]>(),
    ]);
    const overdue = [...new Set([...inAlerts, ...inMails.map(({ subscriberId }) => subscriberId)])];
    if (overdue.length === 0) return 0;
    return overdue.length - (await this.served(overdue));
  }

  /** How many of them have got a mail with alerts: the first is found among the first things that they were sent. */
  private async served(subscriberIds: readonly string[]): Promise<number> {
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

  /** Of the latest that ended within the hour, by the index alone: a share of them is a share of all. */
  private async ended(since: Date): Promise<Pick<AlarmFigures, 'accepted' | 'skipped'>> {
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

  private async pausedDomains(now: Date): Promise<string[]> {
    const paused = await this.database.mailPauses
      .find({ until: { $gt: now } }, { _id: 1 })
      .lean<{ _id: string }[]>();
    return paused.map(({ _id }) => _id);
  }

  private async failingSources(): Promise<string[]> {
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
}
