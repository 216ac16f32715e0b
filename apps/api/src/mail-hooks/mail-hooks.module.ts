import { Module } from '@nestjs/common';
import { feedbackProviders } from '@app/subscriptions';
import { SubscribersModule } from '../subscribers/subscribers.module.js';
import { MailHooksController } from './mail-hooks.controller.js';
import { MailHooks } from './mail-hooks.js';

/** Webhooks of providers of mail. */
@Module({
  imports: [SubscribersModule],
  controllers: [MailHooksController],
  providers: [...feedbackProviders, MailHooks],
})
export class MailHooksModule {}
