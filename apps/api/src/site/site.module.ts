import { Module } from '@nestjs/common';
import { BoardModule } from '../board/board.module.js';
import { AssetsController } from './assets.controller.js';
import { LanguageController } from './language.controller.js';
import { Site } from './site.js';

/** What every page knows, loads and offers. */
@Module({
  imports: [BoardModule],
  controllers: [AssetsController, LanguageController],
  providers: [Site],
  exports: [Site],
})
export class SiteModule {}
