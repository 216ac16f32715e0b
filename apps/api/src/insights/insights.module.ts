import { Module } from '@nestjs/common';
import { BoardModule } from '../board/board.module.js';
import { SiteModule } from '../site/site.module.js';
import { InsightsController } from './insights.controller.js';
import { InsightsPageController } from './insights-page.controller.js';

/** Facts about what a search finds. */
@Module({
  imports: [BoardModule, SiteModule],
  controllers: [InsightsPageController, InsightsController],
})
export class InsightsModule {}
