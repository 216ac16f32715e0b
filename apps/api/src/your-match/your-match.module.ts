import { Module } from '@nestjs/common';
import { SiteModule } from '../site/site.module.js';
import { YourMatchController } from './your-match.controller.js';

/** The page that reads a CV in the browser: the board gives it away and hears nothing of the CV. */
@Module({ imports: [SiteModule], controllers: [YourMatchController] })
export class YourMatchModule {}
