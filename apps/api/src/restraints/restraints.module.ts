import { Module } from '@nestjs/common';
import { BoardModule } from '../board/board.module.js';
import { QualityModule } from '../quality/quality.module.js';
import { SavedSearchesModule } from '../saved-searches/saved-searches.module.js';
import { SiteModule } from '../site/site.module.js';
import { SubscribersModule } from '../subscribers/subscribers.module.js';
import { ActPageController } from './act-page.controller.js';
import { MailedPostingStore } from './mailed-posting-store.js';
import { RestraintStore } from './restraint-store.js';
import { RestraintsPageController } from './restraints-page.controller.js';
import { RestraintsController } from './restraints.controller.js';
import { SubscriberRestraints } from './subscriber-restraints.js';

/** What holds mails back. */
@Module({
  imports: [BoardModule, QualityModule, SavedSearchesModule, SiteModule, SubscribersModule],
  controllers: [ActPageController, RestraintsPageController, RestraintsController],
  providers: [MailedPostingStore, RestraintStore, SubscriberRestraints],
})
export class RestraintsModule {}
