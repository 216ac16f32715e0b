import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { MAIL_RULES, MAIL } from '@app/core/delivery';
import type { Clock } from '@app/core/time';
import {
  ReturnPaths,
  SmtpSender,
  buildMessage,
  encodedLength,
  parseAddress,
  type OutgoingMail,
  type SenderIdentity,
  type SmtpOutcome,
} from '@app/infra/mail';
import { goesByMail } from '@app/core/records';
import { inSpan } from '@app/infra/tracing';
import { CLOCK } from '@app/infra/service';
import { MailWriter, writeMail, type DeliveryFacts } from '@app/mails';
import type { Attempt } from '../../attempts/attempt.js';
import type {
  BesideMail,
  Channel,
  HandedOver,
  LastCheck,
  Lesson,
  Parcel,
  Prepared,
} from '../../attempts/channel.js';
import { MailFlow } from './mail-flow.js';
import { SENDER_IDENTITY } from './smtp-sender.provider.js';

type MailParcel = Parcel<OutgoingMail>;

/** Mails: written from fresh records, handed to the mail server when a connection is ready. */
@Injectable()
export class MailChannel implements Channel<OutgoingMail, SmtpOutcome>, OnApplicationShutdown {
  readonly name = MAIL;
  readonly rules = MAIL_RULES;

  constructor(
    private readonly writer: MailWriter,
    private readonly smtp: SmtpSender,
    private readonly flow: MailFlow,
    private readonly returnPaths: ReturnPaths,
    @Inject(SENDER_IDENTITY) private readonly identity: SenderIdentity,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationShutdown(): void {
    this.smtp.close();
  }

  get room(): number {
    return this.flow.room;
  }

  /** The mails themselves are made where windows are closed. */
  besideMails(): Promise<readonly BesideMail[]> {
    return Promise.resolve([]);
  }

  async prepare({ delivery, items }: Attempt, facts: DeliveryFacts): Promise<Prepared<OutgoingMail>> {
    if (!goesByMail(delivery)) throw new Error(`It goes over ${delivery.channel}, not by mail.`);
    const to = parseAddress(facts.subscriber?.address ?? '');
    if (!to.ok) throw new Error(`The subscriber's address cannot be written to. ${to.message}`);
    const date = delivery.attempts[0]?.startedAt ?? this.clock.now();
    const mail = writeMail(this.writer.write(delivery, items, facts), encodedLength);
    const { messageId, subscriberId } = delivery;
    const returnPath = this.returnPaths.bounce(subscriberId, messageId);
    const content = await buildMessage(mail, { to: to.value, messageId, date, returnPath }, this.identity);
    return { verdict: 'send', content };
  }

  enter({ attempt, content }: MailParcel): Promise<Date | null> {
    return this.flow.enter(attempt.delivery.id, content.envelope.to);
  }

  left({ content }: MailParcel): void {
    this.flow.left(content.envelope.to);
  }

  handOver(
    group: readonly MailParcel[],
    lastCheck: (parcel: MailParcel) => Promise<LastCheck>,
  ): readonly Promise<HandedOver<SmtpOutcome>>[] {
    return group.map((parcel) => this.send(parcel, lastCheck));
  }

  learn({ attempt, content }: MailParcel, { kind, answer }: Lesson<SmtpOutcome>): Promise<void> {
    return this.flow.answered(attempt.delivery, content.envelope.to, answer, kind === 'answered');
  }

  private async send(
    parcel: MailParcel,
    lastCheck: (parcel: MailParcel) => Promise<LastCheck>,
  ): Promise<HandedOver<SmtpOutcome>> {
    const { to } = parcel.content.envelope;
    // Left as it is: it stays due, and is sent when mails go on.
    const check = async (): Promise<LastCheck> =>
      (await this.flow.isStopped(to)) ? 'lost' : lastCheck(parcel);
    const sent = await inSpan('smtp dialogue', { kind: 'client' }, async (span) => {
      const ended = await this.smtp.send<Exclude<LastCheck, 'go'>>(parcel.content, check);
      span.set({
        outcome: ended.outcome,
        ...('code' in ended && ended.code !== null ? { code: ended.code } : {}),
      });
      return ended;
    });
    if (sent.outcome === 'withheld') return { kind: 'withheld', why: sent.why };
    return { kind: sent.checked ? 'answered' : 'unreached', answer: sent };
  }
}
