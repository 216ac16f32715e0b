import { Module } from '@nestjs/common';
import { QualityModule } from '../quality/quality.module.js';
import { SiteModule } from '../site/site.module.js';
import { SubscribersModule } from '../subscribers/subscribers.module.js';
import { JudgePageController } from './judge-page.controller.js';

/** Whether what a mail told was right. */
@Module({ imports: [QualityModule, SiteModule, SubscribersModule], controllers: [JudgePageController] })
export class JudgementsModule {}
