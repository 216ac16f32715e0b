import { Inject, Injectable } from '@nestjs/common';
import { domainOf, type WrittenMail } from '@app/core/delivery';
import type { OperatorId } from '@app/core/ids';
import type { MailCopy } from '@app/core/operators';
import { sentAt } from '@app/core/sending';
import type { Clock } from '@app/core/time';
import type { ServiceConfig } from '@app/infra/config';
import type { Logger } from '@app/infra/logging';
import {
  SmtpSender,
  buildMessage,
  encodedLength,
  parseAddress,
  type OutgoingMail,
  type SenderIdentity,
} from '@app/infra/mail';
import { CLOCK, CONFIG, LOGGER } from '@app/infra/service';
import { writeSentMail, type SentMail } from '@app/mails';
import { SENDER_IDENTITY } from '../channels/mail/smtp-sender.provider.js';
import { CopyStore, type EndedCopy } from './copy-store.js';

type Ended = Pick<EndedCopy, 'state' | 'detail'>;

const NOTHING: Readonly<Record<Exclude<SentMail['kind'], 'written' | 'unwritable'>, string>> = {
  'beside-mail': 'It did not go by mail.',
  'nothing-told': 'Nothing of it is told.',
};

/**
 * Sends an operator a copy of a mail: written again as it was sent, without tokens, over the mail server of all mails. Once; what
 * came of it stands on the account. Neither the person nor the delivery hears of it, nor do pauses and limits of domains.
 */
@Injectable()
export class CopySender {
  constructor(
    private readonly store: CopyStore,
    private readonly smtp: SmtpSender,
    @Inject(SENDER_IDENTITY) private readonly identity: SenderIdentity,
    @Inject(CONFIG) private readonly config: ServiceConfig,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async send(operator: OperatorId, id: string): Promise<void> {
    const copy = await this.store.waiting(operator, id);
    if (copy === null) return;
    const ended = await this.ended(copy);
    // Told to stop before a word was said: it waits on, and is sent by who starts next.
    if (ended === null) return;
    await this.store.end(operator, id, { ...ended, at: this.clock.now() });
    this.logger.info({ event: 'copy.ended', operator, copy: id, ...ended }, 'A copy of a mail was tried.');
  }

  private async ended(copy: MailCopy): Promise<Ended | null> {
    const written = await this.written(copy);
    if (written === null) return { state: 'gone', detail: 'The mail is no longer on record.' };
    if (written.kind === 'unwritable') return { state: 'failed', detail: written.message };
    if (written.kind !== 'written') return { state: 'failed', detail: NOTHING[written.kind] };
    const message = await this.message(copy, written.mail);
    if (typeof message === 'string') return { state: 'failed', detail: message };
    const sent = await this.smtp.send(message, () => Promise.resolve('go'));
    if (sent.outcome === 'withheld') return null;
    return { state: sent.outcome === 'accepted' ? 'accepted' : 'failed', detail: sent.detail };
  }

  private async written({ deliveryId }: MailCopy): Promise<SentMail | null> {
    const delivery = await this.store.delivery(deliveryId);
    if (delivery === null) return null;
    const then = await this.store.factsAt(delivery, sentAt(delivery) ?? this.clock.now());
    if (then.subscriber === null) return null;
    const { BOARD_NAME: name, PUBLIC_URL: url, OPERATOR_POSTAL_ADDRESS: postalAddress } = this.config;
    return writeSentMail(delivery, then, { board: { name, url, postalAddress }, measure: encodedLength });
  }

  /** Ready for the mail server; else what is wrong with the address. */
  private async message({ id, to }: MailCopy, mail: WrittenMail): Promise<OutgoingMail | string> {
    const address = parseAddress(to);
    if (!address.ok) return address.message;
    const { from } = this.identity;
    const facts = {
      to: address.value,
      messageId: `<copy.${id}@${domainOf(from.address)}>`,
      date: this.clock.now(),
      // A report about the copy is none about the person.
      returnPath: from.address,
    };
    return buildMessage({ ...mail, subject: `[Copy] ${mail.subject}` }, facts, this.identity);
  }
}
