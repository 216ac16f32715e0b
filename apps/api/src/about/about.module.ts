import { Module } from '@nestjs/common';
import { OpenApiModule } from '../rest/openapi.module.js';
import { SiteModule } from '../site/site.module.js';
import { ApiDocsPageController } from './api-docs-page.controller.js';
import { FreshnessController } from './freshness.controller.js';
import { FreshnessStore } from './freshness-store.js';
import { FreshnessMeter } from './freshness.js';
import { TextPageController } from './text-page.controller.js';

/** What the board says of itself. */
@Module({
  imports: [OpenApiModule, SiteModule],
  controllers: [TextPageController, FreshnessController, ApiDocsPageController],
  providers: [FreshnessMeter, FreshnessStore],
})
export class AboutModule {}
