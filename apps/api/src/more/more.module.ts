import { Module } from '@nestjs/common';
import { BoardModule } from '../board/board.module.js';
import { PostingModule } from '../posting/posting.module.js';
import { SiteModule } from '../site/site.module.js';
import { MoreController } from './more.controller.js';
import { MoreLike } from './more-like.js';
import { MorePageController } from './more-page.controller.js';

/** A posting as a search: more like this. */
@Module({
  imports: [BoardModule, PostingModule, SiteModule],
  controllers: [MorePageController, MoreController],
  providers: [MoreLike],
  exports: [MoreLike],
})
export class MoreModule {}
