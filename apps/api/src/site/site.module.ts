import { Module } from '@nestjs/common';
import { BoardModule } from '../board/board.module.js';
import { FreshnessMeter } from '../about/freshness.js';
import { Site } from './site.js';

/** What every page knows, and what pages and REST tell of the board as a whole. */
@Module({ imports: [BoardModule], providers: [Site, FreshnessMeter], exports: [Site, FreshnessMeter] })
export class SiteModule {}
