import { Injectable } from '@nestjs/common';
import { closeWindows } from '@app/core/contracts';
import { Metrics } from '@app/infra/metrics';
import { Producer } from '@app/infra/queue';
import { WorkLog } from '../work/work-log.js';
import { DueStore } from './due-store.js';

const LIMIT = 5_000;
const SUBSCRIBERS_PER_JOB = 100;
/** A hint that has brought nothing after this time is given again. */
const AGAIN_MS = 2_000;

/** Looks up whose alerts are due, and puts hints for them on the queue. */
@Injectable()
export class WindowHints {
  private readonly oldestAlert;

  constructor(
    private readonly subscribers: DueStore,
    private readonly producer: Producer,
    private readonly workLog: WorkLog,
    private readonly metrics: Metrics,
  ) {
    this.oldestAlert = metrics.gauge(
      'oldest_due_alert_seconds',
      'How long the oldest due alert has waited. Every notifier reports the same: take max().',
    );
  }

  /** Returns how many subscribers have due alerts (counted up to 5,000). */
  async give(now: Date): Promise<number> {
    const due = await this.subscribers.find(now, LIMIT);
    const oldest = due.length === 0 ? null : await this.subscribers.oldestDueAt(now);
    this.oldestAlert.set(oldest === null ? 0 : (now.getTime() - oldest.getTime()) / 1_000);
    const wanted = this.workLog.toHint('windows', due, AGAIN_MS);
    this.metrics.reconciled(closeWindows.name, wanted.length);
    for (let from = 0; from < wanted.length; from += SUBSCRIBERS_PER_JOB) {
      const subscriberIds = wanted.slice(from, from + SUBSCRIBERS_PER_JOB);
      await this.producer.enqueue(closeWindows, { v: 1, subscriberIds, seq: 0, found: 'reconciler' });
    }
    return due.length;
  }
}
