import { Inject, Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import { sendDelivery } from '@app/core/contracts';
import type { Clock } from '@app/core/time';
import type { ServiceConfig } from '@app/infra/config';
import { parseAddress, type MailAddress } from '@app/infra/mail';
import { Database } from '@app/infra/mongo';
import { newDelivery } from '@app/core/deliveries';
import type { Subscriber } from '@app/core/records';
import { CLOCK, CONFIG } from '@app/infra/service';
import { TokenSigner, newId, pause } from '@app/infra/system';
import { ANSWER_MS, ConfirmationLimits } from './confirmation-limits.js';
import { DeliveryHints } from './delivery-hints.js';

/** Whom a link is asked for: whoever has an address, or one subscriber. */
interface Asked {
  readonly mailbox: string;
  readonly filter: { readonly addressHash: string } | { readonly _id: string };
}

/** "Send me my link": mails the manage link to a confirmed address, under the limits of confirmations. */
@Injectable()
export class LinkRequests {
  constructor(
    private readonly database: Database,
    private readonly signer: TokenSigner,
    private readonly limits: ConfirmationLimits,
    private readonly deliveryHints: DeliveryHints,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: ServiceConfig,
  ) {}

  /** Returns nothing and takes the same time whether the address is known or not. */
  send({ canonical, mailbox }: MailAddress): Promise<void> {
    const addressHash = this.signer.keyedHash('address', canonical);
    return this.mail({ mailbox, filter: { addressHash } });
  }

  /** The same for a person who is known by a link that was mailed to them. */
  sendTo({ _id, address }: Subscriber): Promise<void> {
    const parsed = parseAddress(address);
    return this.mail({ mailbox: parsed.ok ? parsed.value.mailbox : address, filter: { _id } });
  }

  private async mail(asked: Asked): Promise<void> {
    const request = newId();
    const work = this.database.connection.transaction((session) => this.within(session, asked, request), {
      writeConcern: { w: 'majority', journal: true },
    });
    const [deliveryId] = await Promise.all([work, pause(ANSWER_MS)]);
    if (deliveryId !== null) this.deliveryHints.announce(sendDelivery, { v: 1, deliveryId });
  }

  private async within(
    session: ClientSession,
    { mailbox, filter }: Asked,
    request: string,
  ): Promise<string | null> {
    const now = this.clock.now();
    const subscriber = await this.database.subscribers
      .findOne({ ...filter, confirmedAt: { $ne: null } }, null, { session })
      .lean<Subscriber>();
    const mayMail = await this.limits.take(session, { mailbox, subscriber }, now, subscriber !== null);
    if (!mayMail || subscriber === null) return null;
    const subscriberId = subscriber._id;
    const delivery = newDelivery(this.signer, this.config.MAIL_FROM, {
      kind: 'manage-link',
      subscriberId,
      request,
      now,
    });
    await this.database.deliveries.create([delivery], { session });
    return delivery._id;
  }
}
