import { Inject, Injectable } from '@nestjs/common';
import type { ReceiverFacts } from '@app/core/digest';
import type { Clock } from '@app/core/time';
import {
  ReturnPaths,
  buildMessage,
  parseAddress,
  type OutgoingMail,
  type SenderIdentity,
} from '@app/infra/mail';
import type { DeliveryDoc, DeliveryItem } from '@app/infra/mongo';
import { CLOCK } from '@app/infra/service';
import { AttemptRecorder } from './attempt-recorder.js';
import { FreshFacts, type DeliveryFacts } from './fresh-facts.js';
import { MailWriter } from './mail-writer.js';
import { reviewDelivery, type Review } from './review.js';
import { SENDER_IDENTITY } from './smtp-sender.provider.js';

/** A mail ready for the server, and its items with the reasons of those that were left out. */
export interface PreparedDelivery {
  readonly mail: OutgoingMail;
  readonly items: readonly DeliveryItem[];
}

/** Turns a delivery into a mail, from the records as they are now. */
@Injectable()
export class DeliveryPreparer {
  constructor(
    private readonly facts: FreshFacts,
    private readonly writer: MailWriter,
    private readonly recorder: AttemptRecorder,
    private readonly returnPaths: ReturnPaths,
    @Inject(SENDER_IDENTITY) private readonly identity: SenderIdentity,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Null where there is nothing to send: the delivery's record then says why. */
  async prepare(delivery: DeliveryDoc): Promise<PreparedDelivery | null> {
    const facts = await this.facts.of(delivery);
    const review = await this.review(delivery, facts);
    if (review === null) return null;
    if (review.verdict === 'suppress') {
      const ending = { state: 'suppressed', reason: review.reason } as const;
      await this.recorder.conclude(delivery, review.items, ending, 'It is not wanted any more.');
      return null;
    }
    try {
      return { items: review.items, mail: await this.compose(delivery, review.items, facts) };
    } catch (error) {
      await this.recorder.unrenderable(delivery, review.items, (error as Error).message);
      return null;
    }
  }

  /**
   * Null where it cannot be told whether an item still fits, as its search or its posting cannot be read: nothing is mailed
   * or dropped unseen, the mail waits and becomes a dead letter.
   */
  private async review(delivery: DeliveryDoc, facts: DeliveryFacts): Promise<Review | null> {
    try {
      return reviewDelivery(delivery, facts);
    } catch (error) {
      await this.recorder.unrenderable(delivery, delivery.items, (error as Error).message);
      return null;
    }
  }

  receiverOf(subscriberId: string): Promise<ReceiverFacts | null> {
    return this.facts.receiverOf(subscriberId);
  }

  private compose(
    delivery: DeliveryDoc,
    items: readonly DeliveryItem[],
    facts: DeliveryFacts,
  ): Promise<OutgoingMail> {
    const to = parseAddress(facts.subscriber?.address ?? '');
    if (!to.ok) throw new Error(`The subscriber's address cannot be written to. ${to.message}`);
    const date = delivery.attempts[0]?.startedAt ?? this.clock.now();
    const mail = this.writer.write(delivery, items, facts);
    const { messageId, subscriberId } = delivery;
    const returnPath = this.returnPaths.bounce(subscriberId, messageId);
    return buildMessage(mail, { to: to.value, messageId, date, returnPath }, this.identity);
  }
}
