import { Inject, Injectable } from '@nestjs/common';
import type { AlarmFigures } from '@app/core/alarms';
import type { SuppressionReason } from '@app/core/domain';
import type { Clock } from '@app/core/time';
import { countHeld } from '@app/infra/backup';
import { Database } from '@app/infra/mongo';
import { CLOCK } from '@app/infra/service';
import { SmtpGate } from '../delivery/smtp-gate.js';
import { DueSubscribers } from '../windows/due-subscribers.js';

const HOUR = 3_600_000;
const FAILURES = 3;
/** People looked at for whether they were ever served: enough to ring, and bounded in a great outage. */
const MOST_LOOKED_AT = 500;

/** Reads from the record what alarms are judged by. */
@Injectable()
export class AlarmFiguresReader {
  constructor(
    private readonly database: Database,
    private readonly subscribers: DueSubscribers,
    private readonly gate: SmtpGate,
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
    ] = await Promise.all([
      this.subscribers.oldestDueAt(now),
      this.oldestMailAt(now),
      this.neverServed(hourAgo),
      this.ended(hourAgo),
      this.pausedDomains(now),
      this.database.deadLetters.countDocuments({ lastAt: { $gt: hourAgo } }),
      this.failingSources(),
      countHeld(this.database),
      this.database.reports.estimatedDocumentCount(),
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
    };
  }

  private async oldestMailAt(now: Date): Promise<Date | null> {
    const oldest = await this.database.deliveries
      .findOne({ nextAt: { $type: 'date', $lte: now }, kind: { $ne: 'hook' } }, { nextAt: 1 })
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
    const served = await this.database.deliveries.distinct('subscriberId', {
      subscriberId: { $in: overdue },
      kind: 'alerts',
      state: 'accepted',
    });
    return overdue.length - served.length;
  }

  private async ended(since: Date): Promise<Pick<AlarmFigures, 'accepted' | 'skipped'>> {
    const rows = await this.database.deliveries.aggregate<{
      _id: { state: string; reason: SuppressionReason | null };
      count: number;
    }>([
      { $match: { finishedAt: { $type: 'date', $gt: since }, kind: 'alerts' } },
      { $group: { _id: { state: '$state', reason: '$reason' }, count: { $sum: 1 } } },
    ]);
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
      .find({ enabled: true, $or: [{ failures: { $gte: FAILURES } }, { alarm: { $ne: null } }] }, { _id: 1 })
      .sort({ _id: 1 })
      .lean<{ _id: string }[]>();
    return failing.map(({ _id }) => _id);
  }
}
