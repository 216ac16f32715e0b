import { Inject, Injectable } from '@nestjs/common';
import { channelOf } from '@app/core/domain';
import type { Logger } from '@app/infra/logging';
import { Metrics } from '@app/infra/metrics';
import { DeadLetters, type DeliveryDoc } from '@app/infra/mongo';
import { LOGGER } from '@app/infra/service';
import type { Ending } from './delivery-store.js';
import type { AttemptResult } from './delivery-writes.js';

const SECONDS = [0.1, 0.2, 0.3, 0.5, 0.75, 1, 2, 5, 10, 30, 60, 300, 900, 3_600, 21_600, 86_400];

/** Tells machines and people how deliveries end: metrics, one log line each, and a dead letter for each that is dead. */
@Injectable()
export class DeliveryLog {
  private readonly ended;
  private readonly attempts;
  private readonly latency;
  private readonly lateness;

  constructor(
    metrics: Metrics,
    private readonly deadLetters: DeadLetters,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.ended = metrics.counter(
      'deliveries_total',
      'Deliveries that ended: mails, and messages to hooks (kind "hook").',
      ['kind', 'state', 'reason'],
    );
    this.attempts = metrics.counter(
      'delivery_attempts_total',
      'Tries to hand a mail to the mail server, or a message to a hook (channel).',
      ['channel', 'outcome'],
    );
    this.latency = metrics.histogram(
      'alert_latency_seconds',
      'From a posting being committed to its alert being accepted by the mail server, for instant alerts. Mails only.',
      SECONDS,
    );
    this.lateness = metrics.histogram(
      'digest_lateness_seconds',
      'From the hour that a digest was due to its acceptance by the mail server. Mails only.',
      SECONDS,
      ['rhythm'],
    );
  }

  /** A delivery ended without an attempt. */
  async concluded(delivery: DeliveryDoc, ending: Ending, message: string): Promise<void> {
    this.ended.inc({ kind: delivery.kind, state: ending.state, reason: ending.reason });
    this.logger.info(
      {
        event: `delivery.${ending.state}`,
        deliveryId: delivery._id,
        kind: delivery.kind,
        reason: ending.reason,
      },
      message,
    );
    if (ending.state === 'dead' && delivery.kind !== 'hook')
      await this.bury(delivery, ending.reason, message);
  }

  /** A mail could not be made and will be tried again. */
  stumbled({ _id, kind }: DeliveryDoc, fault: string): void {
    this.logger.error({ event: 'delivery.unrenderable', deliveryId: _id, kind, fault }, 'It is tried again.');
  }

  /** An attempt was judged. */
  async attempted(
    delivery: DeliveryDoc,
    { outcome, code, detail, next }: AttemptResult,
    now: Date,
  ): Promise<void> {
    this.attempts.inc({ channel: channelOf(delivery.kind), outcome });
    this.logger.info(
      {
        event: `delivery.${next.state}`,
        deliveryId: delivery._id,
        kind: delivery.kind,
        outcome,
        code,
        detail,
      },
      'A delivery was tried.',
    );
    if (next.state === 'accepted') this.accepted(delivery, now);
    if (next.state !== 'dead') return;
    this.ended.inc({ kind: delivery.kind, state: 'dead', reason: next.reason });
    // Whose hook it is sees on their page that it fails; it is nothing for the operator.
    if (delivery.kind !== 'hook') await this.bury(delivery, next.reason, detail ?? outcome);
  }

  private accepted(delivery: DeliveryDoc, now: Date): void {
    this.ended.inc({ kind: delivery.kind, state: 'accepted', reason: '' });
    if (delivery.kind !== 'alerts') return;
    if (delivery.rhythm !== 'instant') {
      const seconds = (now.getTime() - delivery.dueAt.getTime()) / 1_000;
      this.lateness.observe({ rhythm: delivery.rhythm ?? '' }, seconds);
      return;
    }
    for (const { matches } of delivery.items) {
      const first = matches[0];
      if (first !== undefined) this.latency.observe((now.getTime() - first.at.getTime()) / 1_000);
    }
  }

  private async bury(delivery: DeliveryDoc, reason: string, message: string): Promise<void> {
    const sample = JSON.stringify({ kind: delivery.kind, items: delivery.items.map((item) => item.alertId) });
    await this.deadLetters.keep([
      { stage: 'delivery', reason, message, origin: delivery._id, key: delivery._id, sample },
    ]);
  }
}
