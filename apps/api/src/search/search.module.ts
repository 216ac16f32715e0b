import { Module } from '@nestjs/common';
import { BoardModule } from '../board/board.module.js';
import { SiteModule } from '../site/site.module.js';
import { QueryController } from './query.controller.js';
import { SearchPageController } from './search-page.controller.js';
import { SuggestController } from './suggest.controller.js';

/** Searching the board, and trying a search. */
@Module({
  imports: [BoardModule, SiteModule],
  controllers: [SearchPageController, QueryController, SuggestController],
})
export class SearchModule {}
