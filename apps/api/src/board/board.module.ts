import { Module } from '@nestjs/common';
import { BoardIndex } from './board-index.js';
import { BoardLoader } from './board-loader.js';
import { BoardSearch } from './board-search.js';
import { HintsController } from './hints.controller.js';

/** The open postings, searchable. */
@Module({
  controllers: [HintsController],
  providers: [BoardIndex, BoardLoader, { provide: BoardSearch, useExisting: BoardIndex }],
  exports: [BoardSearch, BoardLoader],
})
export class BoardModule {}
