import { Inject, Injectable } from '@nestjs/common';
import type { AlarmFigures } from '@app/core/alarms';
import type { Clock } from '@app/core/time';
import { CLOCK } from '@app/infra/service';
import { SmtpGate } from '../channels/mail/smtp-gate.js';
import { DueStore } from '../windows/due-store.js';
import { FigureStore } from './figure-store.js';
import { ProgressFigures } from './progress-figures.js';

const HOUR = 3_600_000;
/** People looked at for whether they were ever served: enough to ring, and bounded in a great outage. */
const MOST_LOOKED_AT = 500;

/** Reads from the record what alarms are judged by. */
@Injectable()
export class AlarmFiguresReader {
  constructor(
    private readonly store: FigureStore,
    private readonly subscribers: DueStore,
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
      settled,
      pausedDomains,
      deadLetters,
      failingSources,
      held,
      reports,
      progress,
    ] = await Promise.all([
      this.subscribers.oldestDueAt(now),
      this.store.oldestMailAt(now),
      this.neverServed(hourAgo),
      this.store.settled(hourAgo),
      this.store.pausedDomains(now),
      this.store.deadLetters(hourAgo),
      this.store.failingSources(),
      this.store.held(),
      this.store.reports(),
      this.progress.read(),
    ]);
    const since = (at: Date | null): number => (at === null ? 0 : (now.getTime() - at.getTime()) / 1_000);
    return {
      oldestAlertSeconds: since(oldestAlert),
      oldestMailSeconds: since(oldestMail),
      neverServed,
      ...settled,
      smtpRefusal: this.gate.refusal,
      pausedDomains,
      deadLetters,
      failingSources,
      held: held.deliveries + held.alerts + held.postings,
      reports,
      ...progress,
    };
  }

  /** A person who has got nothing, and should have. */
  private async neverServed(before: Date): Promise<number> {
    const [inAlerts, inMails] = await Promise.all([
      this.subscribers.find(before, MOST_LOOKED_AT),
      this.store.waitingForMail(before, MOST_LOOKED_AT),
    ]);
    const overdue = [...new Set([...inAlerts, ...inMails])];
    if (overdue.length === 0) return 0;
    return overdue.length - (await this.store.served(overdue));
  }
}
