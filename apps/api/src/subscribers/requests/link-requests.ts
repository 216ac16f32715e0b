import { Injectable } from '@nestjs/common';
import type { Subscriber } from '@app/core/records';
import { parseAddress, type MailAddress } from '@app/infra/mail';
import { TokenSigner } from '@app/infra/system';
import { RequestedMails } from './requested-mails.js';
import { SubscriberStore, type KnownBy } from '../stores/subscriber-store.js';

/** "Send me my link": mails the manage link to a confirmed address, under the limits of confirmations. */
@Injectable()
export class LinkRequests {
  constructor(
    private readonly subscribers: SubscriberStore,
    private readonly mails: RequestedMails,
    private readonly signer: TokenSigner,
  ) {}

  /** Returns nothing and takes the same time whether the address is known or not. */
  send({ canonical, mailbox }: MailAddress): Promise<void> {
    return this.mail(mailbox, { addressHash: this.signer.keyedHash('address', canonical) });
  }

  /** The same for a person who is known by a link that was mailed to them. */
  sendTo({ _id, address }: Subscriber): Promise<void> {
    const parsed = parseAddress(address);
    return this.mail(parsed.ok ? parsed.value.mailbox : address, { _id });
  }

  private mail(mailbox: string, by: KnownBy): Promise<void> {
    return this.mails.request({
      mailbox,
      subscriber: ({ session }) => this.subscribers.confirmed(by, session),
      fulfil: () => Promise.resolve({ kind: 'manage-link' }),
    });
  }
}
