import { Module } from '@nestjs/common';
import { SiteModule } from '../site/site.module.js';
import { MyJobsPageController } from './my-jobs-page.controller.js';

/** The page of what a browser keeps of openings. */
@Module({ imports: [SiteModule], controllers: [MyJobsPageController] })
export class MyJobsModule {}
