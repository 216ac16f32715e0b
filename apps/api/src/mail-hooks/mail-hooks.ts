import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import type { ServiceConfig } from '@app/infra/config';
import { Fetcher } from '@app/infra/fetch';
import { parseAddress } from '@app/infra/mail';
import { CLOCK, CONFIG } from '@app/infra/service';
import { TokenSigner } from '@app/infra/system';
import {
  Feedbacks,
  isFromMailgun,
  isFromPostmark,
  isFromSendGrid,
  isFromSns,
  isSnsAddress,
  readMailgun,
  readPostmark,
  readSendGrid,
  readSes,
  readSns,
  type ProviderEvent,
  type ProviderHook,
  type SnsMessage,
} from '@app/subscriptions';

export const MAIL_PROVIDERS = ['ses', 'postmark', 'sendgrid', 'mailgun'] as const;
export type MailProvider = (typeof MAIL_PROVIDERS)[number];

/** What became of a webhook. `off`: no key of that provider is set. */
export type HookOutcome = 'taken' | 'off' | 'not-genuine';

const MOST_CERTIFICATE_BYTES = 20_000;

/** Takes what providers of mail report, where their signature proves that they do. */
@Injectable()
export class MailHooks implements OnModuleDestroy {
  private readonly fetcher: Fetcher;
  /** SNS changes its certificate about once a year. */
  private readonly certificates = new Map<string, string>();

  constructor(
    private readonly feedbacks: Feedbacks,
    private readonly signer: TokenSigner,
    @Inject(CONFIG) private readonly config: ServiceConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.fetcher = new Fetcher({ userAgent: 'TechJobBoard', allowOrigins: [], clock });
  }

  async onModuleDestroy(): Promise<void> {
    await this.fetcher.close();
  }

  /** False where no key of the provider is set. */
  isSetUp(provider: MailProvider): boolean {
    return this.keyOf(provider) !== undefined;
  }

  /** What the headers alone tell, before a body is read: Postmark proves itself by nothing else. */
  mayBeGenuine(provider: MailProvider, headers: ProviderHook['headers']): boolean {
    const key = this.keyOf(provider);
    if (key === undefined) return false;
    return provider !== 'postmark' || isFromPostmark({ body: '', headers }, key);
  }

  private keyOf(provider: MailProvider): string | undefined {
    const { config } = this;
    return {
      ses: config.SES_TOPIC_ARN,
      postmark: config.POSTMARK_HOOK_SECRET,
      sendgrid: config.SENDGRID_HOOK_KEY,
      mailgun: config.MAILGUN_HOOK_KEY,
    }[provider];
  }

  /** Throws where the body is not what its provider sends, and where the database is away. */
  async take(provider: MailProvider, hook: ProviderHook): Promise<HookOutcome> {
    switch (provider) {
      case 'ses':
        return this.ses(hook.body);
      case 'postmark':
        return this.when(provider, this.config.POSTMARK_HOOK_SECRET, (secret) =>
          isFromPostmark(hook, secret) ? readPostmark(hook.body) : null,
        );
      case 'sendgrid':
        return this.when(provider, this.config.SENDGRID_HOOK_KEY, (key) =>
          isFromSendGrid(hook, key, this.clock.now()) ? readSendGrid(hook.body) : null,
        );
      case 'mailgun':
        return this.when(provider, this.config.MAILGUN_HOOK_KEY, (key) =>
          isFromMailgun(hook, key, this.clock.now()) ? readMailgun(hook.body) : null,
        );
    }
  }

  private async when(
    provider: MailProvider,
    key: string | undefined,
    read: (key: string) => readonly ProviderEvent[] | null,
  ): Promise<HookOutcome> {
    if (key === undefined) return 'off';
    const events = read(key);
    if (events === null) return 'not-genuine';
    for (const event of events) await this.act(provider, event);
    return 'taken';
  }

  private async act(channel: MailProvider, { address, ...event }: ProviderEvent): Promise<void> {
    const check = parseAddress(address);
    if (!check.ok) return;
    const addressHash = this.signer.keyedHash('address', check.value.canonical);
    await this.feedbacks.take({ about: { addressHash }, channel, ...event });
  }

  private async ses(body: string): Promise<HookOutcome> {
    const topic = this.config.SES_TOPIC_ARN;
    if (topic === undefined) return 'off';
    const message = readSns(body);
    const certificate = await this.certificateOf(message);
    if (certificate === null || !isFromSns(message, topic, certificate, this.clock.now()))
      return 'not-genuine';
    if (message.Type === 'Notification') return this.when('ses', topic, () => readSes(message.Message));
    const { SubscribeURL: url = '' } = message;
    if (message.Type === 'SubscriptionConfirmation' && isSnsAddress(url)) await this.fetcher.fetch({ url });
    return 'taken';
  }

  private async certificateOf({ SigningCertURL: url }: SnsMessage): Promise<string | null> {
    if (!isSnsAddress(url)) return null;
    const known = this.certificates.get(url);
    if (known !== undefined) return known;
    const result = await this.fetcher.fetch({ url, maxBytes: MOST_CERTIFICATE_BYTES });
    if (result.outcome !== 'ok') return null;
    const certificate = result.body.toString('latin1');
    this.certificates.set(url, certificate);
    return certificate;
  }
}
