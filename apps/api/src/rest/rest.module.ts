import { Module } from '@nestjs/common';
import { BoardModule } from '../board/board.module.js';
import { ModerationModule } from '../console/moderation/moderation.module.js';
import { SubscriptionsModule } from '../saved-searches/service/subscriptions.module.js';
import { SiteModule } from '../site/site.module.js';
import { ApiDocsController } from '../about/api-docs.controller.js';
import { RestChannelsController } from '../channels/channels.controller.js';
import { FreshnessController } from '../about/freshness.controller.js';
import { ManageTokens } from '../saved-searches/manage-tokens.js';
import { MeController } from '../saved-searches/me.controller.js';
import { RestMyDataController } from '../my-data/my-data.controller.js';
import { OpenApiController, OpenApiHolder } from './openapi.controller.js';
import { PostingsController } from '../posting/postings.controller.js';
import { QueryController } from '../search/query.controller.js';
import { ReportsController } from '../posting/reports.controller.js';
import { RestRestraintsController } from '../restraints/restraints.controller.js';
import { SavedSearchesController } from '../saved-searches/saved-searches.controller.js';
import { SuggestController } from '../search/suggest.controller.js';

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
