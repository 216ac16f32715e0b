import { Module } from '@nestjs/common';
import { ModerationModule } from '../moderation/moderation.module.js';
import { BoardModule } from '../board/board.module.js';
import { SubscriptionsModule } from '../subscriptions/subscriptions.module.js';
import { ActController } from './act.controller.js';
import { AssetsController } from './assets.controller.js';
import { ChannelsController } from './channels.controller.js';
import { CompanyController } from './company.controller.js';
import { ConfirmController } from './confirm.controller.js';
import { SearchPreviews } from './search-previews.js';
import { LanguageController } from './language.controller.js';
import { LinkController } from './link.controller.js';
import { ManageController } from './manage.controller.js';
import { ManageView } from './manage-view.js';
import { MyDataController } from './my-data.controller.js';
import { PostingController } from './posting.controller.js';
import { ReportController } from './report.controller.js';
import { RestraintsController } from './restraints.controller.js';
import { SaveController } from './save.controller.js';
import { SearchController } from './search.controller.js';
import { SiteModule } from './site.module.js';
import { TextController } from './text.controller.js';
import { UnsubscribeController } from './unsubscribe.controller.js';

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
