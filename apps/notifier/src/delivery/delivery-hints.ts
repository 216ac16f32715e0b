import { Injectable } from '@nestjs/common';
import { sendDelivery, sendHook } from '@app/core/contracts';
import type { Channel } from '@app/core/domain';
import { Metrics } from '@app/infra/metrics';
import { Producer } from '@app/infra/queue';
import { WorkLog } from '../work-log.js';
import { AttemptRecorder } from './attempt-recorder.js';
import { DeliveryStore } from './delivery-store.js';
import { SmtpGate } from './smtp-gate.js';

/** Hints given at a time, to the longest waiting; the rest of a backlog stays in MongoDB, where it costs nothing. */
const LIMIT = 500;
/** A hint that has brought nothing after this time is given again. */
const AGAIN_MS = 5_000;
/** While the mail server is away, that many mails try whether it is back. */
const PROBES = 5;

/** Looks up which deliveries are due, and puts hints for them on the queue. */
@Injectable()
export class DeliveryHints {
  private readonly dueDeliveries;

  constructor(
    private readonly store: DeliveryStore,
    private readonly recorder: AttemptRecorder,
    private readonly producer: Producer,
    private readonly workLog: WorkLog,
    private readonly gate: SmtpGate,
    metrics: Metrics,
  ) {
    this.dueDeliveries = metrics.gauge(
      'deliveries_due',
      'Mails, and messages to hooks (channel), that are due: each counted up to 500.',
      ['channel'],
    );
  }

  /** Ends the attempts of processes that died while sending. */
  async judgeAbandoned(): Promise<void> {
    for (const delivery of await this.store.abandoned(LIMIT)) await this.recorder.takeOver(delivery);
  }

  /** Returns how many deliveries are due and may be tried; without mails while the mail server must be left alone. */
  async give(now: Date): Promise<number> {
    return (await this.giveHooks(now)) + (await this.giveMails(now));
  }

  private async giveHooks(now: Date): Promise<number> {
    const due = await this.store.due('hooks', now, LIMIT);
    this.dueDeliveries.set({ channel: 'hook' satisfies Channel }, due.length);
    await this.producer.enqueueAll(
      sendHook,
      this.workLog.toHint('hooks', due, AGAIN_MS).map((deliveryId) => ({ v: 1 as const, deliveryId })),
    );
    return due.length;
  }

  private async giveMails(now: Date): Promise<number> {
    const due = await this.store.due('mails', now, LIMIT);
    this.dueDeliveries.set({ channel: 'mail' satisfies Channel }, due.length);
    if (!this.gate.open) return 0;
    const wanted = this.gate.proven ? this.workLog.toHint('deliveries', due, AGAIN_MS) : due.slice(0, PROBES);
    await this.producer.enqueueAll(
      sendDelivery,
      wanted.map((deliveryId) => ({ v: 1 as const, deliveryId })),
    );
    return due.length;
  }
}
