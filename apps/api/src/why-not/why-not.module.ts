import { Module } from '@nestjs/common';
import { SiteModule } from '../site/site.module.js';
import { SubscribersModule } from '../subscribers/subscribers.module.js';
import { whyDesk } from './why-desk.js';
import { WhyNot } from './why-not.js';
import { WhyNotController } from './why-not.controller.js';
import { WhyNotPageController } from './why-not-page.controller.js';

/** Why a posting did not reach somebody, told to them. */
@Module({
  imports: [SiteModule, SubscribersModule],
  controllers: [WhyNotPageController, WhyNotController],
  providers: [whyDesk, WhyNot],
})
export class WhyNotModule {}
