import { Module } from '@nestjs/common';
import { SiteModule } from '../site/site.module.js';
import { SubscribersModule } from '../subscribers/subscribers.module.js';
import { KeepAwayPageController } from './keep-away-page.controller.js';
import { KeptAwayStore } from './kept-away-store.js';
import { KeptOpenings } from './kept-openings.js';
import { KeptPageController } from './kept-page.controller.js';

/** Openings that a person wants to hear no more of. */
@Module({
  imports: [SiteModule, SubscribersModule],
  controllers: [KeepAwayPageController, KeptPageController],
  providers: [KeptAwayStore, KeptOpenings],
})
export class KeptAwayModule {}
