import { Module } from '@nestjs/common';
import { ModerationModule } from '../console/moderation/moderation.module.js';
import { BoardModule } from '../board/board.module.js';
import { SubscriptionsModule } from '../saved-searches/service/subscriptions.module.js';
import { ActController } from '../restraints/act.controller.js';
import { AssetsController } from '../site/assets.controller.js';
import { ChannelsController } from '../channels/channels-page.controller.js';
import { CompanyController } from '../posting/company.controller.js';
import { ConfirmController } from '../saved-searches/confirm.controller.js';
import { SearchPreviews } from '../saved-searches/search-previews.js';
import { LanguageController } from '../site/language.controller.js';
import { LinkController } from '../saved-searches/link.controller.js';
import { ManageController } from '../saved-searches/manage.controller.js';
import { ManageView } from '../saved-searches/manage-view.js';
import { MyDataController } from '../my-data/my-data-page.controller.js';
import { PostingController } from '../posting/posting.controller.js';
import { ReportController } from '../posting/report.controller.js';
import { RestraintsController } from '../restraints/restraints-page.controller.js';
import { SaveController } from '../saved-searches/save.controller.js';
import { SearchController } from '../search/search.controller.js';
import { SiteModule } from '../site/site.module.js';
import { TextController } from '../about/text.controller.js';
import { UnsubscribeController } from '../saved-searches/unsubscribe.controller.js';

/** The pages for people. */
@Module({
  imports: [BoardModule, ModerationModule, SubscriptionsModule, SiteModule],
  providers: [SearchPreviews, ManageView],
  controllers: [
    AssetsController,
    SearchController,
    PostingController,
    CompanyController,
    ReportController,
    SaveController,
    ConfirmController,
    LanguageController,
    LinkController,
    MyDataController,
    ActController,
    // Before the next, whose addresses of actions would take its own.
    RestraintsController,
    ChannelsController,
    ManageController,
    UnsubscribeController,
    TextController,
  ],
})
export class WebModule {}
