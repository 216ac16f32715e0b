import { Module } from '@nestjs/common';
import { BoardModule } from '../board/board.module.js';
import { ModerationModule } from '../moderation/moderation.module.js';
import { SiteModule } from '../site/site.module.js';
import { CompanyPageController } from './company-page.controller.js';
import { PostingPageController } from './posting-page.controller.js';
import { PostingStore } from './posting-store.js';
import { PostingsController } from './postings.controller.js';
import { ReportPageController } from './report-page.controller.js';
import { ReportsController } from './reports.controller.js';

/** Postings and their companies, and reports about them. */
@Module({
  imports: [BoardModule, ModerationModule, SiteModule],
  controllers: [
    PostingPageController,
    CompanyPageController,
    ReportPageController,
    PostingsController,
    ReportsController,
  ],
  providers: [PostingStore],
  exports: [PostingStore],
})
export class PostingModule {}
