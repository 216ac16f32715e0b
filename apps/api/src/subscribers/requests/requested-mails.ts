import { traceField } from '@app/infra/tracing';
import { newDelivery } from '@app/core/sending';
import type { DeliveryId, SavedSearchId } from '@app/core/ids';
import { Inject, Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import { sendDelivery } from '@app/core/contracts';
import type { Subscriber } from '@app/core/records';
import type { Clock } from '@app/core/time';
import type { ServiceConfig } from '@app/infra/config';
import { isTwin } from '@app/infra/mongo';
import { CLOCK, CONFIG } from '@app/infra/service';
import { TokenSigner, newId, pause } from '@app/infra/system';
import { ConfirmationLimits } from './confirmation-limits.js';
import { DeliveryHints } from './delivery-hints.js';
import { RequestedMailStore } from './requested-mail-store.js';

/** Every answer about an address takes this long, so that its time does not tell whether the address is known. */
const ANSWER_MS = 300;

/** Where a request stands: in which transaction, and when. */
export interface RequestPoint {
  readonly session: ClientSession;
  readonly now: Date;
}

/** What a mail is that somebody asked for. */
export type RequestedMail =
  | { readonly kind: 'confirmation'; readonly savedSearchId: SavedSearchId }
  /** `savedSearchId`: the search that the person has already, where they asked for it again. */
  | { readonly kind: 'manage-link'; readonly savedSearchId?: SavedSearchId };

/** A request that a mail may follow. Its steps may run several times, and touch the record through the session only. */
export interface MailRequest {
  readonly mailbox: string;
  /** Whom the mail would go to; null: nobody. */
  readonly subscriber: (at: RequestPoint) => Promise<Subscriber | null>;
  /** Does what else the request asks for, and tells the mail; null: none is to go out. `mayMail`: whether one may. */
  readonly fulfil: (
    subscriber: Subscriber,
    mayMail: boolean,
    at: RequestPoint,
  ) => Promise<RequestedMail | null>;
}

/** Mails that anybody can ask for: the limit, what is asked for and the delivery in one transaction, and a hint after it. */
@Injectable()
export class RequestedMails {
  constructor(
    private readonly store: RequestedMailStore,
    private readonly limits: ConfirmationLimits,
    private readonly deliveryHints: DeliveryHints,
    private readonly signer: TokenSigner,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: ServiceConfig,
  ) {}

  /** Returns nothing and takes the same time whether the address is new, known or suppressed. */
  async request(asked: MailRequest): Promise<void> {
    const [deliveryId] = await Promise.all([this.record(asked), pause(ANSWER_MS)]);
    if (deliveryId !== null) this.deliveryHints.announce(sendDelivery, { v: 1, deliveryId });
  }

  private async record(asked: MailRequest): Promise<DeliveryId | null> {
    const requestId = newId();
    try {
      return await this.store.inTransaction((session) => this.recordWithin(session, asked, requestId));
    } catch (error) {
      // The same search was saved at this moment behind the manage link: now it is seen.
      if (isTwin(error)) return this.record(asked);
      throw error;
    }
  }

  private async recordWithin(
    session: ClientSession,
    request: MailRequest,
    requestId: string,
  ): Promise<DeliveryId | null> {
    const now = this.clock.now();
    const at = { session, now };
    const subscriber = await request.subscriber(at);
    const mayMail = await this.limits.take(session, { mailbox: request.mailbox, subscriber }, now);
    const mail = subscriber === null ? null : await request.fulfil(subscriber, mayMail, at);
    if (!mayMail || subscriber === null || mail === null) return null;
    const wanted = { ...mail, subscriberId: subscriber._id, request: requestId, now, ...traceField() };
    const delivery = newDelivery(this.signer, this.config.MAIL_FROM, wanted);
    await this.store.add(delivery, session);
    return delivery._id;
  }
}
