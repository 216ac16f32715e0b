import { Module } from '@nestjs/common';
import { BoardModule } from '../board/board.module.js';
import { AssetsController } from './assets.controller.js';
import { LanguageController } from './language.controller.js';
import { LogoFolder } from './logos/logo-folder.js';
import { LogosController } from './logos/logos.controller.js';
import { Site } from './site.js';

/** What every page knows, loads and offers. */
@Module({
  imports: [BoardModule],
  controllers: [AssetsController, LanguageController, LogosController],
  providers: [Site, LogoFolder],
  exports: [Site],
})
export class SiteModule {}
