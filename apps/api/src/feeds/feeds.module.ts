import { Module } from '@nestjs/common';
import { BoardModule } from '../board/board.module.js';
import { SiteModule } from '../web/site.module.js';
import { FeedsController } from './feeds.controller.js';

/** Feeds, sitemap and robots.txt. */
@Module({ imports: [BoardModule, SiteModule], controllers: [FeedsController] })
export class FeedsModule {}
