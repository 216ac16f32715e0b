import { Module } from '@nestjs/common';
import { FreshnessMeter } from './freshness.js';
import { Site } from './site.js';

/** What every page knows, and what pages and REST tell of the board as a whole. */
@Module({ providers: [Site, FreshnessMeter], exports: [Site, FreshnessMeter] })
export class SiteModule {}
