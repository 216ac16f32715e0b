import { Module } from '@nestjs/common';
import { BoardModule } from '../board/board.module.js';
import { ModerationModule } from '../moderation/moderation.module.js';
import { SubscriptionsModule } from '../subscriptions/subscriptions.module.js';
import { SiteModule } from '../web/site.module.js';
import { ApiDocsController } from './api-docs.controller.js';
import { RestChannelsController } from './channels.controller.js';
import { FreshnessController } from './freshness.controller.js';
import { ManageTokens } from './manage-tokens.js';
import { MeController } from './me.controller.js';
import { RestMyDataController } from './my-data.controller.js';
import { OpenApiController, OpenApiHolder } from './openapi.controller.js';
import { PostingsController } from './postings.controller.js';
import { QueryController } from './query.controller.js';
import { ReportsController } from './reports.controller.js';
import { RestRestraintsController } from './restraints.controller.js';
import { SavedSearchesController } from './saved-searches.controller.js';
import { SuggestController } from './suggest.controller.js';

/** The REST interface. */
@Module({
  imports: [BoardModule, ModerationModule, SubscriptionsModule, SiteModule],
  controllers: [
    OpenApiController,
    PostingsController,
    ReportsController,
    QueryController,
    SuggestController,
    SavedSearchesController,
    FreshnessController,
    MeController,
    RestMyDataController,
    RestRestraintsController,
    RestChannelsController,
    ApiDocsController,
  ],
  providers: [OpenApiHolder, ManageTokens],
  exports: [OpenApiHolder],
})
export class RestModule {}
