import { Inject, Injectable } from '@nestjs/common';
import { MAIL } from '@app/core/delivery';
import type { Logger } from '@app/infra/logging';
import { Metrics } from '@app/infra/metrics';
import { toldItems, type Delivery } from '@app/core/records';
import { DeadLetters } from '@app/infra/mongo';
import { LOGGER } from '@app/infra/service';
import type { Attempt } from '../attempts/attempt.js';
import type { Settlement } from './delivery-store.js';
import type { EndedAttempt } from './delivery-writes.js';

const SECONDS = [0.1, 0.2, 0.3, 0.5, 0.75, 1, 2, 5, 10, 30, 60, 300, 900, 3_600, 21_600, 86_400];

/** Tells machines and people how attempts end and what deliveries are settled as: metrics, one log line each, and a dead letter for each that is dead. */
@Injectable()
export class DeliveryLog {
  private readonly settlements;
  private readonly attempts;
  private readonly latency;
  private readonly lateness;

  constructor(
    metrics: Metrics,
    private readonly deadLetters: DeadLetters,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.settlements = metrics.counter('deliveries_total', 'Deliveries that are settled, by channel.', [
      'channel',
      'kind',
      'state',
      'reason',
    ]);
    this.attempts = metrics.counter(
      'delivery_attempts_total',
      'Attempts to hand a delivery over, by channel.',
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

  /** A delivery was settled without an attempt. */
  async settled(attempt: Attempt, { state, reason }: Settlement, message: string): Promise<void> {
    const { id: deliveryId, kind, channel } = attempt.delivery;
    this.settlements.inc({ channel, kind, state, reason });
    this.logger.info({ event: `delivery.${state}`, deliveryId, kind, reason }, message);
    if (state === 'dead') await this.bury(attempt, reason, message);
  }

  /** It could not be made and will be tried again. */
  stumbled({ id: deliveryId, kind }: Delivery, fault: string): void {
    this.logger.error({ event: 'delivery.unrenderable', deliveryId, kind, fault }, 'It is tried again.');
  }

  /** An attempt ended. */
  async attemptEnded(
    attempt: Attempt,
    { outcome, code, detail, next }: EndedAttempt,
    now: Date,
  ): Promise<void> {
    const { id: deliveryId, kind, channel } = attempt.delivery;
    this.attempts.inc({ channel, outcome });
    this.logger.info(
      { event: `delivery.${next.state}`, deliveryId, kind, outcome, code, detail },
      'A delivery was tried.',
    );
    if (next.state === 'accepted') this.accepted(attempt.delivery, now);
    if (next.state !== 'dead') return;
    this.settlements.inc({ channel, kind, state: 'dead', reason: next.reason });
    await this.bury(attempt, next.reason, detail ?? outcome);
  }

  private accepted(delivery: Delivery, now: Date): void {
    const { kind, channel } = delivery;
    this.settlements.inc({ channel, kind, state: 'accepted', reason: '' });
    if (delivery.content !== 'alerts' || channel !== MAIL) return;
    if (delivery.windowKind !== 'instant') {
      const seconds = (now.getTime() - delivery.dueAt.getTime()) / 1_000;
      this.lateness.observe({ rhythm: delivery.windowKind }, seconds);
      return;
    }
    for (const { matches } of delivery.items) {
      const first = matches[0];
      if (first !== undefined) this.latency.observe((now.getTime() - first.at.getTime()) / 1_000);
    }
  }

  /** Whoever set up what is told beside their mail sees on their page that it fails; it is nothing for the operator. */
  private async bury({ delivery, rules }: Attempt, reason: string, message: string): Promise<void> {
    if (rules.besidesMail) return;
    const { id, kind } = delivery;
    const sample = JSON.stringify({ kind, items: toldItems(delivery).map((item) => item.alertId) });
    await this.deadLetters.keep([{ stage: 'delivery', reason, message, origin: id, key: id, sample }]);
  }
}
