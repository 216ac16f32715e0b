import { Module } from '@nestjs/common';
import { BoardModule } from '../board/board.module.js';
import { SubscriptionsModule } from '../subscriptions/subscriptions.module.js';
import { AssetsController } from './assets.controller.js';
import { ConfirmController } from './confirm.controller.js';
import { FreshnessMeter } from './freshness.js';
import { LinkController } from './link.controller.js';
import { ManageController } from './manage.controller.js';
import { MyDataController } from './my-data.controller.js';
import { PostingController } from './posting.controller.js';
import { SaveController } from './save.controller.js';
import { SearchController } from './search.controller.js';
import { SiteModule } from './site.module.js';
import { TextController } from './text.controller.js';
import { UnsubscribeController } from './unsubscribe.controller.js';

/** The pages for people. */
@Module({
  imports: [BoardModule, SubscriptionsModule, SiteModule],
  providers: [FreshnessMeter],
  controllers: [
    AssetsController,
    SearchController,
    PostingController,
    SaveController,
    ConfirmController,
    LinkController,
    MyDataController,
    ManageController,
    UnsubscribeController,
    TextController,
  ],
})
export class WebModule {}
