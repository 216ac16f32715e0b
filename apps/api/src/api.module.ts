import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { InfraModule, type Infrastructure } from '@app/infra/service';
import { AboutModule } from './about/about.module.js';
import { ChannelsModule } from './channels/channels.module.js';
import { MyDataModule } from './my-data/my-data.module.js';
import { PostingModule } from './posting/posting.module.js';
import { JudgementsModule } from './judgements/judgements.module.js';
import { KeptAwayModule } from './kept-away/kept-away.module.js';
import { MyJobsModule } from './my-jobs/my-jobs.module.js';
import { RestraintsModule } from './restraints/restraints.module.js';
import { SavedSearchesModule } from './saved-searches/saved-searches.module.js';
import { SearchModule } from './search/search.module.js';
import { FeedsModule } from './feeds/feeds.module.js';
import { BodyGuard } from './http/body.js';
import { RateLimitGuard } from './http/rate-limit.js';
import { RateLimiter } from './http/rate-limiter.js';
import type { RatePolicies } from './http/rate-policies.js';
import { MailHooksModule } from './mail-hooks/mail-hooks.module.js';
import { InsightsModule } from './insights/insights.module.js';
import { MoreModule } from './more/more.module.js';
import { McpModule } from './mcp/mcp.module.js';
import { OpsModule } from './console/ops.module.js';
import { WhyNotModule } from './why-not/why-not.module.js';
import { YourMatchModule } from './your-match/your-match.module.js';
import { PushModule } from './push/push.module.js';

@Module({})
class LimitsModule {
  static of({ redis, database }: Infrastructure, policies: RatePolicies): DynamicModule {
    const limiter = { provide: RateLimiter, useValue: new RateLimiter(redis, database.name, policies) };
    return {
      module: LimitsModule,
      global: true,
      providers: [
        limiter,
        { provide: APP_GUARD, useClass: RateLimitGuard },
        { provide: APP_GUARD, useClass: BodyGuard },
      ],
      exports: [RateLimiter],
    };
  }
}

/** The whole api. */
@Module({})
export class ApiModule {
  static of(infra: Infrastructure, policies: RatePolicies): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        InfraModule.with(infra),
        LimitsModule.of(infra, policies),
        PostingModule,
        SearchModule,
        MoreModule,
        InsightsModule,
        SavedSearchesModule,
        MyDataModule,
        RestraintsModule,
        JudgementsModule,
        KeptAwayModule,
        MyJobsModule,
        WhyNotModule,
        ChannelsModule,
        FeedsModule,
        AboutModule,
        YourMatchModule,
        PushModule,
        MailHooksModule,
        McpModule,
        OpsModule,
      ],
    };
  }
}
