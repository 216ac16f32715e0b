import { Module } from '@nestjs/common';
import { BoardModule } from '../board/board.module.js';
import { QualityModule } from '../quality/quality.module.js';
import { SiteModule } from '../site/site.module.js';
import { SubscribersModule } from '../subscribers/subscribers.module.js';
import { ConfirmPageController } from './confirm-page.controller.js';
import { KeepPageController } from './keep-page.controller.js';
import { LinkPageController } from './link-page.controller.js';
import { ManagePageController } from './manage-page.controller.js';
import { MySearchesPageController } from './my-searches-page.controller.js';
import { SavePageController } from './save-page.controller.js';
import { UnsubscribePageController } from './unsubscribe-page.controller.js';
import { ManageView } from './manage-view.js';
import { MeController } from './me.controller.js';
import { SavedSearchesController } from './saved-searches.controller.js';
import { SearchPreviews } from './search-previews.js';

/** Saving, confirming, managing and ending saved searches. */
@Module({
  imports: [BoardModule, QualityModule, SiteModule, SubscribersModule],
  controllers: [
    SavePageController,
    ConfirmPageController,
    KeepPageController,
    LinkPageController,
    ManagePageController,
    MySearchesPageController,
    UnsubscribePageController,
    SavedSearchesController,
    MeController,
  ],
  providers: [ManageView, SearchPreviews],
  exports: [ManageView],
})
export class SavedSearchesModule {}
