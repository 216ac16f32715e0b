import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Telling } from '@app/core/alarms';
import type { Clock } from '@app/core/time';
import type { ServiceConfig } from '@app/infra/config';
import { Fetcher } from '@app/infra/fetch';
import { SmtpSender, buildNotice, parseAddress, type SenderIdentity } from '@app/infra/mail';
import { CLOCK, CONFIG } from '@app/infra/service';
import { TokenSigner } from '@app/infra/system';
import { SENDER_IDENTITY } from '../channels/mail/smtp-sender.provider.js';
import type { DueTelling } from './alarm-store.js';

const WORDS: Readonly<Record<Telling, string>> = { raised: 'Alarm', still: 'Still', cleared: 'All clear' };
const DEADLINE_MS = 10_000;

/** Tells the operator by mail and by webhook, as far as they are set. */
@Injectable()
export class AlarmTeller implements OnModuleDestroy {
  private readonly fetcher: Fetcher;

  constructor(
    private readonly smtp: SmtpSender,
    private readonly signer: TokenSigner,
    @Inject(SENDER_IDENTITY) private readonly identity: SenderIdentity,
    @Inject(CONFIG) private readonly config: ServiceConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    const hook = config.OPERATOR_WEBHOOK;
    this.fetcher = new Fetcher({
      userAgent: 'TechJobBoard',
      // The operator named it, so it may be a machine of their own.
      allowOrigins: hook === undefined ? [] : [new URL(hook).origin],
      clock,
    });
  }

  async onModuleDestroy(): Promise<void> {
    await this.fetcher.close();
  }

  /** Throws where no channel that is set could be reached: it is to be told again then. One of two is enough. */
  async tell(due: DueTelling): Promise<void> {
    const { OPERATOR_MAIL: mail, OPERATOR_WEBHOOK: webhook } = this.config;
    const results = await Promise.allSettled([
      ...(mail === undefined ? [] : [this.mail(mail, due)]),
      ...(webhook === undefined ? [] : [this.post(webhook, due)]),
    ]);
    const failed = results.filter((result) => result.status === 'rejected');
    if (results.length > 0 && failed.length === results.length) throw failed[0]?.reason;
  }

  private async mail(address: string, { alarm, telling }: DueTelling): Promise<void> {
    const to = parseAddress(address);
    if (!to.ok) throw new Error(to.message);
    const { _id: kind, message, raisedAt, toldAt } = alarm;
    const id = this.signer.keyedHash(
      'message-id',
      ['alarm', kind, telling, +raisedAt, +(toldAt ?? 0)].join(' '),
    );
    const domain = this.identity.from.address.replace(/^.*@/, '');
    const notice = {
      to: to.value,
      subject: `${this.config.BOARD_NAME}: ${WORDS[telling]}: ${kind}`,
      text: `${WORDS[telling]}: ${kind}\n\n${message}\n\nSince ${raisedAt.toISOString()}. Look at the operators' console.\n`,
      messageId: `<${id}@${domain}>`,
      date: this.clock.now(),
    };
    const { outcome } = await this.smtp.send(await buildNotice(notice, this.identity), () =>
      Promise.resolve('go'),
    );
    if (outcome !== 'accepted') throw new Error(`The mail to the operator ended as ${outcome}.`);
  }

  private async post(url: string, { alarm, telling }: DueTelling): Promise<void> {
    const { _id: kind, message, raisedAt, clearedAt } = alarm;
    // `text` is what Slack and its like show.
    const text = `${this.config.BOARD_NAME}: ${WORDS[telling]}: ${kind}. ${message}`;
    const json = { text, kind, state: telling, message, raisedAt, clearedAt };
    const result = await this.fetcher.fetch({ url, json, deadlineMs: DEADLINE_MS });
    if (result.outcome === 'failed') throw new Error(`The operator's webhook failed: ${result.message}`);
  }
}
