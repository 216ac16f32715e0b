import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { isTooOld, mailRefusal } from '@app/core/digest';
import type { Clock } from '@app/core/time';
import { SmtpSender, type OutgoingMail } from '@app/infra/mail';
import type { DeliveryDoc, DeliveryItem } from '@app/infra/mongo';
import { CLOCK } from '@app/infra/service';
import { newId } from '@app/infra/system';
import { AttemptRecorder } from './attempt-recorder.js';
import { DeliveryPreparer } from './delivery-preparer.js';
import { DeliveryStore } from './delivery-store.js';
import { LEASE_MS } from './delivery-writes.js';
import { MailFlow } from './mail-flow.js';

/** What the last check found, immediately before the dialogue. */
type LastCheck = 'go' | 'lost' | 'refused' | 'too-slow';

/** Sends one delivery: prepares it from fresh records, claims it when a connection is ready, and records the outcome. */
@Injectable()
export class DeliverySender implements OnApplicationShutdown {
  constructor(
    private readonly store: DeliveryStore,
    private readonly preparer: DeliveryPreparer,
    private readonly recorder: AttemptRecorder,
    private readonly smtp: SmtpSender,
    private readonly flow: MailFlow,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationShutdown(): void {
    this.smtp.close();
  }

  /** Does nothing where the delivery is not due, is in other hands, or is finished. */
  async send(deliveryId: string): Promise<void> {
    if (!this.flow.open) return;
    const delivery = await this.store.find(deliveryId);
    const now = this.clock.now();
    if (delivery?.nextAt == null || delivery.nextAt > now) return;
    if (isTooOld(delivery.kind, delivery.dueAt, now)) {
      const ending = { state: 'dead', reason: 'too-old' } as const;
      return this.recorder.conclude(delivery, delivery.items, ending, 'It could not be sent in time.');
    }
    const prepared = await this.preparer.prepare(delivery);
    if (prepared !== null && this.flow.open) await this.inItsTurn(delivery, prepared.items, prepared.mail);
  }

  private async inItsTurn(
    delivery: DeliveryDoc,
    items: readonly DeliveryItem[],
    mail: OutgoingMail,
  ): Promise<void> {
    const waitUntil = await this.flow.enter(delivery._id, mail.envelope.to);
    if (waitUntil !== null) return this.store.postpone(delivery, waitUntil);
    try {
      await this.handOver(delivery, items, mail);
    } finally {
      this.flow.left(mail.envelope.to);
    }
  }

  private async handOver(
    delivery: DeliveryDoc,
    items: readonly DeliveryItem[],
    mail: OutgoingMail,
  ): Promise<void> {
    const token = newId();
    const seen: { check: LastCheck | null } = { check: null };
    const result = await this.smtp.send(mail, async () => {
      seen.check = await this.lastCheck(delivery, items, token);
      return seen.check === 'go';
    });
    if (result.outcome === 'withheld') {
      if (seen.check === 'too-slow') {
        await this.recorder.notHandedOver(delivery, token, 'Claiming it took too long.');
      }
      return;
    }
    // The record comes first: should adapting the pace fail, the outcome is known all the same.
    if (seen.check !== null) await this.recorder.record(delivery, token, result);
    await this.flow.answered(delivery, mail.envelope.to, result, seen.check !== null);
  }

  /** Asks again whether the person still wants it, then claims: from here on a crash counts as an ambiguous attempt. */
  private async lastCheck(
    delivery: DeliveryDoc,
    items: readonly DeliveryItem[],
    token: string,
  ): Promise<LastCheck> {
    const startedMs = this.clock.monotonicMs();
    const refusal = mailRefusal(delivery.kind, await this.preparer.receiverOf(delivery.subscriberId));
    if (refusal !== null) {
      await this.recorder.conclude(
        delivery,
        items,
        { state: 'suppressed', reason: refusal },
        'It is not wanted any more.',
      );
      return 'refused';
    }
    if (!(await this.recorder.open(delivery, items, token))) return 'lost';
    return this.clock.monotonicMs() - startedMs < LEASE_MS / 2 ? 'go' : 'too-slow';
  }
}
